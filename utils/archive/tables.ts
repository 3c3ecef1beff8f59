/** The tables of a file, in the order in which they stand in it, and the field that a row of each is found by. */
export const ROW_KEYS = {
  ...{ intervals: 'id', worked: 'id', tasks: 'id', events: 'id', experiences: 'id', skills: 'id', practices: 'id' },
  ...{ reviews: 'week', campaigns: 'id', resets: 'id', plans: 'course', courses: 'id', corrections: 'key' },
  ...{ channels: 'channel', sites: 'origin', judged: 'video', nudges: 'id', settings: 'id', meta: 'id' },
  elsewhere: 'id',
} as const;

export type TableName = keyof typeof ROW_KEYS;
/** What stamps are kept for: the tables of a file, and pictures. */
export type StampedTable = TableName | 'pictures';

const isTableName = (name: string): name is TableName => Object.hasOwn(ROW_KEYS, name);
export const TABLE_NAMES: readonly TableName[] = Object.keys(ROW_KEYS).filter(isTableName);
export const isStampedTable = (name: string): name is StampedTable => name === 'pictures' || isTableName(name);

/** The tables of stretches: cut by days, their rows are others when the day begins at another time, and their session alone stays. */
export const isOfSessions = (name: StampedTable): name is 'intervals' | 'worked' =>
  name === 'intervals' || name === 'worked';

/** The latest stamp, the end of 9998: a later one would be put under a month whose name nobody reads, and far later is no moment at all. */
export const LAST_STAMP = Date.UTC(9999, 0, 1) - 1;

/** What a file of Loopbreak says of itself. */
export const FORMAT = 'loopbreak';
/** Raised when a file of now can't be read by what was written before. */
export const ARCHIVE_VERSION = 1;

/** Where in a zip the records are; pictures lie beside it in a folder of theirs. */
export const RECORDS_PATH = 'loopbreak.json';
export const PICTURE_PATH = /^pictures\/[\w-]+\.webp$/;
/** The most bytes of records: those of fifty years have some 300 MB, and a browser's text can't be much longer than this. */
export const MOST_RECORDS = 500_000_000;
/** The most bytes that a zip may unpack to: as much again in pictures of 400 KB, two a day, lasts for three years and more. */
export const MOST_UNPACKED = 1_500_000_000;
/** The most files that a zip may have in it: two pictures of each micro-experience of a lifetime. */
export const MOST_IN_ZIP = 10_000;
