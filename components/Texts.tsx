import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '@/public/_locales/en/messages.json';
import type { DurationMs, EpochMs, LocalDay } from '@/utils/time/brands';
import { hoursAndMinutes } from '@/utils/time/calendar';

type MessageKey = keyof typeof messages;
type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;
type Substitution = string | number;

/** Where texts come from: `utils/platform/texts.ts` in the extension, a table in tests. */
export interface TextSource {
  readonly text: (key: MessageKey, ...substitutions: Substitution[]) => string;
  readonly count: (key: PluralKey, amount: number, ...substitutions: Substitution[]) => string;
  /** The language that the texts are in. */
  readonly locale: string;
  /** The language of the browser, by which the clock is written. */
  readonly clockLocale: string;
}

/** All that a component needs to say something. */
export interface Texts extends Pick<TextSource, 'text' | 'count' | 'locale'> {
  /** `1 h 42`, `35 min`, `< 1 min`. */
  readonly duration: (length: DurationMs) => string;
  /** `29 %`. */
  readonly percent: (share: number) => string;
  /** The time of day, as the browser's language writes it; in a zone other than the machine's where one is given. */
  readonly clock: (at: EpochMs, zone?: string) => string;
  /** The name of a weekday, or of the day in full. */
  readonly dayName: (day: LocalDay, style?: 'long' | 'short' | 'narrow' | 'full') => string;
}

const DAY_STYLES = {
  long: { weekday: 'long' },
  short: { weekday: 'short' },
  narrow: { weekday: 'narrow' },
  full: { weekday: 'long', day: 'numeric', month: 'long' },
} as const;

/** Joins a source of texts with the ways to write times and shares. */
function textsOf(source: TextSource): Texts {
  const { text, locale } = source;
  const twoDigits = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 });
  return {
    text,
    count: source.count,
    locale,
    duration: (length) => {
      const { hours, minutes } = hoursAndMinutes(length);
      if (length > 0 && hours + minutes === 0) return text('common_duration_short');
      if (hours === 0) return text('common_duration_minutes', minutes);
      if (minutes === 0) return text('common_duration_hours', hours);
      return text('common_duration_hours_minutes', hours, twoDigits.format(minutes));
    },
    percent: (share) => text('common_percent', Math.round(share * 100)),
    clock: (at, zone) =>
      new Intl.DateTimeFormat(source.clockLocale, { timeStyle: 'short', ...(zone ? { timeZone: zone } : {}) }).format(
        at,
      ),
    dayName: (day, style = 'long') =>
      new Intl.DateTimeFormat(locale, { ...DAY_STYLES[style], timeZone: 'UTC' }).format(Date.parse(day)),
  };
}

const Context = createContext<Texts | null>(null);

/** Gives texts to all components below. */
export function TextsProvider(props: { readonly source: TextSource; readonly children: ComponentChildren }) {
  return <Context.Provider value={textsOf(props.source)}>{props.children}</Context.Provider>;
}

/** @throws Error outside a {@link TextsProvider}. */
export function useTexts(): Texts {
  const texts = useContext(Context);
  if (!texts) throw new Error('no texts here: put a TextsProvider around');
  return texts;
}
