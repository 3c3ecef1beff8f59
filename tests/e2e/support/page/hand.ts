import { LoopbreakDatabase } from '@/utils/db/database';
import type { Deciding } from '@/utils/db/deciding';
import { recordPlaying } from '@/utils/db/record-playing';
import { deleteTask, editTask, logTask } from '@/utils/db/task-store';
import { durationMs, epochMs } from '@/utils/time/brands';

/** One write into the store: of a task, or a beat of a session that has played so long by then. */
export type Write =
  | { readonly kind: 'log' | 'edit'; readonly id: string; readonly minutes: number }
  | { readonly kind: 'delete'; readonly id: string }
  | { readonly kind: 'beat'; readonly id: string; readonly seq: number; readonly from: number; readonly wall: number };

const db = new LoopbreakDatabase();
const nothing: Deciding<null, null> = {
  parse: () => null,
  further: async () => null,
  decide: () => ({ result: null }),
};

/** Each session plays in a tab of its own: one tab may begin only so many. */
function beat({ id, seq, from, wall }: Extract<Write, { kind: 'beat' }>, at: number, zone: string): Promise<unknown> {
  const session = {
    ...{
      session: id,
      tabId: from,
      frameId: 0,
      seq,
      from: epochMs(from),
      wall: durationMs(wall),
      media: durationMs(wall),
    },
    ...{ beatAt: epochMs(at), open: true, refused: null, held: null, mode: 'watched' as const, site: 'udemy' },
    ...{ lesson: 'udemy/1', title: 'Loops', courseTitle: 'Python', course: 'udemy/python' },
    ...{
      address: 'https://www.udemy.com/course/python/learn/lecture/1',
      player: 'page' as const,
      rate: 1,
      muted: false,
    },
  };
  return recordPlaying(db, [session], { at: epochMs(at), zone }, () => nothing);
}

/** Writes as a screen and the background do, by the same functions; ends when the store has said that it is kept. */
async function carryOut(write: Write): Promise<void> {
  const moment = { at: epochMs(Date.now()), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  switch (write.kind) {
    case 'log':
      await logTask(
        db,
        { title: write.id, minutes: write.minutes, tags: [], course: null, source: 'line' },
        write.id,
        moment,
      );
      return;
    case 'edit':
      await editTask(db, write.id, { minutes: write.minutes });
      return;
    case 'delete':
      await deleteTask(db, write.id);
      return;
    case 'beat':
      await beat(write, moment.at, moment.zone);
  }
}

Reflect.set(window, 'carryOut', carryOut);
