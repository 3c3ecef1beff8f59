import type { TargetedEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { OtherDevice } from '@/utils/devices/head';
import type { Trouble } from '@/utils/devices/remote';
import { type EpochMs, MINUTE } from '@/utils/time/brands';
import { ExchangeLine } from './ExchangeLine';

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
      readonly nextAt?: EpochMs | null;
      readonly forked: boolean;
      readonly others: readonly OtherDevice[];
      readonly locked?: readonly string[];
      readonly unread?: number;
    };

export interface DevicesProps {
  readonly state: DevicesState;
  /** In a click, since the browser is asked. */
  readonly onConnect: (draft: FolderDraft) => void;
  /** `again`: tells all of it anew, into a folder that was emptied, or with another passphrase. */
  readonly onNow: (again: boolean) => void;
  /** Takes what a device told out of the folder; what was heard of it stays. */
  readonly onForget: (device: string) => void;
  readonly onOff: () => void;
}

const TROUBLES = {
  away: 'devices_away',
  refused: 'devices_refused',
  'no-folder': 'devices_no_folder',
  sealed: 'devices_sealed',
  emptied: 'devices_emptied',
  full: 'devices_full',
  failed: 'devices_failed',
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

type On = Extract<DevicesState, { at: 'on' }>;

/** A clock that is ahead by less than this is nothing to speak of. */
const AHEAD_MS = 60 * MINUTE;

function Others({ state, onForget }: Pick<DevicesProps, 'onForget'> & { state: On }) {
  const { text, locale } = useTexts();
  const { others, locked = [], doneAt } = state;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const forget = (device: string, called: string) => (
    <Button look="quiet" onClick={() => onForget(device)}>
      {text('browser_forget', called)}
    </Button>
  );
  if (others.length + locked.length === 0) return null;
  return (
    <ul class="devices-list">
      {others.map(({ device, name, writtenAt, behind }) => {
        const called = name || text('devices_nameless');
        return (
          <li key={device}>
            {text('devices_other', called, date.format(writtenAt))}
            {forget(device, called)}
            {doneAt !== null && writtenAt - doneAt > AHEAD_MS && <p>{text('devices_ahead', called)}</p>}
            {behind && <p>{text('devices_behind', called)}</p>}
          </li>
        );
      })}
      {locked.map((device) => {
        const called = `${text('devices_nameless')} (${device.slice(0, 4)})`;
        return (
          <li key={device}>
            {text('devices_locked', called)}
            {forget(device, called)}
          </li>
        );
      })}
    </ul>
  );
}

function Standing({ state }: { state: On }) {
  const { text, count } = useTexts();
  const { doneAt, trouble, nextAt, forked, unread = 0 } = state;
  return (
    <>
      <ExchangeLine trouble={trouble && text(TROUBLES[trouble])} doneAt={doneAt} nextAt={nextAt} />
      {forked && <p>{text('devices_forked')}</p>}
      {unread > 0 && <p>{count('devices_unread', unread)}</p>}
    </>
  );
}

const AGAIN = { emptied: 'devices_again', sealed: 'devices_anyway' } as const;

function Connected({ state, onNow, onOff, onForget }: Omit<DevicesProps, 'state' | 'onConnect'> & { state: On }) {
  const { text } = useTexts();
  const { trouble } = state;
  const again = trouble === 'emptied' || trouble === 'sealed' ? AGAIN[trouble] : null;
  return (
    <div class="devices-on">
      <p>{text('devices_with', new URL(state.address).host)}</p>
      <Standing state={state} />
      <Others state={state} onForget={onForget} />
      <div class="import-ways">
        <Button look="primary" onClick={() => onNow(false)}>
          {text('devices_now')}
        </Button>
        {again && <Button onClick={() => onNow(true)}>{text(again)}</Button>}
        <Button look="quiet" onClick={onOff}>
          {text('devices_off')}
        </Button>
      </div>
    </div>
  );
}

/** The person's own folder, through which their devices tell each other what was recorded. */
export function DevicesPart({ state, onConnect, onNow, onForget, onOff }: DevicesProps) {
  const { text } = useTexts();
  const title = useId();
  return (
    <section class="import devices" aria-labelledby={title}>
      <h2 id={title}>{text('devices_title')}</h2>
      <p class="import-lead">{text('devices_lead')}</p>
      {state.at === 'off' ? (
        <Connect problem={state.problem} onConnect={onConnect} />
      ) : (
        <Connected state={state} onNow={onNow} onForget={onForget} onOff={onOff} />
      )}
    </section>
  );
}
