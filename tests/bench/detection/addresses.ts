import { SITES } from '@/utils/catalogue/index';
import { matchPage } from '@/utils/catalogue/match';
import { PLATFORMS } from '@/utils/catalogue/platforms/index';
import { type Judged, judge, OUTCOMES, type Outcome } from './outcome.ts';
import { type Report, shareOf, type Table, type Target } from './report.ts';
import { type AddressRow, readRows } from './rows.ts';

interface JudgedRow extends AddressRow, Judged {}

const NOTES = [
  'An address is judged alone: no page is read and nothing plays.',
  '"lesson": the address decides. "needs media": a lesson if something plays there for a minute, aloud. "undecided": a video of a general',
  'site (YouTube, Vimeo, …), which the judge of videos decides. "unknown": no site of the catalogue.',
  'A host that isn\'t in the catalogue is taken as added by the person if its address is one that only a known platform has (column "added").',
];

const count = (rows: readonly JudgedRow[], ...outcomes: readonly Outcome[]): number =>
  rows.filter((row) => outcomes.includes(row.outcome)).length;

const DECIDED: readonly Outcome[] = OUTCOMES.filter((outcome) => outcome !== 'needs media' && outcome !== 'undecided');

/** What a row should have come out as; null where its label doesn't say. */
function isMiss(row: JudgedRow): boolean {
  if (row.event) return row.outcome !== row.event;
  if (row.granularity === 'landing') return row.outcome === 'lesson';
  if (row.label === 'watch') return !['lesson', 'needs media', 'undecided'].includes(row.outcome);
  if (row.label === 'practice') return row.outcome !== 'practice';
  return row.outcome === 'lesson';
}

function lessonTargets(learning: readonly JudgedRow[]): Target[] {
  const watch = learning.filter((row) => row.label === 'watch');
  const decided = watch.filter((row) => DECIDED.includes(row.outcome));
  const sure = watch.filter((row) => row.outcome !== 'undecided');
  const browse = learning.filter((row) => row.label === 'course-browse');
  return [
    {
      name: 'lessons found',
      definition: 'rows labelled watch whose outcome is lesson, of those that are neither undecided nor need media',
      part: count(decided, 'lesson'),
      of: decided.length,
      atLeast: 0.97,
    },
    {
      name: 'lessons found, if something plays',
      definition: 'rows labelled watch whose outcome is lesson or needs media, of those that are not undecided',
      part: count(sure, 'lesson', 'needs media'),
      of: sure.length,
      atLeast: 0.97,
    },
    {
      name: 'lessons found on hosts of the catalogue',
      definition: 'as the first figure, but a host that only an added site would know counts as not found',
      part: count(
        decided.filter((row) => !row.added),
        'lesson',
      ),
      of: decided.length,
    },
    {
      name: 'browse pages taken for lessons',
      definition: 'rows labelled course-browse whose outcome is lesson, of all such rows',
      part: count(browse, 'lesson'),
      of: browse.length,
      atMost: 0.005,
    },
  ];
}

function otherTargets(
  negative: readonly JudgedRow[],
  practice: readonly JudgedRow[],
  events: readonly JudgedRow[],
): Target[] {
  const deep = practice.filter((row) => row.granularity === 'deep');
  return [
    {
      name: 'negatives taken for lessons',
      definition: 'rows of negative_urls whose outcome is lesson, of all; a video of a general site is undecided',
      part: count(negative, 'lesson'),
      of: negative.length,
      atMost: 0.002,
    },
    {
      name: 'deep practice found',
      definition: 'rows of practice_urls with granularity deep whose outcome is practice, of all such rows',
      part: count(deep, 'practice'),
      of: deep.length,
      atLeast: 0.95,
    },
    {
      name: 'certificates and checkouts found',
      definition: 'rows of event_urls whose outcome is their event, of all',
      part: events.filter((row) => row.outcome === row.event).length,
      of: events.length,
      atLeast: 0.95,
    },
  ];
}

const HEAD = ['rows', ...OUTCOMES, 'added'] as const;

function tableOf(title: string, first: string, rows: readonly JudgedRow[], key: (row: JudgedRow) => string): Table {
  const groups = Map.groupBy(rows, key);
  const lines = [...groups]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, group]) => [
      name,
      `${group.length}`,
      ...OUTCOMES.map((outcome) => `${count(group, outcome) || ''}`),
      `${group.filter((row) => row.added).length || ''}`,
    ]);
  return { title, rows: [[first, ...HEAD], ...lines] };
}

function languages(rows: readonly JudgedRow[]): Table {
  const groups = [
    ...Map.groupBy(
      rows.filter((row) => row.lang),
      (row) => row.lang ?? '',
    ),
  ].sort();
  const lines = groups.map(([name, group]) => {
    const watch = group.filter((row) => row.label === 'watch' && row.outcome !== 'undecided');
    const browse = group.filter((row) => row.label === 'course-browse');
    const found = shareOf(count(watch, 'lesson', 'needs media'), watch.length);
    return [
      name,
      `${group.length}`,
      found,
      shareOf(count(browse, 'lesson'), browse.length),
      `${count(group, 'undecided') || ''}`,
    ];
  });
  return { title: 'By language', rows: [['language', 'rows', 'lessons found', 'browse taken', 'undecided'], ...lines] };
}

/** How long `matchPage` takes over all sites, in microseconds a call. */
function speed(urls: readonly string[]): Table {
  const known = urls.slice(0, 2000);
  const round = (): number => {
    const from = performance.now();
    for (const url of known) matchPage(url);
    return (1000 * (performance.now() - from)) / Math.max(1, known.length);
  };
  const cold = round();
  const warm = Math.min(round(), round(), round());
  const head = ['sites', 'platforms', 'addresses', 'first round (compiles), µs each', 'later rounds, µs each'];
  return {
    title: 'Time of a match',
    rows: [head, [`${SITES.length}`, `${PLATFORMS.length}`, `${known.length}`, cold.toFixed(1), warm.toFixed(1)]],
  };
}

/** Measures what the catalogue makes of addresses alone. */
export function measure(directory: string): Report {
  const read = (name: string): JudgedRow[] => readRows(directory, name).map((row) => ({ ...row, ...judge(row.url) }));
  const fast = speed(
    ['learning', 'practice', 'negative', 'event'].flatMap((name) => readRows(directory, name).map((row) => row.url)),
  );
  const [learning, practice, negative, events] = [read('learning'), read('practice'), read('negative'), read('event')];
  const all = [...learning, ...practice, ...negative, ...events];
  const label = (row: JudgedRow): string =>
    row.event ?? (row.granularity ? `${row.label}, ${row.granularity}` : row.label);
  const platforms = [...learning, ...events, ...practice.filter((row) => row.granularity === 'deep')];
  const described = (row: JudgedRow): string => `${label(row)} → ${row.outcome} (${row.by}) ${row.url}`;
  return {
    title: 'Addresses',
    notes: NOTES,
    targets: [...lessonTargets(learning), ...otherTargets(negative, practice, events)],
    tables: [
      tableOf('By label', 'label', [...learning, ...practice, ...events], label),
      tableOf('Negatives', 'label', negative, (row) => row.label),
      tableOf('By platform', 'platform, label', platforms, (row) => `${row.platform}, ${label(row)}`),
      languages(learning),
      fast,
    ],
    misses: all.filter(isMiss).map(described),
  };
}
