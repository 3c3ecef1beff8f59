/** One day of the picture: lengths in milliseconds, and its name as it is written. */
export interface PictureDay {
  readonly name: string;
  readonly made: number;
  readonly watched: number;
}

/** All that the picture says, in words that are written already. */
export interface WeekPicture {
  readonly range: string;
  readonly sentence: string;
  readonly days: readonly PictureDay[];
  readonly made: string;
  readonly watched: string;
  /** "Loopbreak: watch less, make more". */
  readonly foot: string;
  readonly rtl: boolean;
}

/** As wide and high as link previews and messengers show whole: 1.91 to 1. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

const [LEFT, RIGHT, TOP, BOTTOM] = [80, 1120, 250, 520];
const INK = '#24211d';
const SOFT = '#57514a';
const WATCHING = '#2b3f56';
const DOING = '#c7741b';
const LONGEST_LINE = 52;

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/[&<>"]/g, (one) => MARKUP[one] ?? '');

/** A sentence in lines of at most so many letters, broken between words. */
export function linesOf(sentence: string, longest = LONGEST_LINE): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface Scale {
  readonly ground: number;
  readonly perMs: number;
}

/** Made stands on the ground and watched under it, by one scale, so that lengths can be compared. */
function scaleOf(days: readonly PictureDay[]): Scale {
  const made = Math.max(0, ...days.map((day) => day.made));
  const watched = Math.max(0, ...days.map((day) => day.watched));
  const perMs = made + watched > 0 ? (BOTTOM - TOP) / (made + watched) : 0;
  return { ground: TOP + made * perMs, perMs };
}

function dayBars(day: PictureDay, place: number, step: number, { ground, perMs }: Scale): string {
  const width = step * 0.56;
  const x = place + (step - width) / 2;
  const made = (day.made * perMs).toFixed(1);
  const watched = (day.watched * perMs).toFixed(1);
  const middle = place + step / 2;
  return [
    day.made > 0
      ? `<rect x="${x}" y="${ground - Number(made)}" width="${width}" height="${made}" fill="${DOING}"/>`
      : '',
    day.watched > 0
      ? `<rect x="${x}" y="${ground}" width="${width}" height="${watched}" fill="url(#h)" stroke="${WATCHING}" stroke-width="2"/>`
      : '',
    `<text x="${middle}" y="${BOTTOM + 34}" text-anchor="middle" font-size="22" fill="${SOFT}">${escapeXml(day.name)}</text>`,
  ].join('');
}

function legend(picture: WeekPicture): string {
  const { rtl, made, watched } = picture;
  const anchor = rtl ? RIGHT : LEFT;
  const away = rtl ? -1 : 1;
  const box = (at: number): number => (rtl ? at - 20 : at);
  const label = (at: number, text: string): string =>
    `<text x="${at + away * 30}" y="211" font-size="22" fill="${INK}" text-anchor="start">${escapeXml(text)}</text>`;
  const second = anchor + away * 330;
  return [
    `<rect x="${box(anchor)}" y="192" width="20" height="20" fill="${DOING}"/>${label(anchor, made)}`,
    `<rect x="${box(second)}" y="192" width="20" height="20" fill="url(#h)" stroke="${WATCHING}" stroke-width="2"/>${label(second, watched)}`,
  ].join('');
}

/** The week as a picture in SVG: one sentence, seven days, no script and nothing from elsewhere. */
export function weekSvg(picture: WeekPicture): string {
  const { width, height } = PICTURE_SIZE;
  const { days, range, sentence, foot, rtl } = picture;
  const scale = scaleOf(days);
  const step = (RIGHT - LEFT) / Math.max(1, days.length);
  const start = rtl ? RIGHT : LEFT;
  const bars = days.map((day, index) =>
    dayBars(day, LEFT + step * (rtl ? days.length - 1 - index : index), step, scale),
  );
  const words = linesOf(sentence).slice(0, 2);
  const line = (text: string, y: number, size: number, fill: string, weight = 400): string =>
    `<text x="${start}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="start">${escapeXml(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" direction="${rtl ? 'rtl' : 'ltr'}" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif">`,
    `<defs><pattern id="h" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="#e4e6e8"/><rect width="2" height="8" fill="${WATCHING}"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="#f8f5ef"/>`,
    line(range, 66, 24, SOFT),
    ...words.map((text, index) => line(text, 114 + index * 46, 38, INK, 600)),
    legend(picture),
    `<line x1="${LEFT}" x2="${RIGHT}" y1="${scale.ground}" y2="${scale.ground}" stroke="${INK}" stroke-width="2"/>`,
    ...bars,
    line(foot, 600, 20, SOFT),
    '</svg>',
  ].join('');
}
