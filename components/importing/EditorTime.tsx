import { useId, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import type { ActivityCandidate, ActivityName } from '@/utils/importing/activity-watch';
import type { EpochMs } from '@/utils/time/brands';
import { ActivityChoice } from './ActivityChoice';

/** How it stands with the ActivityWatch of this machine. */
export type EditorState =
  /** This browser can't read it: its server refuses extensions of Firefox. */
  | { readonly at: 'elsewhere' }
  | { readonly at: 'off'; readonly port: number; readonly trouble: 'away' | 'refused' | null }
  | {
      readonly at: 'choose';
      readonly candidates: readonly ActivityCandidate[];
      readonly leftOut: readonly string[];
      readonly chosen: readonly ActivityName[] | null;
    }
  | {
      readonly at: 'on';
      readonly chosen: readonly ActivityName[];
      /** When it was read last; null before the first time. */
      readonly readAt: EpochMs | null;
      /** It didn't answer the last time. */
      readonly away: boolean;
    };

/** What is shown, and what the person does with it. */
export interface EditorTimeProps {
  readonly state: EditorState;
  /** In a click, since the browser is asked. */
  readonly onConnect: (port: number) => void;
  readonly onChoose: (chosen: readonly ActivityName[]) => void;
  readonly onChooseAgain: () => void;
  readonly onRead: () => void;
  readonly onOff: () => void;
}

const TROUBLES = { away: 'activity_away', refused: 'activity_refused' } as const;

function Connect({
  state,
  onConnect,
}: {
  state: Extract<EditorState, { at: 'off' }>;
  onConnect: EditorTimeProps['onConnect'];
}) {
  const { text } = useTexts();
  const id = useId();
  const [port, setPort] = useState(state.port);
  return (
    <form
      class="activity-connect"
      onSubmit={(event) => {
        event.preventDefault();
        onConnect(port);
      }}
    >
      <label for={id}>{text('activity_port')}</label>
      <input
        id={id}
        class="ui-input"
        type="number"
        min={1}
        max={65535}
        required
        value={port}
        onInput={(event) => setPort(event.currentTarget.valueAsNumber)}
      />
      <button type="submit" class="ui-button">
        {text('activity_connect')}
      </button>
    </form>
  );
}

function Reading({ state, ...ways }: EditorTimeProps & { state: Extract<EditorState, { at: 'on' }> }) {
  const { text, clock } = useTexts();
  const names = state.chosen.map(({ name }) => name).join(', ');
  return (
    <>
      <p>{text('activity_counts', names)}</p>
      <p class="import-lead">
        {state.away
          ? text('activity_away_now')
          : state.readAt === null
            ? ''
            : text('activity_read_at', clock(state.readAt))}
      </p>
      <div class="import-ways">
        <Button onClick={ways.onRead}>{text('activity_read')}</Button>
        <Button look="quiet" onClick={ways.onChooseAgain}>
          {text('activity_again')}
        </Button>
        <Button look="quiet" onClick={ways.onOff}>
          {text('activity_off')}
        </Button>
      </div>
    </>
  );
}

/** Editor time from the ActivityWatch that runs on this machine: off until the person connects it. */
export function EditorTime(props: EditorTimeProps) {
  const { state } = props;
  const { text } = useTexts();
  return (
    <section class="import" aria-labelledby="activity-title">
      <h2 id="activity-title">{text('activity_title')}</h2>
      <p class="import-lead">{text(state.at === 'elsewhere' ? 'activity_elsewhere' : 'activity_lead')}</p>
      <p class="import-said" role="status">
        {state.at === 'off' && state.trouble && text(TROUBLES[state.trouble])}
      </p>
      {state.at === 'off' && <Connect state={state} onConnect={props.onConnect} />}
      {state.at === 'choose' && (
        <ActivityChoice
          candidates={state.candidates}
          leftOut={state.leftOut}
          chosen={state.chosen}
          onChoose={props.onChoose}
          onCancel={props.onOff}
        />
      )}
      {state.at === 'on' && <Reading {...props} state={state} />}
    </section>
  );
}
