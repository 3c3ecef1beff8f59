import { textLocale } from './texts';

/** Languages that are written from right to left, by their ISO 639 codes. */
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** The direction that the texts run in, whatever the browser's own language. */
export function textDirection(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(textLocale().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
