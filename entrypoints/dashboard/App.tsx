import {
  CalendarRange,
  ChartColumn,
  Database,
  GraduationCap,
  Hammer,
  Images,
  IterationCw,
  NotebookPen,
  Settings2,
  Target,
  Wind,
} from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Notice } from '@/components/week/Notice';
import { useOutdated } from '@/entrypoints/screens/use-outdated';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { LaterPage } from './LaterPage';
import type { PageProps } from './pages';
import { type Route, routeHash } from './route';
import { TooOld, Trouble } from './Trouble';
import { useNotice } from './use-notice';
import { useRoute } from './use-route';
import { WeekPage } from './WeekPage';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly rtl: boolean;
}

const PLACES = [
  { place: 'week', name: 'week_place', Icon: ChartColumn, href: routeHash({ place: 'week', week: null, day: null }) },
  { place: 'time', name: 'time_place', Icon: CalendarRange, href: routeHash({ place: 'time', range: null }) },
  { place: 'courses', name: 'courses_place', Icon: GraduationCap, href: routeHash({ place: 'courses' }) },
  { place: 'doing', name: 'doing_place', Icon: Hammer, href: routeHash({ place: 'doing' }) },
  { place: 'portfolio', name: 'portfolio_place', Icon: Images, href: routeHash({ place: 'portfolio' }) },
  { place: 'skills', name: 'skills_place', Icon: Target, href: routeHash({ place: 'skills' }) },
  { place: 'review', name: 'review_place', Icon: NotebookPen, href: routeHash({ place: 'review' }) },
  { place: 'loop', name: 'loop_place', Icon: IterationCw, href: routeHash({ place: 'loop' }) },
  { place: 'reset', name: 'reset_place', Icon: Wind, href: routeHash({ place: 'reset' }) },
  { place: 'data', name: 'data_place', Icon: Database, href: routeHash({ place: 'data' }) },
  { place: 'settings', name: 'settings_place', Icon: Settings2, href: routeHash({ place: 'settings' }) },
] as const;

function Places({ place: current }: { readonly place: Route['place'] }) {
  const { text } = useTexts();
  return (
    <nav class="places" aria-label={text('week_places')}>
      <p class="places-name">{text('common_name')}</p>
      <ul>
        {PLACES.map(({ place, name, Icon, href }) => (
          <li key={place}>
            <a href={href} aria-current={place === current ? 'page' : undefined}>
              <Icon size={18} aria-hidden="true" />
              {text(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Place({ route, ...props }: PageProps & { readonly route: Route }) {
  return route.place === 'week' ? <WeekPage route={route} {...props} /> : <LaterPage place={route.place} {...props} />;
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
    document.title = text(
      'week_page_title',
      text(
        route.place === 'note'
          ? 'note_place'
          : (PLACES.find(({ place }) => place === route.place)?.name ?? 'week_place'),
      ),
    );
    // Another place begins at its top, for the eye and for the keyboard.
    if (shown.current !== route.place) main.current?.focus();
    shown.current = route.place;
  }, [route.place, text]);
  return (
    <div class={route.place === 'note' ? 'dashboard dashboard-bare' : 'dashboard'}>
      <button type="button" class="ui-button skip" onClick={() => main.current?.focus()}>
        {text('week_skip')}
      </button>
      {route.place !== 'note' && <Places place={route.place} />}
      <main ref={main} tabIndex={-1}>
        {outdated === 'too-old' && <TooOld />}
        {outdated === 'taken-over' && <Trouble message={text('week_outdated')} />}
        {outdated === null && <Place db={db} rtl={rtl} route={route} run={run} />}
      </main>
      <Notice notice={notice} onClose={close} />
    </div>
  );
}
