// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { freshSalt, keyOfPassphrase, sealOf } from '@/utils/platform/sealing';

afterEach(() => vi.restoreAllMocks());

const PLAIN = new Uint8Array(new TextEncoder().encode('what was made'));
const seal = async (passphrase: string) => sealOf(await keyOfPassphrase(passphrase), freshSalt());

test('what one device seals another opens by the passphrase, in its place alone (case 54)', async () => {
  const [one, two, stranger] = [await seal('a river'), await seal('a river'), await seal('a lake')];
  const sealed = await one.seal(PLAIN, 'one/file');
  expect(await two.open(sealed, 'one/file')).toEqual(PLAIN);
  expect(await two.open(sealed, 'two/file')).toBeNull();
  expect(await stranger.open(sealed, 'one/file')).toBeNull();
  expect(Buffer.from(sealed).includes(Buffer.from(PLAIN))).toBe(false);
});

test('any byte that is flipped, and any end that is cut, is noticed (case 54)', async () => {
  const one = await seal('a river');
  const sealed = await one.seal(PLAIN, 'place');
  for (let at = 0; at < sealed.length; at += 7) {
    // A flipped salt makes another key, which takes its time.
    if (at >= 4 && at < 20 && at !== 7) continue;
    const flipped = sealed.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    expect(await one.open(flipped, 'place'), `byte ${at}`).toBeNull();
  }
  for (const length of [0, 3, 31, 32, sealed.length - 1]) {
    expect(await one.open(sealed.slice(0, length), 'place'), `${length} bytes`).toBeNull();
  }
});

test('nothing is sealed the same twice, and a passphrase is the same however its letters are written', async () => {
  const one = await seal('r\u00fcckw\u00e4rts');
  const two = await seal('ru\u0308ckwa\u0308rts');
  const [first, second] = [await one.seal(PLAIN, 'place'), await one.seal(PLAIN, 'place')];
  expect(first).not.toEqual(second);
  expect(await two.open(first, 'place')).toEqual(PLAIN);
});

test('a key takes 600,000 rounds to make, and nothing can read it or the passphrase out again', async () => {
  const derive = vi.spyOn(crypto.subtle, 'deriveKey');
  const base = await keyOfPassphrase('a river');
  expect([base.extractable, base.usages]).toEqual([false, ['deriveKey']]);
  await sealOf(base, freshSalt()).seal(PLAIN, 'place');
  const [how, , , extractable] = derive.mock.calls[0] ?? [];
  // OWASP, Password Storage Cheat Sheet: the least for PBKDF2 with SHA-256.
  expect(how).toMatchObject({ name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 });
  expect(extractable).toBe(false);
  const key: unknown = await derive.mock.results[0]?.value;
  expect(key).toMatchObject({ extractable: false, algorithm: { name: 'AES-GCM', length: 256 } });
});

test('whoever fills a folder with salts has sixty keys made and no more', async () => {
  const one = await seal('a river');
  const sealed = await one.seal(PLAIN, 'place');
  const derive = vi.spyOn(crypto.subtle, 'deriveKey').mockRejectedValue(new Error('no time for that'));
  for (let at = 0; at < 300; at += 1) {
    const forged = sealed.slice();
    // The salt stands behind the kind and the length.
    forged.set(freshSalt(), 8);
    expect(await one.open(forged, 'place')).toBeNull();
  }
  expect(derive.mock.calls.length).toBe(59);
  expect(await one.open(sealed, 'place')).toEqual(PLAIN);
});
