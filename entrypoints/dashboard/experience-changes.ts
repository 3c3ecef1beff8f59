import type { ExperienceCommands, PictureOf } from '@/components/experiences/experience-commands';
import type { Texts } from '@/components/Texts';
import type { LoopbreakDatabase } from '@/utils/db/database';
import {
  cutExperience,
  endExperience,
  forgetExperience,
  restoreExperience,
  resumeExperience,
  startExperience,
} from '@/utils/db/experience-store';
import { keepPicture, restorePicture } from '@/utils/db/picture-store';
import type { Experience } from '@/utils/doing/experience';
import type { PictureProblem } from '@/utils/doing/picture';
import { momentNow, newId } from '@/utils/platform/device';
import { takeIn } from '@/utils/platform/pictures';
import type { Change, Run } from './use-notice';

const PROBLEMS = {
  type: 'picture_problem_type',
  bytes: 'picture_problem_bytes',
  pixels: 'picture_problem_pixels',
  unreadable: 'picture_problem_unreadable',
  full: 'picture_problem_full',
} as const satisfies Record<PictureProblem, string>;

/** Takes a picture in and keeps it; a full disk is said, and nothing else is harmed by it. */
async function picture(
  db: LoopbreakDatabase,
  { id }: Experience,
  of: PictureOf,
  file: Blob,
  { text }: Texts,
): Promise<Change> {
  const taken = await takeIn(file);
  if (typeof taken === 'string') return { message: text(PROBLEMS[taken]), undo: null };
  try {
    const before = await keepPicture(db, id, of, { ...taken, at: momentNow().at });
    return { message: text('picture_kept'), undo: () => restorePicture(db, id, of, before) };
  } catch {
    return { message: text(PROBLEMS.full), undo: null };
  }
}

/** The changes of micro-experiences, each with its Undo. */
export function experienceChanges(db: LoopbreakDatabase, run: Run, texts: Texts): ExperienceCommands {
  const { text } = texts;
  const change = (work: () => Promise<Experience | null>, message: string): void =>
    run(async () => {
      const before = await work();
      return before && { message, undo: () => restoreExperience(db, before) };
    });
  return {
    begin: (draft) =>
      run(async () => {
        const begun = await startExperience(db, newId(), draft, momentNow());
        return { message: text('experience_did_begin'), undo: () => forgetExperience(db, begun.id) };
      }),
    cut: ({ id }, done) => change(() => cutExperience(db, id, done), text('experience_did_cut')),
    finish: ({ id }, said) =>
      change(() => endExperience(db, id, 'finished', said, momentNow()), text('experience_did_finish')),
    scrap: ({ id }) => change(() => endExperience(db, id, 'scrapped', null, momentNow()), text('experience_did_scrap')),
    takeUp: ({ id }) => change(() => resumeExperience(db, id, momentNow()), text('experience_did_take_up')),
    picture: (experience, of, file) => run(() => picture(db, experience, of, file, texts)),
  };
}
