import { browser } from 'wxt/browser';
import { browserLocale, textLocale } from '@/utils/platform/texts';

/** The direction that the texts run in: that of the browser where they are in its language, else that of English. */
export function textDirection(): 'ltr' | 'rtl' {
  const i18n: { getMessage(name: string): string } = browser.i18n;
  return textLocale() === browserLocale() && i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
