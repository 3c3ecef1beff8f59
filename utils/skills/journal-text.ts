import type { MicroSkill, Practice } from './skill';

/** Words that the journal's file needs, in the person's language. */
export interface JournalWords {
  readonly title: string;
  /** A day in full. */
  readonly day: (day: string) => string;
  /** "5 min". */
  readonly minutes: (minutes: number) => string;
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, '\\$&');

/** The journal as Markdown: a heading a day, newest first, a line for each practice. */
export function journalText(
  practices: readonly Practice[],
  skills: readonly MicroSkill[],
  words: JournalWords,
): string {
  const titles = new Map(skills.map(({ id, title }) => [id, title]));
  const days = Map.groupBy(
    practices.toSorted((a, b) => (a.day < b.day ? 1 : -1)),
    ({ day }) => day,
  );
  const parts = [...days].map(([day, rows]) => {
    const lines = rows.map(({ skill, value, minutes, line }) => {
      const said = [plain(titles.get(skill) ?? ''), value === null ? '' : String(value), words.minutes(minutes)];
      return `- ${[...said, plain(line)].filter((part) => part !== '').join(' · ')}`;
    });
    return `## ${words.day(day)}\n\n${lines.join('\n')}\n`;
  });
  return `# ${words.title}\n\n${parts.join('\n')}`;
}
