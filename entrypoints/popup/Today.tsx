import { Settings as Gear } from 'lucide-preact';
import { useTexts } from '@/components/Texts';
import { BalanceBar } from '@/components/tasks/BalanceBar';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { balanceOf } from '@/utils/statistics/balance';
import { pageAddress } from './pages';
import type { PopupData } from './read-popup';

/** Holds the place of figures that aren't known yet: nothing watched would be one, too. */
const UNKNOWN = '\u00a0';

/** The head of the popup: today's balance and its figures. */
export function Today({ data }: { readonly data: PopupData | null }) {
  const { text, duration, percent } = useTexts();
  const balance = data && balanceOf([data.rollup], data.settings.listening);
  const share = balance?.share ?? null;
  const goal = data?.settings.goal ?? DEFAULT_SETTINGS.goal;
  return (
    <header class="today">
      <h1>{text('popup_today')}</h1>
      <span class="today-share">{share === null ? '' : percent(share)}</span>
      <a
        class="ui-icon-button today-gear"
        href={pageAddress('dashboard', 'settings')}
        target="_blank"
        rel="noopener"
        aria-label={text('popup_settings')}
        title={text('popup_settings')}
      >
        <Gear size={18} aria-hidden="true" />
      </a>
      <BalanceBar share={share} goal={goal} />
      <p class="today-watched">{balance ? text('popup_watched', duration(balance.watching)) : UNKNOWN}</p>
      {balance && <p class="today-made">{text('popup_made', duration(balance.doing))}</p>}
    </header>
  );
}
