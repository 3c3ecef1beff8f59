import type { Bytes } from '@/utils/devices/remote';

/**
 * What an answer brings, whatever its head says of its length; null where it is more than is sensible, and then no more of it is fetched.
 * @throws where it stops in the middle.
 */
export async function readBody(answer: Response, most: number): Promise<Bytes | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || !value) break;
    chunks.push(value);
    length += value.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
  }
  return new Uint8Array(await new Blob(chunks.map((chunk) => new Uint8Array(chunk))).arrayBuffer());
}
