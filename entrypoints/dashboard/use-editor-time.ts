import { useCallback, useState } from 'preact/hooks';
import type { EditorState, EditorTimeProps } from '@/components/importing/EditorTime';
import { useTexts } from '@/components/Texts';
import { activitySince, readEditorTime } from '@/entrypoints/screens/read-editor-time';
import { useLive } from '@/entrypoints/screens/use-live';
import { activityOf, connectActivity, disconnectActivity, restoreActivity } from '@/utils/db/activity-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import type { ActivityRow } from '@/utils/db/schema';
import { type ActivityName, candidatesOf } from '@/utils/importing/activity-watch';
import { CAN_READ_ACTIVITY, forbidActivity, permitActivity, USUAL_PORT } from '@/utils/platform/activity-watch';
import { momentNow } from '@/utils/platform/device';
import { tellBackground } from '@/utils/platform/messenger';
import { HOUR, shift } from '@/utils/time/brands';
import type { Run } from './use-notice';

/** What is offered to choose from: the names of the last week. */
const LOOKED_AT = 7 * 24 * HOUR;

type Choosing = Extract<EditorState, { at: 'choose' }> & { readonly port: number };
type Step = Choosing | Extract<EditorState, { at: 'off' }> | null;

async function choiceAt(port: number, chosen: readonly ActivityName[] | null): Promise<Step> {
  const { at } = momentNow();
  const data = await activitySince(port, shift(at, -LOOKED_AT), at);
  if (!data) return { at: 'off', port, trouble: 'away' };
  return { at: 'choose', port, chosen, candidates: candidatesOf(data), leftOut: data.leftOut };
}

/** This machine's ActivityWatch: connected in a click, with what of it is doing. */
export function useEditorTime(db: LoopbreakDatabase, run: Run): EditorTimeProps {
  const { text } = useTexts();
  const connected = useLive(
    useCallback(() => activityOf(db), [db]),
    null,
  ).value;
  const [step, setStep] = useState<Step>(null);
  const port = connected?.port ?? USUAL_PORT;
  const resting: EditorState = connected ? { ...connected, at: 'on' } : { at: 'off', port, trouble: null };
  const choose = async (port: number, chosen: readonly ActivityName[]): Promise<void> => {
    await connectActivity(db, port, chosen);
    setStep(null);
    await readEditorTime(db, momentNow());
  };
  return {
    state: CAN_READ_ACTIVITY ? (step ?? resting) : { at: 'elsewhere' },
    onConnect: (port) =>
      void permitActivity().then(async (allowed) =>
        setStep(allowed ? await choiceAt(port, null) : { at: 'off', port, trouble: 'refused' }),
      ),
    onChoose: (chosen) => {
      if (step?.at !== 'choose') return;
      run(async () => {
        await choose(step.port, chosen);
        return { message: text('activity_did_on'), undo: null };
      });
    },
    onChooseAgain: () => void choiceAt(port, connected?.chosen ?? null).then(setStep),
    onRead: () => void readEditorTime(db, momentNow()).then(() => tellBackground({ kind: 'records-changed' })),
    onOff: () => {
      if (step) return setStep(null);
      run(async () => {
        const row = await disconnectActivity(db);
        await forbidActivity();
        // Undo is a click of its own, in which the browser may be asked again.
        const undo = async (row: ActivityRow): Promise<void> => {
          if (await permitActivity()) await restoreActivity(db, row);
        };
        return row && { message: text('activity_did_off'), undo: () => undo(row), takesFocus: true };
      });
    },
  };
}
