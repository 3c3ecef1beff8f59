import type { Feature } from './features';
import type { FoundWord } from './lexicon/find-words';
import type { Worded } from './words';

const NUMBER = /^\d{1,3}$/;
const YEAR = /^(?:19|20)\d\d$/;
const EPISODE = /\b(?:s\d{1,2}\s?e\d{1,3}|e(?:p|pi|pisode)?\.? ?#?\d{1,4}|season \d+)\b/i;
const HASHED_NUMBER = /(?:^|\s)#\d{1,3}\b/;
const PART = /\b(?:part|pt|parte|teil|partie|bagian|phan|bölüm|часть)\.? ?#?\d{1,3}\b/i;
const DAY_OF_A_MONTH =
  /\b\d{1,2}(?:st|nd|rd|th)?[ ,.-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d\b/i;
const LENGTH_SAID =
  /\b\d{1,2}(?:\.\d)? ?\+? ?(?:hours?|hrs?|horas?|heures?|stunden|ore|jam|saat|час\p{L}*|giờ|小时|時間|시간)\b|\bin \d{1,3} (?:minutes|mins|hours?)\b/iu;
const PICTURES = /\p{Extended_Pictographic}/u;
const CAPITALS = /^(?=.*\p{Lu})[\p{Lu}\p{N}'’!.]{3,}$/u;
const MOSTLY = 0.6;
const ENOUGH_WORDS = 4;

const sign = (name: string): Feature => ({ sign: `title:${name}`, hashed: false, reason: null });

/** "Lecture 4", "#12", "Part 3": a place in a series that doesn't call itself episodes. */
function numbered({ text, words }: Worded, found: readonly FoundWord[]): Feature[] {
  const lesson = found.find(({ kind, at }) => kind === 'lesson' && NUMBER.test(words[at[1]]?.plain ?? ''));
  const last = lesson && words[lesson.at[1]];
  if (lesson && last) {
    const reason = { kind: 'numbered', words: text.slice(words[lesson.at[0]]?.from ?? 0, last.to) } as const;
    return [{ sign: 'title:numbered', hashed: false, reason }];
  }
  const told = PART.exec(text) ?? HASHED_NUMBER.exec(text);
  if (!told) return [];
  return [{ sign: 'title:part', hashed: false, reason: { kind: 'numbered', words: told[0].trim() } }];
}

function isShouted({ words }: Worded, text: string): boolean {
  const loud = words.filter(({ from, to }) => CAPITALS.test(text.slice(from, to)));
  return words.length >= ENOUGH_WORDS && loud.length / words.length >= MOSTLY;
}

/** What the form of a title says, whatever its words. */
export function saidOf(title: Worded, found: readonly FoundWord[]): Feature[] {
  const { text, words } = title;
  const signs: Feature[] = [...numbered(title, found)];
  if (EPISODE.test(text)) signs.push(sign('episode'));
  if (DAY_OF_A_MONTH.test(text)) signs.push(sign('date'));
  if (words.some(({ plain }) => YEAR.test(plain))) signs.push(sign('year'));
  if (LENGTH_SAID.test(text)) signs.push(sign('length'));
  if (PICTURES.test(text)) signs.push(sign('pictures'));
  if (text.includes('!')) signs.push(sign('exclaims'));
  if (text.includes('?')) signs.push(sign('asks'));
  if (/["“”«»]/.test(text)) signs.push(sign('quotes'));
  if (isShouted(title, text)) signs.push(sign('shouted'));
  return signs;
}
