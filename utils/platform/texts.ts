import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

/** The name of one text on screen. */
export type MessageKey = keyof typeof messages;
/** The stem of a text that has a form for each plural, as `x` of `x_one` and `x_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** `getMessage` without the list of names that WXT generates, since the names are checked by {@link MessageKey}. */
type Messages = { getMessage(name: string, substitutions?: string[]): string };

const inTextLocale = (value: string | number): string =>
  typeof value === 'string' ? value : new Intl.NumberFormat(textLocale()).format(value);

function read(name: string, substitutions: string[]): string {
  const messages: Messages = browser.i18n;
  return messages.getMessage(name, substitutions);
}

/** One text in the person's language; `$1` and on are filled in order, numbers as that language writes them. */
export function text(key: MessageKey, ...substitutions: (string | number)[]): string {
  return read(key, substitutions.map(inTextLocale));
}

/** The form of a text that fits a number, which fills `$1`; the rest fills `$2` and on. */
export function count(key: PluralKey, amount: number, ...substitutions: (string | number)[]): string {
  const filled = [amount, ...substitutions].map(inTextLocale);
  const form = new Intl.PluralRules(textLocale()).select(amount);
  return read(`${key}_${form}`, filled) || read(`${key}_other`, filled);
}

/** The language of the browser, by which clocks are written. */
export function browserLocale(): string {
  return browser.i18n.getUILanguage();
}

/** The language that the texts are in: the browser's own where there are texts in it, else that of the texts. */
export function textLocale(): string {
  const own = browserLocale();
  const written = read('common_locale', []) || 'en';
  return own === written || own.startsWith(`${written}-`) ? own : written;
}
