import { useId, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Toggle } from '@/components/ui/Toggle';
import type { Keeping } from '@/utils/archive/keeping';

/** The files that the records can be kept in. */
const COPIES = ['zip', 'json', 'intervals', 'tasks'] as const;
export type CopyKind = (typeof COPIES)[number];

/** How far a file has come. */
export type KeepState =
  | { readonly at: 'idle' }
  | { readonly at: 'writing' }
  | { readonly at: 'saved'; readonly name: string }
  | { readonly at: 'failed' };

/** How the copies stand that are kept by themselves. */
export interface KeptByItself {
  /** Null where they aren't asked for. */
  readonly keeping: Keeping | null;
  /** The browser was asked to let them be written, and somebody said no. */
  readonly denied: boolean;
  /** In a click, since the browser is asked. */
  readonly onKeepDaily: (on: boolean) => void;
}

export interface KeepCopyProps {
  readonly daily: KeptByItself;
  readonly state: KeepState;
  /** `exact`: a table as it was recorded, with nothing added for spreadsheets. */
  readonly onKeep: (kind: CopyKind, exact: boolean) => void;
  readonly onStop: () => void;
}

const NAMES = {
  zip: 'data_keep_zip',
  json: 'data_keep_json',
  intervals: 'data_keep_intervals',
  tasks: 'data_keep_tasks',
} as const satisfies Record<CopyKind, string>;

const TROUBLES = { refused: 'keeping_refused', interrupted: 'keeping_interrupted' } as const;

function Daily({ keeping, denied, onKeepDaily }: KeptByItself) {
  const { text, locale } = useTexts();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const last = keeping?.files.findLast(({ kind }) => kind === 'records');
  return (
    <div class="keep-daily">
      <Toggle
        label={text('keeping_daily')}
        hint={text('keeping_daily_hint')}
        on={keeping !== null}
        onChange={onKeepDaily}
      />
      <p role="status">
        {denied && text('keeping_denied')}
        {keeping?.trouble && `${text(TROUBLES[keeping.trouble])} `}
        {last && text('keeping_last', date.format(last.at), last.name)}
      </p>
    </div>
  );
}

/** All that is recorded, as files of the person's own. */
export function KeepCopy({ state, daily, onKeep, onStop }: KeepCopyProps) {
  const { text } = useTexts();
  const title = useId();
  const [exact, setExact] = useState(false);
  return (
    <section class="import" aria-labelledby={title}>
      <h2 id={title}>{text('data_keep')}</h2>
      <p class="import-lead">{text('data_keep_lead')}</p>
      {state.at === 'writing' ? (
        <div class="import-work">
          <progress aria-label={text('data_keep_writing')} />
          <Button onClick={onStop}>{text('import_stop')}</Button>
        </div>
      ) : (
        <div class="import-ways">
          {COPIES.map((kind) => (
            <Button key={kind} look={kind === 'zip' ? 'primary' : 'plain'} onClick={() => onKeep(kind, exact)}>
              {text(NAMES[kind])}
            </Button>
          ))}
        </div>
      )}
      <p class="import-said" role="status">
        {state.at === 'saved' && text('data_keep_saved', state.name)}
        {state.at === 'failed' && text('data_keep_failed')}
      </p>
      <div class="keep-sheets">
        <Toggle
          label={text('data_keep_sheets')}
          hint={text('data_keep_sheets_hint')}
          on={!exact}
          onChange={(on) => setExact(!on)}
        />
      </div>
      <Daily {...daily} />
    </section>
  );
}
