import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { crossValidated, isClear, type Scored } from '../../../scripts/train/folds.ts';
import { MIXED, ownRows, readRows } from '../../../scripts/train/rows.ts';
import { judgeVideo } from '../../../utils/judging/judge-video.ts';
import { WEIGHTS } from '../../../utils/judging/weights.ts';
import { type Report, shareOf, type Table, type Target } from './report.ts';

const ROW = v.object({
  title: v.string(),
  channel: v.nullish(v.string(), null),
  lang: v.nullish(v.string(), null),
  category: v.nullish(v.string(), null),
  tags: v.nullish(v.array(v.string()), null),
  duration: v.nullish(v.number(), null),
});
type VideoRow = v.InferOutput<typeof ROW>;
type JudgedRow = VideoRow & { readonly verdict: 'lesson' | 'not-a-lesson' | 'unsure'; readonly score: number };

/** A language is measured by itself from so many rows on. */
const ENOUGH = 40;
/** As few rows can't be trained on. */
const LEAST_TO_TRAIN = 500;

const NOTES = [
  'A video is judged by its title and channel alone, as they stand in the rows: no category, tags, length or description.',
  '"shipped": the weights in utils/judging/weights.ts. On the rows that they were learned of, their figures are too good; on any others they',
  'are what a person would see. "cross-validated": learned anew of these rows by channel, each channel scored by weights that never saw it.',
];

function read(directory: string, name: string): VideoRow[] {
  const file = join(directory, `youtube_${name}.jsonl`);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => v.parse(ROW, JSON.parse(line)));
}

function judged(row: VideoRow, whole: boolean): JudgedRow {
  const { title, channel, category, tags, duration } = row;
  const none = { category: null, tags: [], seconds: null };
  const more = whole ? { category, tags: tags ?? [], seconds: duration } : none;
  const facts = { title, channel, description: null, playlist: null, live: false, short: false, ...more };
  const { verdict, score } = judgeVideo(facts);
  return { ...row, verdict, score };
}

const lessonsIn = (rows: readonly JudgedRow[]): number => rows.filter(({ verdict }) => verdict === 'lesson').length;
const unsureIn = (rows: readonly JudgedRow[]): number => rows.filter(({ verdict }) => verdict === 'unsure').length;

function shippedTargets(lessons: readonly JudgedRow[], others: readonly JudgedRow[]): Target[] {
  const target = (name: string, definition: string, rows: readonly JudgedRow[], bound: Partial<Target>): Target => ({
    ...{ name: `${name} (shipped)`, definition, part: lessonsIn(rows), of: rows.length },
    ...bound,
  });
  const byLanguage = [...Map.groupBy(lessons, ({ lang }) => lang ?? '–')].filter(([, rows]) => rows.length >= ENOUGH);
  return [
    target('lessons found', 'rows of youtube_edu_titles judged lesson, of all', lessons, { atLeast: 0.92 }),
    target('others taken for lessons', `rows of youtube_meta outside ${MIXED.join(', ')} judged lesson`, others, {
      atMost: 0.015,
    }),
    ...byLanguage.map(([language, rows]) =>
      target(`lessons found, ${language}`, `rows in ${language} judged lesson, of all`, rows, { atLeast: 0.85 }),
    ),
  ];
}

function crossTargets(directory: string): Target[] {
  const rows = readRows(directory);
  if (rows.filter(({ lesson }) => lesson).length < LEAST_TO_TRAIN) return [];
  const scored = crossValidated(rows, ownRows());
  const found = (some: readonly Scored[]): number => some.filter(({ score }) => score >= WEIGHTS.lesson).length;
  const target = (name: string, some: readonly Scored[], bound: Partial<Target>): Target => ({
    ...{ name: `${name} (cross-validated)`, definition: 'as above, by weights that never saw the channel' },
    ...{ part: found(some), of: some.length },
    ...bound,
  });
  const lessons = scored.filter(({ row }) => row.lesson);
  const others = scored.filter(({ row }) => !row.lesson && isClear(row));
  const byLanguage = [...Map.groupBy(lessons, ({ row }) => row.language ?? '–')].filter(
    ([, of]) => of.length >= ENOUGH,
  );
  return [
    target('lessons found', lessons, { atLeast: 0.92 }),
    target('others taken for lessons', others, { atMost: 0.015 }),
    ...byLanguage.map(([language, of]) => target(`lessons found, ${language}`, of, { atLeast: 0.85 })),
  ];
}

function tableBy(title: string, first: string, rows: readonly JudgedRow[], key: (row: JudgedRow) => string): Table {
  const lines = [...Map.groupBy(rows, key)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([name, group]) => [
      name,
      `${group.length}`,
      shareOf(lessonsIn(group), group.length),
      shareOf(unsureIn(group), group.length),
    ]);
  return { title, rows: [[first, 'rows', 'judged a lesson', 'unsure'], ...lines] };
}

/** How long a verdict takes, and what the judge weighs: in microseconds a video, and in bytes of its source. */
function cost(rows: readonly VideoRow[]): Table {
  const from = performance.now();
  for (const row of rows) judged(row, true);
  const each = (1000 * (performance.now() - from)) / Math.max(1, rows.length);
  const folder = join(import.meta.dirname, '../../../utils/judging');
  const bytes = statSync(join(folder, 'weights.ts')).size;
  return {
    title: 'Cost',
    rows: [
      ['videos', 'µs each', 'bytes of the weights'],
      [`${rows.length}`, each.toFixed(1), `${bytes}`],
    ],
  };
}

/** Measures what the judge makes of videos by their titles and channels. */
export function measure(directory: string): Report {
  const lessons = read(directory, 'edu_titles').map((row) => judged(row, false));
  const trending = [...read(directory, 'meta_us'), ...read(directory, 'meta_in_us_nochannel')];
  const all = trending.map((row) => judged(row, false));
  const others = all.filter(({ category }) => category === null || !MIXED.includes(category));
  const single = read(directory, 'ytdlp_tests').map((row) => judged(row, true));
  const shown = ({ verdict, score, lang, category, title, channel }: JudgedRow): string =>
    `${verdict} ${score.toFixed(2)} (${lang ?? category}) ${title} – ${channel ?? ''}`;
  return {
    title: 'Videos',
    notes: NOTES,
    targets: [...shippedTargets(lessons, others), ...crossTargets(directory)],
    tables: [
      tableBy('Lessons by language', 'language', lessons, ({ lang }) => lang ?? '–'),
      tableBy('Trending videos by category', 'category', all, ({ category }) => category ?? '–'),
      tableBy('Single videos with all their data, by verdict', 'verdict', single, ({ verdict }) => verdict),
      cost([...lessons, ...trending]),
    ],
    misses: [
      ...lessons.filter(({ verdict }) => verdict !== 'lesson'),
      ...others.filter(({ verdict }) => verdict === 'lesson'),
    ].map(shown),
  };
}
