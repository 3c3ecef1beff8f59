import { Settings as Gear } from 'lucide-preact';
import { useTexts } from '@/components/Texts';
import { BalanceBar } from '@/components/tasks/BalanceBar';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { balanceOf } from '@/utils/statistics/balance';
import { durationMs } from '@/utils/time/brands';
import { pageAddress } from './pages';
import type { PopupData } from './read-popup';

const NOTHING = { watching: durationMs(0), doing: durationMs(0), share: null };

/** The head of the popup: today's balance and its figures. */
export function Today({ data }: { readonly data: PopupData | null }) {
  const { text, duration, percent } = useTexts();
  const { watching, doing, share } = data ? balanceOf([data.rollup], data.settings.listening) : NOTHING;
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
      <p class="today-watched">{text('popup_watched', duration(watching))}</p>
      <p class="today-made">{text('popup_made', duration(doing))}</p>
    </header>
  );
}
