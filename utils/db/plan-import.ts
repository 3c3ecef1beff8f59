import { matchPage } from '@/utils/catalogue/match';
import type { Site, SiteGroup } from '@/utils/catalogue/site';
import { TOOLS } from '@/utils/catalogue/tools';
import { LONGEST_TITLE, MOST_MINUTES } from '@/utils/doing/draft';
import type { WorkInterval } from '@/utils/doing/work';
import {
  addCounts,
  type Imported,
  type ImportedDay,
  type ImportedVideo,
  type LeftOut,
  type LeftOutCounts,
  type SiteTotal,
} from '@/utils/importing/imported';
import { channelKey } from '@/utils/judging/channel';
import { judgeVideo } from '@/utils/judging/judge-video';
import { momentOfDay } from '@/utils/statistics/week-day';
import { type DurationMs, durationMs, HOUR, type LocalDay, MINUTE, SECOND, shift } from '@/utils/time/brands';
import type { Calendar } from '@/utils/time/calendar';
import { covered, subtract } from '@/utils/time/spans';
import type { WatchInterval } from '@/utils/watching/interval';
import { type Cutter, watchRows, workRows } from './cut-rows';
import type { ChannelRule, TaskRow } from './schema';

/** Nobody knows how long a video of a history was watched: at most until the next was begun, and not more than this. */
const VIDEO_AT_MOST = durationMs(10 * MINUTE);
/** Shorter clips on general video sites don't count (product.md, 'Counting, exactly'). */
const VIDEO_AT_LEAST = durationMs(MINUTE);
/** A day's totals without clock times are laid one after another from this many minutes after midnight. */
const TOTALS_FROM = 12 * 60;
const TOTALS_AT_MOST = durationMs(12 * HOUR);
const STRETCH_AT_LEAST = SECOND;

const WATCHED_GROUPS: readonly SiteGroup[] = ['courses', 'universities', 'training'];
const WORKED_GROUPS: readonly SiteGroup[] = ['challenges', 'editors', 'design', 'languages'];

/** What is there already, and how the person counts. */
export interface ImportGround {
  readonly calendar: Calendar;
  readonly cut: Cutter;
  /** The era of the clock that a day's rows have: time of different eras would never overlap. */
  readonly eraOf: (day: LocalDay) => number;
  readonly ruleOf: (channel: string | null) => ChannelRule | null;
  /** Work that was taken in from a tool before. */
  readonly workOf: (tool: string) => readonly WorkInterval[];
  readonly taskOf: (id: string) => TaskRow | null;
  /** Rows of watching and doing of a site on a day. */
  readonly rowsOf: (site: string, day: LocalDay) => readonly (WatchInterval | WorkInterval)[];
  /** Doing that a timer measured, by day. */
  readonly measuredOn: (day: LocalDay) => DurationMs;
}

/** The rows that a file adds. */
export interface ImportPlan {
  readonly intervals: readonly WatchInterval[];
  readonly worked: readonly WorkInterval[];
  readonly tasks: readonly TaskRow[];
  readonly leftOut: LeftOutCounts;
}

const NOTHING: ImportPlan = { intervals: [], worked: [], tasks: [], leftOut: {} };

const leave = (reason: LeftOut, count = 1): ImportPlan => ({
  ...NOTHING,
  leftOut: count > 0 ? { [reason]: count } : {},
});

function together(plans: readonly ImportPlan[]): ImportPlan {
  return {
    intervals: plans.flatMap(({ intervals }) => intervals),
    worked: plans.flatMap(({ worked }) => worked),
    tasks: plans.flatMap(({ tasks }) => tasks),
    leftOut: plans.reduce((sum, { leftOut }) => addCounts(sum, leftOut), {}),
  };
}

/** Doing with clock times: what of it isn't there yet. */
function planWork({ tool, work }: Imported, ground: ImportGround): ImportPlan {
  const { zone } = ground.calendar;
  const known = Map.groupBy(ground.workOf(tool), ({ title }) => title);
  const about = { zone, era: 0, site: tool, course: null, courseTitle: null, address: '' };
  const worked = [...Map.groupBy(work, ({ name }) => name)].flatMap(([name, spans]) =>
    subtract(spans, known.get(name) ?? [])
      .filter(({ from, to }) => to - from >= STRETCH_AT_LEAST)
      .flatMap((span) => {
        const named = { session: `${tool}:${name}:${span.from}`, lesson: `${tool}/${name}`, title: name };
        return workRows({ ...about, ...named, ...span }, ground.cut);
      }),
  );
  const fresh = covered(worked);
  const already = work.length > 0 && fresh === 0 ? work.length : 0;
  return {
    ...leave('known', already),
    worked: worked.map((row) => ({ ...row, era: ground.eraOf(row.day) })),
  };
}

/** A day's total of doing, beyond what a timer measured on it. */
function planDay({ day, names, length }: ImportedDay, tool: Imported['tool'], ground: ImportGround): ImportPlan {
  const id = `${tool}@${day}`;
  const minutes = Math.min(MOST_MINUTES, Math.round((length - ground.measuredOn(day)) / MINUTE));
  if (minutes < 1) return leave('measured');
  const known = ground.taskOf(id);
  if (known && known.minutes >= minutes) return leave('known');
  const { zone } = ground.calendar;
  const title = [TOOLS[tool], names.join(', ')]
    .filter((part) => part !== '')
    .join(': ')
    .slice(0, LONGEST_TITLE);
  const at = momentOfDay(day, TOTALS_FROM, ground.calendar);
  const about = { tags: [], course: null, source: 'import', timed: null } as const;
  return { ...NOTHING, tasks: [{ ...about, id, title, minutes, at, day, zone, era: ground.eraOf(day) }] };
}

function isLesson({ title, channel }: ImportedVideo, site: Site, ruleOf: ImportGround['ruleOf']): boolean {
  const rule = ruleOf(channelKey(site.id, channel));
  if (rule) return rule === 'always';
  const none = {
    category: null,
    tags: [],
    description: null,
    playlist: null,
    seconds: null,
    live: false,
    short: false,
  };
  return judgeVideo({ ...none, title, channel }).verdict === 'lesson';
}

function planVideo(video: ImportedVideo, tool: Imported['tool'], ground: ImportGround): ImportPlan {
  const page = matchPage(video.address);
  if (!page || !isLesson(video, page.site, ground.ruleOf)) return leave('no-lesson');
  const length = durationMs(Math.min(VIDEO_AT_MOST, video.atMost));
  if (length < VIDEO_AT_LEAST) return leave('short');
  const { lesson, address, course, site } = page;
  const session = `${tool}:${lesson}:${video.at}`;
  const rows = watchRows(
    {
      ...{ session, zone: ground.calendar.zone, era: 0, from: video.at, to: shift(video.at, length), media: length },
      ...{ mode: 'watched', site: site.id, course, courseTitle: null, lesson, title: video.title, address },
      ...{ player: 'page', rate: 1, muted: false, correctedAt: null, estimatedBy: tool },
    },
    ground.cut,
  ).map((row) => ({ ...row, era: ground.eraOf(row.day) }));
  const there = rows.flatMap(({ day }) => ground.rowsOf(site.id, day));
  if (there.some(({ id }) => rows.some((row) => row.id === id))) return leave('known');
  const isMeasured = there.some((row) => row.lesson === lesson && row.estimatedBy === undefined);
  return isMeasured ? leave('measured') : { ...NOTHING, intervals: rows };
}

/** The totals of one day, laid one after another: nobody knows when they were. */
function planTotals(
  day: LocalDay,
  totals: readonly SiteTotal[],
  tool: Imported['tool'],
  ground: ImportGround,
): ImportPlan {
  let at = momentOfDay(day, TOTALS_FROM, ground.calendar);
  let left: number = TOTALS_AT_MOST;
  const plans = totals.map(({ host, length }): ImportPlan => {
    const site = matchPage(`https://${host}/`)?.site;
    const watched = site && !site.general && WATCHED_GROUPS.includes(site.group);
    if (!site || !(watched || WORKED_GROUPS.includes(site.group))) return leave('no-course-site');
    const session = `${tool}:${site.id}:${host}`;
    const id = `${session}@${day}`;
    const there = ground.rowsOf(site.id, day);
    if (there.some((row) => row.id === id)) return leave('known');
    if (there.length > 0) return leave('measured');
    const span = { from: at, to: shift(at, Math.min(length, left)) };
    if (span.to <= span.from) return leave('empty');
    left -= span.to - span.from;
    at = span.to;
    const named = { lesson: `${site.id}/${host}`, title: site.name, address: `https://${host}/` };
    const about = { ...named, ...span, id, session, day, site: site.id, course: null, courseTitle: null };
    const row = { ...about, zone: ground.calendar.zone, era: ground.eraOf(day), estimatedBy: tool };
    if (!watched) return { ...NOTHING, worked: [row] };
    const played = { mode: 'watched', player: 'page', rate: 1, muted: false, correctedAt: null } as const;
    return { ...NOTHING, intervals: [{ ...row, ...played, media: durationMs(span.to - span.from) }] };
  });
  return together(plans);
}

/**
 * What a file adds to the records: nothing that is there already, no time that was measured here, and nothing twice. The same file
 * again plans nothing.
 */
export function planRows(imported: Imported, ground: ImportGround): ImportPlan {
  const { tool, days, videos, totals, leftOut } = imported;
  return together([
    { ...NOTHING, leftOut },
    planWork(imported, ground),
    ...days.map((day) => planDay(day, tool, ground)),
    ...videos.map((video) => planVideo(video, tool, ground)),
    ...[...Map.groupBy(totals, ({ day }) => day)].map(([day, rows]) => planTotals(day, rows, tool, ground)),
  ]);
}
