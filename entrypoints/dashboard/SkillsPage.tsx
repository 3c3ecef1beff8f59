import { useCallback } from 'preact/hooks';
import { type SkillsData, SkillsScreen } from '@/components/skills/SkillsScreen';
import { useTexts } from '@/components/Texts';
import { useLive } from '@/entrypoints/screens/use-live';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { readSettings } from '@/utils/db/settings-store';
import { journalOf, skillsOf } from '@/utils/db/skill-store';
import { zone } from '@/utils/platform/device';
import { saveFile } from '@/utils/platform/download';
import { calendarOf } from '@/utils/settings/calendar-of';
import { SKILL_EXAMPLES } from '@/utils/skills/examples';
import { journalText } from '@/utils/skills/journal-text';
import { fourWeeks } from '@/utils/skills/progress';
import { durationMs, type EpochMs, MINUTE } from '@/utils/time/brands';
import { addDays, dayOf, weekOf } from '@/utils/time/calendar';
import { skillChanges } from './skill-changes';
import { Unreadable } from './Trouble';
import type { Run } from './use-notice';
import { useNow } from './use-now';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly run: Run;
}

async function readSkills(db: LoopbreakDatabase, now: EpochMs): Promise<SkillsData> {
  const settings = await readSettings(db);
  const calendar = calendarOf(settings, zone());
  const today = dayOf(now, calendar);
  const skills = await skillsOf(db);
  const [monday = today] = weekOf(today, calendar);
  const ofField = (field: string): number => (field === settings.learning ? 0 : 1);
  return {
    today,
    skills,
    practices: await journalOf(db),
    weeks: fourWeeks(skills, monday),
    examples: SKILL_EXAMPLES.toSorted((a, b) => ofField(a.field) - ofField(b.field)),
    start: {
      ...{ title: '', measure: 'times', target: 5, minutes: 5, why: '', where: '', blocks: 'daily' },
      ...{ from: today, until: addDays(today, 7) },
    },
  };
}

/** Micro-skills and their journal, live. */
export function SkillsPage({ db, run }: Props) {
  const texts = useTexts();
  const now = useNow();
  const query = useCallback(() => readSkills(db, now), [db, now]);
  const { value, failure } = useLive(query, null);
  if (failure !== null) return <Unreadable />;
  if (value === null) return null;
  const saveJournal = (): void =>
    run(async () => {
      const { text, duration } = texts;
      const words = journalText(value.practices, value.skills, {
        title: text('skills_journal'),
        day: (day) =>
          new Intl.DateTimeFormat(texts.locale, { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(day)),
        minutes: (minutes) => duration(durationMs(minutes * MINUTE)),
      });
      saveFile('journal.md', new Blob([words], { type: 'text/markdown' }));
      return { message: text('portfolio_did_export'), undo: null };
    });
  return <SkillsScreen data={value} commands={{ ...skillChanges(db, run, texts, value.today), saveJournal }} />;
}
