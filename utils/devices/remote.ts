/** Why an exchange couldn't be carried out, or not whole. */
export type Trouble =
  /** Nobody answers. */
  | 'away'
  /** Name or password are refused. */
  | 'refused'
  /** What answers is no such folder: a page to log in, another service. */
  | 'no-folder'
  /** All that others told there was sealed with another passphrase. */
  | 'sealed'
  /** What this device had told isn't there any more. */
  | 'emptied'
  /** There is no room. */
  | 'full'
  /** What lies there couldn't be worked on here, for a reason that nobody foresaw. */
  | 'failed';

/** Bytes of a file. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A folder of files somewhere else, with a folder for each device. It may lose, tear, repeat or refuse anything, and need not know of
 * conditions or locks. Each of its ways throws `RemoteTrouble` where it can't be gone.
 */
export interface Remote {
  /** The names in a folder, '' for the whole; null where they can't be listed. */
  list(folder: string): Promise<readonly string[] | null>;
  /** Null where there is none. */
  read(path: string): Promise<Bytes | null>;
  write(path: string, bytes: Bytes): Promise<void>;
  /** There need be none. */
  remove(path: string): Promise<void>;
}

/** A remote that couldn't do what it was asked for. */
export class RemoteTrouble extends Error {
  readonly trouble: Trouble;
  /** It concerns the one file that was asked for: others may be there all the same. */
  readonly ofOneFile: boolean;

  constructor(trouble: Trouble, ofOneFile = false) {
    super(`the folder of the devices: ${trouble}`);
    this.name = 'RemoteTrouble';
    this.trouble = trouble;
    this.ofOneFile = ofOneFile;
  }
}

/** Seals and opens what lies elsewhere. The place is bound in: what is moved to another doesn't open there. */
export interface Seal {
  seal(plain: Bytes, place: string): Promise<Bytes>;
  /** Null where it was sealed by another passphrase, for another place, or is damaged. */
  open(sealed: Bytes, place: string): Promise<Bytes | null>;
  /** Whether nothing is cut off from it, which is seen without a key. */
  isWhole(sealed: Bytes): boolean;
  /** SHA-256, in hexadecimal. */
  digest(bytes: Bytes): Promise<string>;
  /** A name that was never used: 32 hexadecimal digits. */
  fresh(): string;
}
