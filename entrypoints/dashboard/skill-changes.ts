import type { SkillCommands } from '@/components/skills/SkillCard';
import type { Texts } from '@/components/Texts';
import type { LoopbreakDatabase } from '@/utils/db/database';
import {
  checkOff,
  endSkill,
  forgetSkill,
  practisedMinutes,
  restorePractice,
  restoreSkill,
  startSkill,
} from '@/utils/db/skill-store';
import { momentNow, newId } from '@/utils/platform/device';
import type { SkillDraft } from '@/utils/skills/skill';
import { durationMs, type LocalDay, MINUTE } from '@/utils/time/brands';
import type { Run } from './use-notice';

/** The changes of micro-skills, each with its Undo. */
export function skillChanges(
  db: LoopbreakDatabase,
  run: Run,
  { text, duration }: Texts,
  today: LocalDay,
): SkillCommands & { readonly begin: (draft: SkillDraft, buildsOn: string | null) => void } {
  const end = (id: string, state: 'mastered' | 'dropped', reflection: string, message: string): void =>
    run(async () => {
      const before = await endSkill(db, id, state, reflection, momentNow());
      return before && { message, undo: () => restoreSkill(db, before) };
    });
  return {
    begin: (draft, buildsOn) =>
      run(async () => {
        const begun = await startSkill(db, newId(), draft, buildsOn);
        return { message: text('skill_did_begin'), undo: () => forgetSkill(db, begun.id) };
      }),
    checkOff: ({ id, minutes }, value, line) =>
      run(async () => {
        const before = await checkOff(db, { skill: id, day: today, minutes, value, line }, momentNow());
        const so = duration(durationMs((await practisedMinutes(db, id)) * MINUTE));
        const undo = (): Promise<void> => restorePractice(db, id, today, before, momentNow());
        return { message: text('skill_did_check', so), undo };
      }),
    master: ({ id }, reflection) => end(id, 'mastered', reflection, text('skill_did_master')),
    drop: ({ id }) => end(id, 'dropped', '', text('skill_did_drop')),
  };
}
