import type { ComponentProps } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { DayPanel } from '@/components/week/DayPanel';
import { FoundNote } from '@/components/week/FoundNote';
import { LostNote } from '@/components/week/LostNote';
import { RunningTimer } from '@/components/week/RunningTimer';
import { StuckNote } from '@/components/week/StuckNote';
import { WeekScreen } from '@/components/week/WeekScreen';
import { weekRange } from '@/components/week/week-range';
import { foundBefore } from '@/entrypoints/screens/found-before';
import { useLive } from '@/entrypoints/screens/use-live';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { forgetLost, stopOffering } from '@/utils/db/install-store';
import { zone } from '@/utils/platform/device';
import { dayEntries } from '@/utils/statistics/week-day';
import type { LocalDay } from '@/utils/time/brands';
import { addDays } from '@/utils/time/calendar';
import { dayChanges, stopRunning } from './day-changes';
import { readWeek, type WeekData } from './read-week';
import { type Route, routeHash } from './route';
import type { SharePart } from './SharePart';
import { Trouble, Unreadable } from './Trouble';
import { useLoaded } from './use-loaded';
import type { Run } from './use-notice';
import { useNow } from './use-now';

const PANEL = 'day';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly route: Extract<Route, { place: 'week' }>;
  readonly rtl: boolean;
  readonly run: Run;
}

function neighbours({ week, today }: WeekData): { previous: string; next: string | null; current: string | null } {
  const first = week.days.at(0)?.day ?? today;
  const to = (by: number): string => routeHash({ place: 'week', week: addDays(first, by), day: null });
  const hasToday = first <= today && today < addDays(first, 7);
  const next = addDays(first, 7) > today ? null : to(7);
  return { previous: to(-7), next, current: hasToday ? null : routeHash({ place: 'week', week: null, day: null }) };
}

/** The day that is open, or nothing. */
function OpenDay({
  data,
  ...props
}: Pick<Props, 'db' | 'run'> & { data: WeekData; now: ReturnType<typeof useNow>; onClose: () => void }) {
  const texts = useTexts();
  const { open, week, calendar, settings } = data;
  const day = week.days.find(({ day }) => day === open?.day);
  if (!open || !day) return null;
  return (
    <DayPanel
      key={open.day}
      id={PANEL}
      day={day}
      elsewhere={open.elsewhere}
      entries={dayEntries(open.intervals, open.worked, open.tasks)}
      courses={week.courses}
      calendar={calendar}
      listening={settings.listening}
      startAdding={week.isEmpty}
      now={props.now}
      commands={dayChanges(props.db, calendar, props.run, texts)}
      onClose={props.onClose}
    />
  );
}

const loadShare = async (): Promise<typeof SharePart> => (await import('./SharePart')).SharePart;

/** The week to hand on: few open it, so it is loaded when somebody does. */
function LaterShare(props: ComponentProps<typeof SharePart>) {
  const { text } = useTexts();
  const Part = useLoaded(loadShare, 'share');
  if (Part === 'gone') return <Trouble message={text('week_outdated')} />;
  return Part && <Part {...props} />;
}

/** Whether something from before was found, as long as that is offered. */
function useFound(db: LoopbreakDatabase, isOffering: boolean): boolean {
  const [found, setFound] = useState(false);
  useEffect(() => {
    foundBefore(db).then(setFound, () => setFound(false));
  }, [db, isOffering]);
  return found && isOffering;
}

/** What is to be known before the week itself: the gravest of it alone. */
function Note({ db, data, found }: { db: LoopbreakDatabase; data: WeekData; found: boolean }) {
  const href = routeHash({ place: 'data' });
  if (data.lost !== null) return <LostNote at={data.lost} href={href} onClose={() => forgetLost(db)} />;
  if (found) return <FoundNote href={href} onClose={() => stopOffering(db)} />;
  return data.stuck && <StuckNote stuck={data.stuck} href={href} />;
}

/** The week, live. */
export function WeekPage({ db, route, rtl, run }: Props) {
  const texts = useTexts();
  const now = useNow();
  const { week, day } = route;
  const [sharing, setSharing] = useState(false);
  const query = useCallback(() => readWeek(db, { week, day, at: now, zone: zone() }), [db, week, day, now]);
  const { value: data, failure } = useLive(query, null);
  const found = useFound(db, data?.isOffering ?? false);
  if (failure !== null) return <Unreadable />;
  if (data === null) return null;
  const first = data.week.days.at(0)?.day ?? data.today;
  const show = (open: LocalDay | null): void => {
    location.hash = routeHash({ place: 'week', week: first, day: open });
  };
  const isThisWeek = data.week.days.some(({ when }) => when === 'today');
  return (
    <WeekScreen
      week={data.week}
      today={data.today}
      openDay={data.open?.day ?? null}
      onOpen={(picked) => show(picked === data.open?.day ? null : picked)}
      panel={PANEL}
      rtl={rtl}
      back={data.isFirst || data.isOffering ? routeHash({ place: 'data' }) : null}
      note={<Note db={db} data={data} found={found} />}
      running={
        data.timer &&
        isThisWeek && (
          <RunningTimer
            timer={data.timer}
            now={now}
            onStop={(minutes) => data.timer && stopRunning(db, data.timer, minutes, run, texts)}
          />
        )
      }
      sharing={{
        open: sharing,
        onToggle: () => setSharing(!sharing),
        part: (
          <LaterShare
            week={data.week}
            range={weekRange(first, addDays(first, 6), data.today, texts.locale)}
            rtl={rtl}
          />
        ),
      }}
      {...neighbours(data)}
    >
      <OpenDay data={data} db={db} run={run} now={now} onClose={() => show(null)} />
    </WeekScreen>
  );
}
