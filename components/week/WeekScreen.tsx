import { ChevronLeft, ChevronRight, Share2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { WeekBars } from '@/components/charts/WeekBars';
import { WeekTable } from '@/components/charts/WeekTable';
import { weekSentence } from '@/components/charts/week-words';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import type { WeekView } from '@/utils/statistics/week';
import type { LocalDay } from '@/utils/time/brands';
import { EmptyWeek } from './EmptyWeek';
import { WeekCourses } from './WeekCourses';
import { weekRange } from './week-range';

interface Props {
  readonly week: WeekView;
  readonly today: LocalDay;
  readonly openDay: LocalDay | null;
  readonly onOpen: (day: LocalDay) => void;
  /** Addresses of the weeks beside it; the next one is null in the week of today. */
  readonly previous: string;
  readonly next: string | null;
  readonly current: string | null;
  readonly rtl: boolean;
  /** What has to be said before all else. */
  readonly note: ComponentChildren;
  /** The timer that runs, above the chart. */
  readonly running: ComponentChildren;
  /** The week to hand on, opened by a button. */
  readonly sharing: { readonly open: boolean; readonly onToggle: () => void; readonly part: ComponentChildren };
  /** The open day, beneath the chart; it has the id `panel`. */
  readonly children: ComponentChildren;
  readonly panel: string;
  /** Where records from before are brought back; null where there are some here. */
  readonly back: string | null;
}

function WeekNavigation(props: Pick<Props, 'previous' | 'next' | 'current' | 'rtl'>) {
  const { text } = useTexts();
  const Back = props.rtl ? ChevronRight : ChevronLeft;
  const Forward = props.rtl ? ChevronLeft : ChevronRight;
  return (
    <nav class="week-nav" aria-label={text('week_nav')}>
      {props.current && (
        <a class="ui-button ui-button-quiet" href={props.current}>
          {text('week_this')}
        </a>
      )}
      <a class="ui-icon-button" href={props.previous} aria-label={text('week_previous')} title={text('week_previous')}>
        <Back size={20} aria-hidden="true" />
      </a>
      {props.next ? (
        <a class="ui-icon-button" href={props.next} aria-label={text('week_next')} title={text('week_next')}>
          <Forward size={20} aria-hidden="true" />
        </a>
      ) : (
        <span class="ui-icon-button week-nav-end">
          <Forward size={20} aria-hidden="true" />
        </span>
      )}
    </nav>
  );
}

/** The week: one sentence, the chart and its twin in figures, the day that is open, and the courses. */
export function WeekScreen({
  week,
  today,
  openDay,
  onOpen,
  panel,
  children,
  note,
  running,
  sharing,
  back,
  ...navigation
}: Props) {
  const texts = useTexts();
  const { text, locale } = texts;
  const first = week.days.at(0)?.day ?? today;
  const last = week.days.at(-1)?.day ?? today;
  const range = weekRange(first, last, today, locale);
  const hasToday = first <= today && today <= last;
  return (
    <>
      {note}
      <header class="week-head">
        <p class="week-range">{hasToday ? text('week_range_this', range) : range}</p>
        <WeekNavigation {...navigation} />
        <h1 class="week-sentence">{weekSentence(week, texts)}</h1>
      </header>
      {running}
      {week.isEmpty && !openDay ? (
        <EmptyWeek onAdd={hasToday ? () => onOpen(today) : null} back={back} />
      ) : (
        <>
          <WeekBars week={week} open={openDay} onOpen={onOpen} panel={panel} rtl={navigation.rtl} />
          {children}
          <details class="week-figures">
            <summary>{text('week_as_table')}</summary>
            <div class="week-table-frame">
              <WeekTable week={week} caption={text('week_table_caption', range)} />
            </div>
          </details>
        </>
      )}
      {!week.isEmpty && (
        <>
          <Button class="week-share" aria-expanded={sharing.open} onClick={sharing.onToggle}>
            <Share2 size={16} aria-hidden="true" />
            {text('share_title')}
          </Button>
          {sharing.open && sharing.part}
        </>
      )}
      <WeekCourses week={week} />
    </>
  );
}
