import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { WeekDay } from '@/utils/statistics/week';
import { HOUR, MINUTE } from '@/utils/time/brands';

/** Steps of the axis that a reader of clocks finds round. */
const STEPS = [5, 10, 15, 30, 60, 120, 180, 240, 360, 720].map((minutes) => minutes * MINUTE);
/** So many lines on the axis at most, the ground aside. */
const MOST_TICKS = 5;
/** A bar of a few seconds is still to be seen. */
const LEAST_BAR = 2;
/** Room for the figure at the end of a bar. */
const FIGURE = 22;

/** Where one day stands in the chart, in pixels from its top left corner. */
export interface DayPlace {
  readonly day: WeekDay;
  readonly x: number;
  readonly width: number;
  /** Height of the bar above the ground. */
  readonly made: number;
  /** Height of the bar beneath it. */
  readonly watched: number;
}

/** The geometry of a week's chart: what was made stands on the ground, what was watched lies under it, on one scale. */
export interface WeekGeometry {
  readonly places: readonly DayPlace[];
  readonly ground: number;
  /** Lines of the axis; `hours` apart from the ground, above or beneath. */
  readonly ticks: readonly { readonly length: number; readonly y: number }[];
  /** The goal as an SVG path, interrupted on days with nothing watched; '' where there are none. */
  readonly goal: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
  /** Room for the axis on the starting side. */
  readonly margin: number;
  readonly rtl: boolean;
}

const stepFor = (span: number): number => STEPS.find((step) => span / step <= MOST_TICKS) ?? 24 * HOUR;

const multiples = (step: number, upTo: number): number[] =>
  Array.from({ length: Math.floor(upTo / step) }, (_, index) => (index + 1) * step);

/** A step over each day; where a day has nothing watched the line breaks off. */
function goalPath(places: readonly DayPlace[], step: number, y: (length: number) => number): string {
  const corners = [...places]
    .sort((a, b) => a.x - b.x)
    .flatMap(({ day, x, width }) => {
      const middle = x + width / 2;
      const height = day.needed > 0 ? y(day.needed) : null;
      return [
        { x: middle - step / 2, height },
        { x: middle + step / 2, height },
      ];
    });
  const path = line<(typeof corners)[number]>()
    .defined((corner) => corner.height !== null)
    .x((corner) => corner.x)
    .y((corner) => corner.height ?? 0)
    .digits(1);
  return path(corners) ?? '';
}

/** Lays out a week. The scale holds for both directions, so that a made hour is as high as a watched one is deep. */
export function weekGeometry(days: readonly WeekDay[], { width, height, margin, rtl }: Size): WeekGeometry {
  const up = Math.max(15 * MINUTE, ...days.map((day) => Math.max(day.doing, day.needed)));
  const down = Math.max(30 * MINUTE, ...days.map((day) => day.watching));
  const y = scaleLinear()
    .domain([up, -down])
    .rangeRound([FIGURE, height - FIGURE]);
  const columns = scaleBand<string>()
    .domain(days.map(({ day }) => day))
    .rangeRound(rtl ? [width - margin, 0] : [margin, width])
    .paddingInner(0.5)
    .paddingOuter(0.25);
  const ground = y(0);
  const long = (length: number): number => (length > 0 ? Math.max(LEAST_BAR, Math.abs(y(length) - ground)) : 0);
  const places = days.map((day) => ({
    day,
    x: columns(day.day) ?? 0,
    width: columns.bandwidth(),
    made: long(day.doing),
    watched: long(day.watching),
  }));
  const step = stepFor(up + down);
  const lengths = [...multiples(step, up), ...multiples(step, down).map((length) => -length)];
  return {
    places,
    ground,
    ticks: lengths.map((length) => ({ length: Math.abs(length), y: y(length) })),
    goal: goalPath(places, columns.step(), y),
  };
}
