import type { Bytes, Seal } from '@/utils/devices/remote';
import { hex } from './digest';

/** What each sealed file begins with: its kind, then the salt of its key, then what no other file is sealed with (NIST SP 800-38D, 8.2.2). */
const MAGIC = new Uint8Array([0x4c, 0x42, 0x4b, 0x31]);
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const HEAD_BYTES = MAGIC.length + SALT_BYTES + NONCE_BYTES;
/** OWASP, Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256; there is no Argon2 in browsers. */
const ITERATIONS = 600_000;
const NAME_BYTES = 16;

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

/** Seals with AES-256-GCM under a key of the passphrase and this device's salt, and opens what any device sealed with that passphrase. */
export function sealOf(base: CryptoKey, salt: Bytes): Seal {
  // A key takes a good part of a second to make; each device has one.
  const keys = new Map<string, Promise<CryptoKey>>();
  const keyOf = (of: Bytes): Promise<CryptoKey> => {
    const known = keys.get(hex(of)) ?? derive(base, of);
    keys.set(hex(of), known);
    return known;
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
      return joined(MAGIC, salt, iv, new Uint8Array(sealed));
    },
    async open(sealed, place) {
      if (sealed.length < HEAD_BYTES || MAGIC.some((byte, index) => sealed[index] !== byte)) return null;
      const of = sealed.slice(MAGIC.length, MAGIC.length + SALT_BYTES);
      const iv = sealed.slice(MAGIC.length + SALT_BYTES, HEAD_BYTES);
      try {
        const algorithm = { name: 'AES-GCM', iv, additionalData: aad(place) };
        return new Uint8Array(await crypto.subtle.decrypt(algorithm, await keyOf(of), sealed.slice(HEAD_BYTES)));
      } catch {
        return null;
      }
    },
    async digest(bytes) {
      return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    },
    fresh: () => hex(random(NAME_BYTES)),
  };
}

/** A salt for this device. */
export const freshSalt = (): Bytes => random(SALT_BYTES);
