import type { Bytes, Seal } from '@/utils/devices/remote';
import { hex } from './digest';

/** What each sealed file begins with: its kind, its length, then the salt of its key, then what no other file is sealed with (NIST SP 800-38D, 8.2.2). */
const MAGIC = new Uint8Array([0x4c, 0x42, 0x4b, 0x32]);
const LENGTH_BYTES = 4;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const SALT_AT = MAGIC.length + LENGTH_BYTES;
const HEAD_BYTES = SALT_AT + SALT_BYTES + NONCE_BYTES;
/** Of AES-GCM, behind what is sealed. */
const TAG_BYTES = 16;
/** OWASP, Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256; there is no Argon2 in browsers. */
const ITERATIONS = 600_000;
const NAME_BYTES = 16;
/** Each salt costs the making of a key before anything is known of who sealed with it: so many devices nobody has. */
const MOST_SALTS = 60;

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** A passphrase as a key that nothing can read out again, and that can be kept in the store. */
export function keyOfPassphrase(passphrase: string): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  return crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
}

function derive(base: CryptoKey, salt: Bytes): Promise<CryptoKey> {
  const from = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS };
  return crypto.subtle.deriveKey(from, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function joined(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function lengthBytes(length: number): Bytes {
  const bytes = new Uint8Array(LENGTH_BYTES);
  new DataView(bytes.buffer).setUint32(0, length);
  return bytes;
}

/** Whether it is a sealed file, and as long as it says it is. */
function isWhole(sealed: Bytes): boolean {
  if (sealed.length < HEAD_BYTES || MAGIC.some((byte, index) => sealed[index] !== byte)) return false;
  return new DataView(sealed.buffer, sealed.byteOffset).getUint32(MAGIC.length) === sealed.length;
}

/** Seals with AES-256-GCM under a key of the passphrase and this device's salt, and opens what any device sealed with that passphrase. */
export function sealOf(base: CryptoKey, salt: Bytes): Seal {
  // A key takes a good part of a second to make; each device has one.
  const keys = new Map<string, Promise<CryptoKey>>();
  const keyOf = (of: Bytes): Promise<CryptoKey> => {
    const known = keys.get(hex(of));
    if (known) return known;
    if (keys.size >= MOST_SALTS) throw new Error('too many salts');
    const made = derive(base, of);
    keys.set(hex(of), made);
    return made;
  };
  const aad = (place: string): Bytes => new Uint8Array(new TextEncoder().encode(place));
  return {
    async seal(plain, place) {
      const iv = random(NONCE_BYTES);
      const sealed = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv, additionalData: aad(place) },
        await keyOf(salt),
        plain,
      );
      const length = lengthBytes(HEAD_BYTES + plain.length + TAG_BYTES);
      return joined(MAGIC, length, salt, iv, new Uint8Array(sealed));
    },
    async open(sealed, place) {
      if (!isWhole(sealed)) return null;
      const of = sealed.slice(SALT_AT, SALT_AT + SALT_BYTES);
      const iv = sealed.slice(SALT_AT + SALT_BYTES, HEAD_BYTES);
      try {
        const algorithm = { name: 'AES-GCM', iv, additionalData: aad(place) };
        return new Uint8Array(await crypto.subtle.decrypt(algorithm, await keyOf(of), sealed.slice(HEAD_BYTES)));
      } catch {
        return null;
      }
    },
    isWhole,
    async digest(bytes) {
      return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    },
    fresh: () => hex(random(NAME_BYTES)),
  };
}

/** A salt for this device. */
export const freshSalt = (): Bytes => random(SALT_BYTES);
