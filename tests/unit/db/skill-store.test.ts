import { expect, it } from 'vitest';
import { checkRollups, rollupsOf } from '@/utils/db/rollup-store';
import { checkOff, practisedMinutes, restorePractice, startSkill } from '@/utils/db/skill-store';
import { logTask } from '@/utils/db/task-store';
import type { SkillDraft } from '@/utils/skills/skill';
import { localDay, MINUTE } from '@/utils/time/brands';
import { aDatabase, moment } from './builders';

const TODAY = localDay('2026-11-20');
const draft: SkillDraft = {
  ...{ title: 'Pause three seconds', measure: 'times', target: 5, minutes: 5, blocks: 'daily' },
  ...{ why: 'calm', where: 'the meeting', from: TODAY, until: localDay('2026-11-27') },
};

it('a check-off is doing, once a day, and its Undo takes both back', async () => {
  const db = aDatabase();
  await startSkill(db, 's', draft, null);
  const practice = { skill: 's', day: TODAY, minutes: 5, value: 3, line: 'calm' };
  expect(await checkOff(db, practice, moment(0))).toBeNull();
  const before = await checkOff(db, { ...practice, minutes: 8, value: 5 }, moment(5));
  expect(before).toMatchObject({ value: 3, minutes: 5 });
  expect(await practisedMinutes(db, 's')).toBe(8);
  expect(await rollupsOf(db, [TODAY])).toMatchObject([{ doing: 8 * MINUTE, tasks: 1 }]);
  await restorePractice(db, 's', TODAY, before, moment(6));
  expect(await rollupsOf(db, [TODAY])).toMatchObject([{ doing: 5 * MINUTE, tasks: 1 }]);
  await restorePractice(db, 's', TODAY, null, moment(7));
  expect(await rollupsOf(db, [TODAY])).toMatchObject([{ doing: 0, tasks: 0 }]);
  expect(await db.practices.count()).toBe(0);
  expect(await checkRollups(db)).toEqual([]);
});

it('a task that names measured practice adds a task and no time', async () => {
  const db = aDatabase();
  const named = { title: 'Practised', minutes: 24, tags: [], course: null, source: 'suggestion' } as const;
  await logTask(db, { ...named, alreadyCounted: true }, 'practice-a', moment(0));
  await logTask(db, { ...named, alreadyCounted: true }, 'practice-a', moment(1));
  expect(await rollupsOf(db, [TODAY])).toMatchObject([{ doing: 0, tasks: 1 }]);
});
