import { expect, test } from 'vitest';
import { parsePageReading } from '@/utils/messaging/page-reading';

const VIDEO = {
  ...{ id: 'v', title: 'Loops', channel: 'Who', category: 'Education', tags: ['js'], description: 'On loops' },
  ...{ playlist: null, seconds: 600, live: false, whole: true },
};
const READING = {
  url: 'https://www.youtube.com/watch?v=v',
  title: 'Loops',
  cameFrom: null,
  found: ['.a'],
  video: VIDEO,
};

test('a reading is taken as it is, long texts cut and what nobody asked for dropped', () => {
  expect(parsePageReading(READING)).toEqual(READING);
  const long = parsePageReading({ ...READING, title: 'x'.repeat(1_000_000), more: 1, video: null });
  expect(long).toEqual({ ...READING, title: 'x'.repeat(300), video: null });
  const many = { ...VIDEO, tags: Array.from({ length: 900 }, () => 'tag'), description: 'd'.repeat(9000) };
  const cut = parsePageReading({ ...READING, video: many });
  expect([cut?.video?.tags.length, cut?.video?.description?.length]).toEqual([40, 2000]);
});

test.for([
  null,
  'text',
  [],
  { ...READING, url: 7 },
  { ...READING, found: [1] },
  { ...READING, video: { ...VIDEO, seconds: -1 } },
  { ...READING, video: { ...VIDEO, seconds: Number.NaN } },
  { ...READING, video: { title: 'Loops' } },
])('%j is no reading', (value) => {
  expect(parsePageReading(value)).toBeNull();
});
