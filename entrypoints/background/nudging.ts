import type { Deciding, DecidingFacts } from '@/utils/db/deciding';
import type { Moment } from '@/utils/db/moment';
import type { NudgeRow } from '@/utils/db/schema';
import type { NudgeAction } from '@/utils/nudging/action';
import { decide } from '@/utils/nudging/decide';
import type { NudgeEvent } from '@/utils/nudging/event';
import type { FurtherFacts, NudgeFacts } from '@/utils/nudging/facts';
import { parseNudgeState } from '@/utils/nudging/parse-state';
import { FIRST_NUDGE_STATE, type NudgeState } from '@/utils/nudging/state';
import { newId, roll } from '@/utils/platform/device';
import { balanceOf } from '@/utils/statistics/balance';
import { minuteOfDay } from '@/utils/time/calendar';
import { furtherFacts } from './further-facts';
import { NO_VISIT, type VisitFacts } from './visit-facts';

/** What plays while the engine decides, for a nudge to name it and to be shown in the right frame. */
export interface Scene {
  readonly frameId: number;
  /** Title of the course, or of the lesson where there is no course; '' when nothing plays. */
  readonly title: string;
  readonly course: string | null;
  readonly lesson: string | null;
  /** Title of the lesson itself; '' when nothing plays. */
  readonly lessonTitle: string;
  /** Whether what plays is live: a class that can't wait. */
  readonly live: boolean;
  /** A tab in view whose page can show a nudge, where nothing but time makes it due; null where that isn't known. */
  readonly tabInView: number | null;
}

export const NOTHING_PLAYS: Scene = {
  ...{ frameId: 0, title: '', course: null, lesson: null, lessonTitle: '', live: false, tabInView: null },
};

type Records = DecidingFacts<NudgeState>;

function factsOf(records: Records, further: FurtherFacts, moment: Moment, scene: Scene, id: string): NudgeFacts {
  const { settings, rollup } = records;
  return {
    now: moment.at,
    day: records.today,
    minute: minuteOfDay(moment.at, moment.zone),
    // Not noted yet means just installed.
    installedAt: records.installedAt ?? moment.at,
    settings: settings.nudges,
    goal: settings.goal,
    doingToday: rollup.doing,
    share: balanceOf([rollup], settings.listening).share,
    watchedSinceDoing: records.watchedSinceDoing,
    timerRunning: records.timer !== null,
    title: scene.title,
    roll: roll(),
    id,
    ...further,
  };
}

/** The record of a nudge that is offered now for the first time. */
function recordOf(actions: readonly NudgeAction[], id: string, moment: Moment, scene: Scene): NudgeRow | undefined {
  for (const action of actions) {
    if (action.kind !== 'offer' || action.view.id !== id) continue;
    const { trigger, form, minutes, title } = action.view;
    const { frameId, course, lesson } = scene;
    const fresh = { shownAt: null, answer: null, answeredAt: null };
    return { id, at: moment.at, trigger, form, tabId: action.where, frameId, minutes, title, course, lesson, ...fresh };
  }
  return undefined;
}

/**
 * Runs the nudge engine on an event, in the transaction that records it; the actions are for `perform`, after it. `visit` is what was
 * read before of all courses, where the event asks for it.
 */
export function nudging(
  event: NudgeEvent,
  moment: Moment,
  scene: Scene = NOTHING_PLAYS,
  visit: VisitFacts = NO_VISIT,
): Deciding<NudgeState, readonly NudgeAction[], FurtherFacts> {
  const id = newId();
  return {
    parse: (stored) => parseNudgeState(stored, FIRST_NUDGE_STATE),
    further: async (db, records) => ({ ...(await furtherFacts(db, records, scene, moment)), ...visit }),
    decide: (records, further) => {
      const { state, actions } = decide(records.state, event, factsOf(records, further, moment, scene, id));
      const record = recordOf(actions, id, moment, scene);
      return { state, result: actions, ...(record ? { record } : {}) };
    },
  };
}

/** The same for what is of the past: nothing is decided on it, and nothing remembered of it. */
export const undecided = (moment: Moment): ReturnType<typeof nudging> => ({
  ...nudging({ kind: 'woke' }, moment),
  decide: () => ({ result: [] }),
});
