import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Engine } from '../../../scripts/browsers.ts';
import { buildOf } from './launch.ts';

type Messages = Record<string, { message: string; description?: string }>;

const LETTERS: Readonly<Record<string, string>> = {
  ...{ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', c: 'ç', n: 'ñ', y: 'ý' },
};

/** A text as a language would have it that is a good third longer than English, still readable. Placeholders stay. */
function lengthened(text: string): string {
  const accented = text.replace(/[aeiouAEIOUcny]/g, (letter) => LETTERS[letter] ?? letter);
  return `[${accented}${'·'.repeat(Math.ceil(text.replace(/\$\d/g, '').length * 0.35))}]`;
}

/** English made strange: whatever is still plain English on screen comes from no locale file, whatever is cut has too little room. */
function pseudo(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, { message }]) => [
      key,
      { message: key === 'common_locale' ? message : lengthened(message) },
    ]),
  );
}

const read = async (build: string, language: string): Promise<Messages> =>
  JSON.parse(await readFile(join(build, '_locales', language, 'messages.json'), 'utf8'));

/**
 * A copy of the build whose English texts are those of another language: no driver can give Firefox a language that isn't installed.
 * Gives the folder that takes the place of the output folder.
 */
export async function inLanguage(engine: Engine, language: 'de' | 'es' | 'ar' | 'pseudo'): Promise<string> {
  const build = buildOf(engine);
  const out = await mkdtemp(join(tmpdir(), `loopbreak-${language}-`));
  const copy = join(out, basename(build));
  await cp(build, copy, { recursive: true });
  const english = await read(build, 'en');
  const texts = language === 'pseudo' ? pseudo(english) : { ...english, ...(await read(build, language)) };
  await writeFile(join(copy, '_locales/en/messages.json'), JSON.stringify(texts));
  return out;
}
