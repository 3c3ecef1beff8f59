import { ChartColumn, Settings2 } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Notice } from '@/components/week/Notice';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { routeHash } from './route';
import { SettingsPage } from './SettingsPage';
import { Trouble } from './Trouble';
import { useNotice } from './use-notice';
import { useRoute } from './use-route';
import { WeekPage } from './WeekPage';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly rtl: boolean;
}

/** True once newer code has taken the store over and this page can't read it any more. */
function useOutdated(db: LoopbreakDatabase): boolean {
  const [outdated, setOutdated] = useState(false);
  useEffect(() => db.onOutdated(() => setOutdated(true)), [db]);
  return outdated;
}

function Places({ place }: { readonly place: 'week' | 'settings' }) {
  const { text } = useTexts();
  const current = (of: typeof place): 'page' | undefined => (place === of ? 'page' : undefined);
  return (
    <nav class="places" aria-label={text('week_places')}>
      <p class="places-name">{text('common_name')}</p>
      <ul>
        <li>
          <a href={routeHash({ place: 'week', week: null, day: null })} aria-current={current('week')}>
            <ChartColumn size={18} aria-hidden="true" />
            {text('week_place')}
          </a>
        </li>
        <li>
          <a href={routeHash({ place: 'settings' })} aria-current={current('settings')}>
            <Settings2 size={18} aria-hidden="true" />
            {text('settings_place')}
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** The dashboard: its places at the side, one of them in the middle. */
export function App({ db, rtl }: Props) {
  const { text } = useTexts();
  const route = useRoute();
  const { notice, close, run } = useNotice();
  const outdated = useOutdated(db);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(route.place);
  useEffect(() => {
    document.title = text('week_page_title', text(route.place === 'week' ? 'week_place' : 'settings_place'));
    // Another place begins at its top, for the eye and for the keyboard.
    if (shown.current !== route.place) main.current?.focus();
    shown.current = route.place;
  }, [route.place, text]);
  return (
    <div class="dashboard">
      <button type="button" class="ui-button skip" onClick={() => main.current?.focus()}>
        {text('week_skip')}
      </button>
      <Places place={route.place} />
      <main ref={main} tabIndex={-1}>
        {outdated ? (
          <Trouble message={text('week_outdated')} />
        ) : route.place === 'week' ? (
          <WeekPage db={db} route={route} rtl={rtl} run={run} />
        ) : (
          <SettingsPage db={db} run={run} />
        )}
      </main>
      <Notice notice={notice} onClose={close} />
    </div>
  );
}
