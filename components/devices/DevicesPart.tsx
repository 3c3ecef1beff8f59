import type { TargetedEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { OtherDevice } from '@/utils/devices/head';
import type { Trouble } from '@/utils/devices/remote';
import type { EpochMs } from '@/utils/time/brands';

/** What the person says of the folder. */
export interface FolderDraft {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  readonly passphrase: string;
  readonly name: string;
}

/** How it stands with the other devices. */
export type DevicesState =
  | { readonly at: 'off'; readonly problem: 'address' | 'passphrase' | 'denied' | null }
  | {
      readonly at: 'on';
      readonly address: string;
      readonly doneAt: EpochMs | null;
      readonly trouble: Trouble | null;
      readonly forked: boolean;
      readonly others: readonly OtherDevice[];
    };

export interface DevicesProps {
  readonly state: DevicesState;
  /** In a click, since the browser is asked. */
  readonly onConnect: (draft: FolderDraft) => void;
  /** `again`: tells all of it anew, into a folder that was emptied. */
  readonly onNow: (again: boolean) => void;
  readonly onOff: () => void;
}

const TROUBLES = {
  away: 'devices_away',
  refused: 'devices_refused',
  'no-folder': 'devices_no_folder',
  sealed: 'devices_sealed',
  emptied: 'devices_emptied',
  full: 'devices_full',
} as const satisfies Record<Trouble, string>;
const PROBLEMS = {
  address: 'devices_problem_address',
  passphrase: 'devices_problem_passphrase',
  denied: 'devices_problem_denied',
} as const;
const FIELDS = [
  { name: 'address', label: 'devices_address', type: 'url', hint: 'devices_address_hint' },
  { name: 'user', label: 'devices_user', type: 'text', hint: null },
  { name: 'password', label: 'devices_password', type: 'password', hint: 'devices_password_hint' },
  { name: 'passphrase', label: 'devices_passphrase', type: 'password', hint: 'devices_passphrase_hint' },
  { name: 'name', label: 'devices_name', type: 'text', hint: null },
] as const;
const kindOf = (type: (typeof FIELDS)[number]['type']) =>
  type === 'password' ? ({ type } as const) : ({ type: 'text', inputMode: type } as const);
const EMPTY: FolderDraft = { address: '', user: '', password: '', passphrase: '', name: '' };

function Connect({
  problem,
  onConnect,
}: {
  problem: keyof typeof PROBLEMS | null;
  onConnect: DevicesProps['onConnect'];
}) {
  const { text } = useTexts();
  const [draft, setDraft] = useState(EMPTY);
  const typed = (name: keyof FolderDraft) => (event: TargetedEvent<HTMLInputElement>) =>
    setDraft({ ...draft, [name]: event.currentTarget.value });
  return (
    <form
      class="devices-form"
      onSubmit={(event) => {
        event.preventDefault();
        onConnect(draft);
      }}
    >
      {FIELDS.map(({ name, label, type, hint }) => (
        <Field
          key={name}
          label={text(label)}
          hint={hint ? text(hint) : undefined}
          problem={problem === name ? text(PROBLEMS[problem]) : undefined}
        >
          {(names) => (
            <input
              {...names}
              {...kindOf(type)}
              class="ui-input"
              autocomplete="off"
              value={draft[name]}
              onInput={typed(name)}
            />
          )}
        </Field>
      ))}
      {problem === 'denied' && <p role="alert">{text(PROBLEMS.denied)}</p>}
      <div class="import-ways">
        <button type="submit" class="ui-button ui-button-primary">
          {text('devices_connect')}
        </button>
      </div>
    </form>
  );
}

function Connected({
  state,
  onNow,
  onOff,
}: Omit<DevicesProps, 'state' | 'onConnect'> & { state: Extract<DevicesState, { at: 'on' }> }) {
  const { text, locale } = useTexts();
  const { address, doneAt, trouble, forked, others } = state;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div class="devices-on">
      <p>{text('devices_with', new URL(address).host)}</p>
      <p role="status">
        {trouble
          ? text(TROUBLES[trouble])
          : doneAt === null
            ? text('devices_first')
            : text('devices_done', date.format(doneAt))}
      </p>
      {forked && <p>{text('devices_forked')}</p>}
      {others.length > 0 && (
        <ul class="devices-list">
          {others.map(({ device, name, writtenAt }) => (
            <li key={device}>{text('devices_other', name || text('devices_nameless'), date.format(writtenAt))}</li>
          ))}
        </ul>
      )}
      <div class="import-ways">
        <Button look="primary" onClick={() => onNow(trouble === 'emptied')}>
          {text(trouble === 'emptied' ? 'devices_again' : 'devices_now')}
        </Button>
        <Button look="quiet" onClick={onOff}>
          {text('devices_off')}
        </Button>
      </div>
    </div>
  );
}

/** The person's own folder, through which their devices tell each other what was recorded. */
export function DevicesPart({ state, onConnect, onNow, onOff }: DevicesProps) {
  const { text } = useTexts();
  const title = useId();
  return (
    <section class="import devices" aria-labelledby={title}>
      <h2 id={title}>{text('devices_title')}</h2>
      <p class="import-lead">{text('devices_lead')}</p>
      {state.at === 'off' ? (
        <Connect problem={state.problem} onConnect={onConnect} />
      ) : (
        <Connected state={state} onNow={onNow} onOff={onOff} />
      )}
    </section>
  );
}
