import { useId } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Toggle } from '@/components/ui/Toggle';
import { LIMITS } from '@/utils/devices/browser-items';
import type { BrowserDevice } from '@/utils/devices/compact-hearing';
import type { EpochMs } from '@/utils/time/brands';
import { ExchangeLine } from './ExchangeLine';

/** How it stands with the browser's own sync; null where the person didn't ask for it. */
export interface BrowserSyncState {
  readonly doneAt: EpochMs | null;
  readonly trouble: 'full' | 'often' | 'refused' | 'failed' | null;
  readonly bytes: number;
  /** The first month that was told, as `202611`. */
  readonly from: string | null;
  readonly whole: boolean;
  readonly unread: number;
  /** Parts of other devices of which something is dated too far ahead to be believed yet. */
  readonly ahead?: number;
  readonly others: readonly BrowserDevice[];
}

export interface BrowserSyncProps {
  readonly state: BrowserSyncState | null;
  readonly onChange: (on: boolean) => void;
  readonly onNow: () => void;
  /** Takes what a device told out of the browser's sync; what was heard of it stays. */
  readonly onForget: (device: string) => void;
}

const TROUBLES = {
  full: 'browser_full',
  often: 'browser_often',
  refused: 'browser_refused',
  failed: 'browser_failed',
} as const;

function Others({ others, onForget }: Pick<BrowserSyncProps, 'onForget'> & { others: readonly BrowserDevice[] }) {
  const { text, locale } = useTexts();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ul class="devices-list">
      {others.map(({ device, name, at }) => {
        const called = `${name || text('devices_nameless')} (${device.slice(0, 4)})`;
        return (
          <li key={device}>
            {at === null ? called : text('devices_other', called, date.format(at))}
            <Button look="quiet" onClick={() => onForget(device)}>
              {text('browser_forget', called)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function Told({ state, onNow, onForget }: Omit<BrowserSyncProps, 'state' | 'onChange'> & { state: BrowserSyncState }) {
  const { text, count, locale } = useTexts();
  const { doneAt, trouble, bytes, from, whole, unread, ahead = 0, others } = state;
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const month = from && Date.UTC(Number(from.slice(0, 4)), Number(from.slice(4)) - 1, 1);
  const since = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <div class="devices-on">
      <ExchangeLine trouble={trouble && text(TROUBLES[trouble])} doneAt={doneAt} />
      {month && (
        <p>
          {text(whole ? 'browser_holds_all' : 'browser_holds', since.format(month), share.format(bytes / LIMITS.bytes))}
        </p>
      )}
      {unread > 0 && <p>{count('browser_unread', unread)}</p>}
      {ahead > 0 && <p>{text('browser_ahead')}</p>}
      {others.length > 0 && <Others others={others} onForget={onForget} />}
      <div class="import-ways">
        <Button onClick={onNow}>{text('browser_now')}</Button>
      </div>
    </div>
  );
}

/** A short record in the browser's own sync, which carries it to the person's other browsers of the same kind. */
export function BrowserSyncPart({ state, onChange, onNow, onForget }: BrowserSyncProps) {
  const { text } = useTexts();
  const title = useId();
  return (
    <section class="import browser-sync" aria-labelledby={title}>
      <h2 id={title}>{text('browser_title')}</h2>
      <p class="import-lead">{text('browser_lead')}</p>
      <div class="keep-daily">
        <Toggle label={text('browser_on')} hint={text('browser_on_hint')} on={state !== null} onChange={onChange} />
      </div>
      {state && <Told state={state} onNow={onNow} onForget={onForget} />}
    </section>
  );
}
