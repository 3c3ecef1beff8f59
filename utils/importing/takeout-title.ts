/**
 * What stands around a video's title in Google's watch history, in the languages that files were seen in or Google writes it in
 * (sites.md, C7). Longer ones first, so that none is taken for the beginning of another.
 */
const AROUND: readonly (readonly [before: string, after: string])[] = [
  ['Watched ', ''],
  ['Has visto ', ''],
  ['Has mirado ', ''],
  ['Вы посмотрели видео ', ''],
  ['Вы посмотрели ', ''],
  ['Просмотрено видео ', ''],
  ['Просмотрено: ', ''],
  ['Vous avez regardé ', ''],
  ['Hai guardato ', ''],
  ['Você assistiu a ', ''],
  ['Assistiu a ', ''],
  ['Viste ', ''],
  ['Obejrzano: ', ''],
  ['Obejrzałeś(-aś) ', ''],
  ['تمت مشاهدة ', ''],
  ['观看了', ''],
  ['已觀看「', '」'],
  ['「', '」を視聴しました'],
  ['', ' を視聴しました'],
  ['', '을(를) 시청했습니다.'],
  ['', '을(를) 시청했습니다'],
  ['„', '“ angesehen'],
  ['', ' angesehen'],
  ['', ' bekeken'],
  ['', ' adlı videoyu izlediniz'],
  ['', ' izlendi'],
  ['Tittade på ', ''],
  ['Du så ', ''],
  ['Bạn đã xem ', ''],
  ['Đã xem ', ''],
  ['Menonton ', ''],
  ['देखा गया: ', ''],
];

/** Of fewer titles nothing in common can be told. */
const ENOUGH = 20;
/** Share of the titles that must have it. */
const MOST = 0.9;
const LONGEST = 40;

type Around = readonly [before: string, after: string];

/** The longest beginning that nearly all texts have; '' where they are too few. */
function commonStart(texts: readonly string[]): string {
  if (texts.length < ENOUGH) return '';
  let start = '';
  let fitting = texts;
  while (start.length < LONGEST) {
    const next = Map.groupBy(fitting, (text) => text.charAt(start.length));
    const [letter, group] = [...next].reduce((a, b) => (b[1].length > a[1].length ? b : a));
    if (letter === '' || group.length < texts.length * MOST) break;
    start += letter;
    fitting = group;
  }
  // Titles may begin alike themselves: only whole words belong to what stands around.
  return start.slice(0, Math.max(start.lastIndexOf(' '), start.lastIndexOf('「'), start.lastIndexOf('了')) + 1);
}

const reversed = (text: string): string => [...text].reverse().join('');

/** What stands around the titles of one file, by what they have in common: for languages that the list doesn't know. */
export function aroundOf(titles: readonly string[]): Around {
  const before = commonStart(titles);
  const after = before === '' ? reversed(commonStart(titles.map(reversed))) : '';
  return [before, after];
}

/** A video's title without "Watched" and the like in any language; null where nothing is left. */
export function videoTitle(title: string, around: Around): string | null {
  const fits = ([before, after]: Around): boolean =>
    before + after !== '' &&
    title.startsWith(before) &&
    title.endsWith(after) &&
    title.length > before.length + after.length;
  const found = AROUND.find(fits) ?? (fits(around) ? around : null);
  const bare = found ? title.slice(found[0].length, title.length - found[1].length).trim() : title.trim();
  return bare === '' || /^https?:\/\//.test(bare) ? null : bare;
}
