/** How long work tells how far it is, and is told to stop. */
export interface LongWork {
  readonly signal?: AbortSignal;
  /** 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Tells how far the writing is, and ends it where it is told to stop. */
export function steps(all: number, { signal, onProgress }: LongWork): (more: number) => void {
  let done = 0;
  return (more) => {
    done += more;
    onProgress?.(done / Math.max(1, all));
    signal?.throwIfAborted();
  };
}
