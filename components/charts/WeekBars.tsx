import { useId, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import type { WeekDay, WeekView } from '@/utils/statistics/week';
import { durationMs, type LocalDay } from '@/utils/time/brands';
import { useWidth } from './use-width';
import { WeekLegend } from './WeekLegend';
import { type DayPlace, weekGeometry } from './week-scale';
import { dayFigures, weekSentence } from './week-words';

const HEIGHT = 280;
/** Room for `1 h 30` beside the axis. */
const MARGIN = 44;
const FALLBACK_WIDTH = 640;

interface Props {
  readonly week: WeekView;
  /** The day that is open beneath the chart. */
  readonly open: LocalDay | null;
  readonly onOpen: (day: LocalDay) => void;
  /** The id of what a day opens into. */
  readonly panel: string;
  readonly rtl?: boolean;
}

/** A bar that is square on the ground and round at its free end. */
function barPath(x: number, width: number, ground: number, length: number, up: boolean): string {
  const radius = Math.min(3, width / 2, length);
  const turn = up ? 1 : 0;
  const sign = up ? -1 : 1;
  const end = ground + sign * length;
  return `M${x} ${ground}V${end - sign * radius}a${radius} ${radius} 0 0 ${turn} ${radius} ${sign * radius}H${x + width - radius}a${radius} ${radius} 0 0 ${turn} ${radius} ${-sign * radius}V${ground}Z`;
}

function Bars({ place, ground, hatch }: { place: DayPlace; ground: number; hatch: string }) {
  const { x, width, made, watched } = place;
  return (
    <>
      {watched > 0 && (
        <path class="week-watched" d={barPath(x, width, ground, watched, false)} fill={`url(#${hatch})`} />
      )}
      {made > 0 && <path class="week-made" d={barPath(x, width, ground, made, true)} />}
    </>
  );
}

/** The figures at the free ends of a day's bars. */
function Figures({ place, ground }: { place: DayPlace; ground: number }) {
  const { x, width, made, watched, day } = place;
  const { duration } = useTexts();
  const middle = x + width / 2;
  return (
    <>
      {watched > 0 && (
        <text class="week-figure" x={middle} y={ground + watched + 15}>
          {duration(day.watching)}
        </text>
      )}
      {made > 0 && (
        <text class="week-figure week-figure-made" x={middle} y={ground - made - 7}>
          {duration(day.doing)}
        </text>
      )}
    </>
  );
}

function DayButton({ day, ...props }: { day: WeekDay } & Omit<Props, 'week' | 'rtl'> & Readonly<PointerProps>) {
  const texts = useTexts();
  const { text } = texts;
  const { watched, made, share } = dayFigures(day, texts);
  const said = day.share === null ? text('week_day_nothing') : text('week_day_said', watched, made, share);
  const isOpen = props.open === day.day;
  return (
    <button
      type="button"
      class="week-day"
      aria-expanded={isOpen}
      aria-controls={isOpen ? props.panel : undefined}
      aria-current={day.when === 'today' ? 'date' : undefined}
      disabled={day.when === 'future'}
      onClick={() => props.onOpen(day.day)}
      onPointerEnter={props.onPoint}
      onPointerLeave={props.onLeave}
      onFocus={props.onPoint}
      onBlur={props.onLeave}
    >
      <span class="week-day-name">{texts.dayName(day.day, 'short')}</span>{' '}
      <span class="week-day-number">{Number(day.day.slice(8))}</span> <span class="ui-hidden">{said}</span>
    </button>
  );
}

interface PointerProps {
  readonly onPoint: () => void;
  readonly onLeave: () => void;
}

/**
 * A week as seven pairs of bars: what was made stands on the ground, what was watched lies under it, the goal is a stepped line over
 * what each day's watching asks for. Each day is a button that says its figures and opens it; the same figures are in WeekTable.
 */
export function WeekBars({ week, open, onOpen, panel, rtl = false }: Props) {
  const texts = useTexts();
  const hatch = `hatch-${useId()}`;
  const [frame, width] = useWidth<HTMLDivElement>(FALLBACK_WIDTH);
  const [pointed, setPointed] = useState<LocalDay | null>(null);
  const geometry = weekGeometry(week.days, { width, height: HEIGHT, margin: MARGIN, rtl });
  const axis = rtl
    ? { near: width - MARGIN + 8, from: 0, to: width - MARGIN }
    : { near: MARGIN - 8, from: MARGIN, to: width };
  return (
    <div class="week-chart">
      <WeekLegend week={week} day={week.days.find(({ day }) => day === pointed) ?? null} />
      <div class="week-frame" ref={frame}>
        <svg class="week-svg" role="img" aria-label={weekSentence(week, texts)} width={width} height={HEIGHT}>
          <defs>
            <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect class="week-hatch-ground" width="6" height="6" />
              <rect class="week-hatch-line" width="1.5" height="6" />
            </pattern>
          </defs>
          {geometry.ticks.map(({ length, y }) => (
            <g key={y}>
              <line class="week-grid" x1={axis.from} x2={axis.to} y1={y} y2={y} />
              <text class="week-tick" x={axis.near} y={y + 4}>
                {texts.duration(durationMs(length))}
              </text>
            </g>
          ))}
          {geometry.places.map((place) => (
            <Bars key={place.day.day} place={place} ground={geometry.ground} hatch={hatch} />
          ))}
          <line class="week-ground" x1={axis.from} x2={axis.to} y1={geometry.ground} y2={geometry.ground} />
          {geometry.goal !== '' && <path class="week-goal" d={geometry.goal} />}
          {geometry.places.map((place) => (
            <Figures key={place.day.day} place={place} ground={geometry.ground} />
          ))}
        </svg>
        <div class="week-days" style={{ paddingInlineStart: `${MARGIN}px` }}>
          {week.days.map((day) => (
            <DayButton
              key={day.day}
              day={day}
              open={open}
              onOpen={onOpen}
              panel={panel}
              onPoint={() => setPointed(day.day)}
              onLeave={() => setPointed(null)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
