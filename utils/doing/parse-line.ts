/** What a person wrote about something made, taken apart. */
export interface ParsedLine {
  readonly title: string;
  /** Whole minutes, 1 to 1440, or null where the line names none. */
  readonly minutes: number | null;
  /** Without `#`, in the order written, each once. */
  readonly tags: readonly string[];
}

const DAY = 1440;
const HOURS = '(?:h|hr|hrs|hour|hours)';
const MINUTES = "(?:m|min|mins|minute|minutes|'|′)";
const AMOUNT = '(\\d{1,4}(?:[.,]\\d{1,2})?)';
/** `1h30`, `1 h 20 min`, `1.5 hours`; `20m`, `90 minutes`. A unit is a must, so that `React 18` stays a title. */
const DURATION = new RegExp(
  `(?<=^|[\\s(,;:–—-])(?:(?:for|in)\\s+)?(?:${AMOUNT}\\s?${HOURS}(?:\\s?(?:and\\s)?(\\d{1,2})\\s?(?:${MINUTES})?)?|(\\d{1,4})\\s?${MINUTES})(?=$|[\\s),;:.!?–—-])`,
  'giu',
);
const TAG = /(?<=^|\s)#([\p{L}\p{N}][\p{L}\p{N}\p{M}_+.-]*)/gu;
const number = (digits: string): number => Number(digits.replace(',', '.'));

function minutesOf(match: RegExpExecArray): number | null {
  const [, hours, rest, minutes] = match;
  const sum = minutes === undefined ? number(hours ?? '0') * 60 + Number(rest ?? 0) : Number(minutes);
  const whole = Math.round(sum);
  return whole >= 1 && whole <= DAY ? whole : null;
}

/** The last duration of the line is the one meant: "sorted the 5 min list, 20m". */
function takeDuration(line: string): { rest: string; minutes: number | null } {
  const match = [...line.matchAll(DURATION)].findLast((found) => minutesOf(found) !== null);
  if (!match) return { rest: line, minutes: null };
  return {
    rest: `${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`,
    minutes: minutesOf(match),
  };
}

function tidy(title: string): string {
  return title
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;:.!?])/g, '$1')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
}

/**
 * Reads a line as "rebuilt the navbar 20m #css": its minutes, its tags, and what is left as the title. A line of nothing but minutes and
 * tags has an empty title.
 */
export function parseLine(line: string): ParsedLine {
  const tags: string[] = [];
  const untagged = line.normalize('NFC').replace(TAG, (_, tag: string) => {
    const name = tag.replace(/[.-]+$/, '');
    if (!tags.includes(name)) tags.push(name);
    return ' ';
  });
  const { rest, minutes } = takeDuration(untagged);
  return { title: tidy(rest), minutes, tags };
}
