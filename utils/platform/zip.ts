import { zipSync } from 'fflate';

/** A file in a zip, by its path. */
export interface ZippedFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Puts files into a zip. Pictures are packed already and are stored as they are. */
export function zipOf(files: readonly ZippedFile[]): Blob {
  const entries = files.map(({ path, bytes }) => [path, [bytes, { level: path.endsWith('.webp') ? 0 : 6 }]] as const);
  return new Blob([zipSync(Object.fromEntries(entries))], { type: 'application/zip' });
}
