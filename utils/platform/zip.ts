import { type Zippable, zipSync } from 'fflate';

/** A file in a zip, by its path. */
export interface ZippedFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Puts files into a zip. Pictures are packed already and are stored as they are. */
export function zipOf(files: readonly ZippedFile[]): Blob {
  const entries: Zippable = {};
  for (const { path, bytes } of files) entries[path] = [bytes, { level: path.endsWith('.webp') ? 0 : 6 }];
  return new Blob([zipSync(entries)], { type: 'application/zip' });
}
