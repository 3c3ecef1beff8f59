import { describe, expect, it } from 'vitest';
import {
  candidatesOf,
  NO_CATEGORIES,
  readActivity,
  readCategories,
  workOfActivity,
} from '@/utils/importing/activity-watch';
import { type Imported, type LeftOut, nothingOf } from '@/utils/importing/imported';
import { parseFile, readImport as readParsed } from '@/utils/importing/read-import';
import { MINUTE } from '@/utils/time/brands';

const at = (text: string): number => Date.parse(text);

const readImport = (text: string) => {
  const parsed = parseFile(text);
  return parsed ? readParsed(parsed.value) : { kind: 'refused' as const, why: 'not-json' };
};

function read(value: unknown, mark = ''): Imported {
  const file = readImport(mark + JSON.stringify(value));
  if (file.kind !== 'read') throw new Error(`not read: ${JSON.stringify(file)}`);
  return file.imported;
}

const NOTHING_LEFT: Partial<Record<LeftOut, number>> = {};

describe('a file', () => {
  it.each([
    ['', 'not-json'],
    ['{"buckets": {"aw', 'not-json'],
    ['[]', 'unknown'],
    ['null', 'unknown'],
    ['42', 'unknown'],
    ['{"a": 1}', 'unknown'],
    ['{"days": []}', 'unknown'],
    ['[null, {}]', 'unknown'],
    ['{"__proto__": {"buckets": {}}}', 'unknown'],
  ])('%j is refused: %s', (text, why) => expect(readImport(text)).toEqual({ kind: 'refused', why }));
});

describe('ActivityWatch', () => {
  const event = (from: string, seconds: number, data: object) => ({ id: 1, timestamp: from, duration: seconds, data });
  const editor = {
    ...{ type: 'app.editor.activity', client: 'aw-watcher-vscode', hostname: 'desk' },
    events: [
      event('2026-11-20T23:50:00.000000+00:00', 1200, { project: 'radio', file: 'a.ts', language: 'TypeScript' }),
      event('2026-11-21T00:10:05+00:00', 60, { project: 'radio', file: 'b.ts' }),
      event('2026-11-21T08:00:00Z', 600, { project: 'clock' }),
      event('2026-11-21T09:00:00Z', 0, { project: 'clock' }),
      event('not a time', 60, { project: 'clock' }),
      event('2026-11-21T09:00:00Z', -5, { project: 'clock' }),
    ],
  };
  const windows = {
    ...{ type: 'currentwindow', hostname: 'desk' },
    events: [event('2026-11-21T08:05:00Z', 900, { app: 'Code', title: 'clock – main.ts' })],
  };
  const away = {
    ...{ type: 'afkstatus', hostname: 'desk' },
    events: [
      event('2026-11-21T08:08:00Z', 120, { status: 'afk' }),
      event('2026-11-21T08:00:00Z', 480, { status: 'not-afk' }),
    ],
  };
  const other = { ...away, hostname: 'laptop', events: [event('2026-11-20T00:00:00Z', 200_000, { status: 'afk' })] };
  // An export may come without ids, and with buckets of other kinds or of no kind at all.
  const value = { buckets: { e: editor, w: windows, a: away, o: other, web: { type: 'web.tab.current' }, x: 7 } };

  it('is asked which of it is doing, with what was away taken off', () => {
    const file = readImport(`\uFEFF${JSON.stringify(value)}`);
    if (file.kind !== 'activity') throw new Error('not read');
    expect(candidatesOf(file.data)).toEqual([
      { kind: 'project', name: 'radio', length: (1200 + 5 + 60) * 1000 },
      { kind: 'program', name: 'Code', length: 13 * MINUTE },
      { kind: 'project', name: 'clock', length: 8 * MINUTE },
    ]);
  });

  it('counts time that two chosen names cover once', () => {
    const data = readActivity(value, NO_CATEGORIES);
    if (!data) throw new Error('not read');
    const names = [
      { kind: 'project', name: 'clock' },
      { kind: 'program', name: 'Code' },
    ] as const;
    const { work, leftOut } = workOfActivity(data, names);
    expect(work).toEqual([
      { name: 'clock', from: at('2026-11-21T08:00:00Z'), to: at('2026-11-21T08:08:00Z') },
      { name: 'Code', from: at('2026-11-21T08:10:00Z'), to: at('2026-11-21T08:20:00Z') },
    ]);
    expect(leftOut).toEqual({ unreadable: 2 });
    expect(workOfActivity(data, []).work).toEqual([]);
  });

  it('knows the person’s categories; a pattern that can’t be read takes none of the others with it', () => {
    const rule = (regex: string) => ({ type: 'regex', regex, ignore_case: true });
    const read = readCategories([
      { name: ['Work', 'Programming'], rule: rule('code|vim') },
      { name: ['Broken'], rule: rule('(') },
      { name: ['None'], rule: { type: 'none' } },
      'nonsense',
    ]);
    expect(read.categories.map(({ name }) => name)).toEqual(['Work › Programming']);
    expect(read.leftOut).toEqual(['Broken']);
    const data = readActivity(value, read);
    expect(data?.leftOut).toEqual(['Broken']);
    expect(data && candidatesOf(data)).toContainEqual({
      kind: 'category',
      name: 'Work › Programming',
      length: 13 * MINUTE,
    });
    expect(readCategories({ classes: 1 })).toEqual(NO_CATEGORIES);
  });
});

describe('the patterns of categories', () => {
  const rows = (...patterns: string[]) =>
    patterns.map((regex) => ({ name: [regex.slice(0, 40)], rule: { type: 'regex', regex, ignore_case: true } }));

  it.each([
    'GitHub|Stack Overflow|BitBucket|vim',
    'aw-.*',
    '.*Stack Overflow.*',
    '(Google )?Docs?\\b',
    '(?:foo|bar)baz',
    '^\\w+\\.py$',
    '[A-Z]{2,8}-\\d+',
    'Pull Request.*GitHub',
    '\\p{Lu}\\w*? – Mozilla',
  ])('%s is used', (pattern) => {
    expect(readCategories(rows(pattern))).toMatchObject({ categories: [{ name: pattern }], leftOut: [] });
  });

  it.each([
    '(a+)+$',
    '(a|a)*$',
    '(?:a?){30}b',
    `${'a?'.repeat(30)}${'a'.repeat(30)}$`,
    `${'(a|a)'.repeat(30)}$`,
    'a*a*a*b',
    '.*.*=.*',
    '(a)\\1',
    '(?=a)b',
    '(?<=a)b',
    '(?<n>a)\\k<n>',
    'a{1000}',
    `${'a'.repeat(501)}`,
    'a)',
    '(?i)a',
  ])('%s is left out', (pattern) => {
    expect(readCategories(rows(pattern))).toEqual({ categories: [], leftOut: [pattern.slice(0, 40)] });
  });

  it('that are costly are used until they are too many together', () => {
    const { categories, leftOut } = readCategories(rows(...Array.from({ length: 200 }, (_, at) => `a.*${at}bcdef`)));
    expect(categories.length).toBeGreaterThan(40);
    expect(leftOut.length).toBeGreaterThan(40);
  });

  it('that are used take no time for the worst of titles', () => {
    const { categories } = readCategories(rows('a.*ab', 'a+b', 'a?a?a+b', '(a|a)(a|a)(a|a).?b', 'a.{0,20}.{0,20}b'));
    expect(categories).toHaveLength(5);
    const before = performance.now();
    for (const { pattern } of categories) expect(pattern.test('a'.repeat(501))).toBe(false);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('WakaTime', () => {
  it('reads daily totals, whatever stands behind the date, without days of nothing', () => {
    const day = (date: string, seconds: number, projects: object[] = []) => ({
      ...{ date, grand_total: { total_seconds: seconds }, projects },
    });
    const days = [
      day('2026-11-19', 3600.6, [
        { name: 'small', total_seconds: 600 },
        { name: 'radio', total_seconds: 3000.6 },
      ]),
      day('2026-11-20T00:00:00Z', 0),
      day('yesterday', 50),
      { date: '2026-11-21' },
    ];
    expect(read({ user: {}, range: {}, days })).toEqual({
      ...nothingOf('wakatime'),
      days: [{ day: '2026-11-19', names: ['radio', 'small'], length: 3_600_600 }],
      leftOut: { empty: 1, unreadable: 2 },
    });
  });

  it('reads the answer of its summaries', () => {
    const data = [{ grand_total: { total_seconds: 120 }, range: { date: '2026-01-02', timezone: 'Europe/Berlin' } }];
    expect(read({ data, cumulative_total: {} }).days).toEqual([{ day: '2026-01-02', names: [], length: 120_000 }]);
  });

  it('joins heartbeats within a quarter of an hour, by project, and leaves out what is no doing', () => {
    const beat = (minutes: number, project: string | null, category = 'coding') => ({
      ...{ time: at('2026-11-20T23:55:00Z') / 1000 + minutes * 60, project, category },
    });
    const heartbeats = [beat(20, 'radio'), beat(0, 'radio'), beat(10, 'radio'), beat(40, 'radio')];
    const rest = [
      beat(5, 'web', 'browsing'),
      beat(6, 'web', 'browsing'),
      beat(50, null),
      beat(52, null),
      { time: 'x' },
    ];
    const { work, leftOut } = read({ days: [{ date: '2026-11-20', heartbeats: [...heartbeats, ...rest] }] });
    const minute = (minutes: number): number => at('2026-11-20T23:55:00Z') + minutes * MINUTE;
    expect(work).toEqual([
      { name: 'radio', from: minute(0), to: minute(20) },
      { name: 'WakaTime', from: minute(50), to: minute(52) },
    ]);
    expect(leftOut).toEqual({ unreadable: 1 });
  });
});

describe('Google Takeout', () => {
  const entry = (title: string, id: string, time: string, more: object = {}) => ({
    ...{ header: 'YouTube', title, titleUrl: `https://www.youtube.com/watch?v\u003d${id}`, time },
    ...{ subtitles: [{ name: 'A channel', url: 'https://www.youtube.com/channel/x' }], products: ['YouTube'] },
    ...more,
  });

  it('leaves out adverts, music, what was removed, and pages that are no videos', () => {
    const rows = [
      entry('Watched Linear algebra, lecture 4', 'aaaaaaaaaaa', '2026-11-20T10:00:00.123Z'),
      entry('Watched An advert', 'bbbbbbbbbbb', '2026-11-20T10:30:00Z', { details: [{ name: 'From Google Ads' }] }),
      entry('Watched A song', 'ccccccccccc', '2026-11-20T11:00:00Z', { header: 'YouTube Music' }),
      entry('Watched https://www.youtube.com/watch?v=ddddddddddd', 'ddddddddddd', '2026-11-20T11:30:00Z', {
        subtitles: undefined,
      }),
      { header: 'YouTube', title: 'Watched a video that has been removed', time: '2026-11-20T12:00:00Z' },
      entry('Viewed a post', 'x', '2026-11-20T12:30:00Z', { titleUrl: 'https://www.youtube.com/post/Ugkx' }),
      { header: 'YouTube', title: 'Watched nothing', time: 'soon' },
    ];
    const imported = read(rows, '\uFEFF');
    expect(imported.videos).toEqual([
      {
        ...{ at: at('2026-11-20T10:00:00.123Z'), title: 'Linear algebra, lecture 4', channel: 'A channel' },
        ...{ address: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', atMost: 30 * MINUTE - 123 },
      },
    ]);
    expect(imported.leftOut).toEqual({ 'no-video': 5, unreadable: 1 });
  });

  it.each([
    ['Has visto Álgebra lineal', 'Álgebra lineal'],
    ['Вы посмотрели Линейная алгебра', 'Линейная алгебра'],
    ['Вы посмотрели видео Линейная алгебра', 'Линейная алгебра'],
    ['„Lineare Algebra“ angesehen', 'Lineare Algebra'],
    ['Lineare Algebra angesehen', 'Lineare Algebra'],
    ['Vous avez regardé Algèbre linéaire', 'Algèbre linéaire'],
    ['「線形代数」を視聴しました', '線形代数'],
    ['선형대수학을(를) 시청했습니다.', '선형대수학'],
    ['观看了线性代数', '线性代数'],
    ['تمت مشاهدة الجبر الخطي', 'الجبر الخطي'],
  ])('“%s” is “%s”', (title, bare) => {
    expect(read([entry(title, 'aaaaaaaaaaa', '2026-11-20T10:00:00Z')]).videos[0]?.title).toBe(bare);
  });

  it('finds what stands around the titles in a language that nobody told it of, before and after', () => {
    const topics = Array.from(
      { length: 30 },
      (_, index) => `${String.fromCharCode(65 + index)} topic ${index} ${String.fromCharCode(95 + index)}`,
    );
    const file = (around: (topic: string) => string) =>
      topics.map((topic, index) =>
        entry(
          around(topic),
          `vvvvvvvvv${10 + index}`,
          new Date(at('2026-11-01T10:00:00Z') + index * 3_600_000).toISOString(),
        ),
      );
    for (const around of [(topic: string) => `Zzz qqq: ${topic}`, (topic: string) => `${topic} qqq zzz`])
      expect(read(file(around)).videos.map(({ title }) => title)).toEqual(topics);
  });

  it('takes no title apart that merely begins like others in a short file', () => {
    const rows = [entry('React in a day', 'aaaaaaaaaaa', '2026-11-20T10:00:00Z')];
    expect(read(rows).videos[0]?.title).toBe('React in a day');
  });
});

describe('site totals', () => {
  it('of Web Activity Time Tracker: month, day, year, whatever the language', () => {
    const rows = [
      { url: 'udemy.com', summaryTime: 9, days: [{ counter: 1, date: '7/22/2026', summary: 3600 }] },
      {
        url: 'example.org',
        days: [{ date: '2/30/2026', summary: 60 }, { date: '11/2/2026' }, { date: '22.7.2026', summary: 1 }],
      },
      { url: 7 },
    ];
    expect(read(rows)).toEqual({
      ...nothingOf('web-activity'),
      totals: [{ day: '2026-07-22', host: 'udemy.com', length: 3_600_000 }],
      leftOut: { empty: 1, unreadable: 3 },
    });
  });

  it('of Time Tracker: what played there rather than what was in front; parts of a site are in its total', () => {
    const rows = [
      { host: 'udemy.com', date: '20261120', focus: 3_600_000, time: 4, media: 1_800_000 },
      { host: 'leetcode.com', date: '20261120', focus: 600_000, time: 1 },
      { host: 'udemy.com/course/x', date: '20261120', focus: 100_000 },
      { host: 'coursera.org', date: '20261120', focus: 0 },
      { host: 'coursera.org', date: '20261332', focus: 1 },
    ];
    expect(read({ __meta__: { version: '4.2.0', ts: 1 }, __stat__: rows, __limit__: [] })).toEqual({
      ...nothingOf('time-tracker'),
      totals: [
        { day: '2026-11-20', host: 'udemy.com', length: 1_800_000 },
        { day: '2026-11-20', host: 'leetcode.com', length: 600_000 },
      ],
      leftOut: { empty: 1, unreadable: 1 },
    });
  });

  it('of Time Tracker before 4.0, where each row was a key', () => {
    const value = {
      __meta__: { version: '2.5.3', ts: 1 },
      '20230722udemy.com': { focus: 60_000, time: 1 },
      __timer__OPTION: {},
    };
    const { totals, leftOut } = read(value);
    expect([totals, leftOut]).toEqual([[{ day: '2023-07-22', host: 'udemy.com', length: 60_000 }], NOTHING_LEFT]);
  });
});
