/** How long work in slices tells how far it is, and is told to stop. */
export interface Sliced {
  readonly signal?: AbortSignal;
  /** The sum of what the work has yielded so far. */
  readonly onProgress?: (done: number) => void;
}

/** A slice is shorter than a frame, so that a page answers meanwhile. */
const SLICE_MS = 12;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Carries long work out in slices, with a breath between them for the page.
 * @throws DOMException (AbortError) where it was told to stop.
 */
export async function inSlices<T>(work: Generator<number, T>, { signal, onProgress }: Sliced): Promise<T> {
  let done = 0;
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    done += step.value;
    if (performance.now() - began < SLICE_MS) continue;
    signal?.throwIfAborted();
    onProgress?.(done);
    await breath();
    began = performance.now();
  }
}
