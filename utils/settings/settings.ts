import { type DurationMs, durationMs, HOUR, MINUTE, SECOND } from '@/utils/time/brands';

/** What a person can set about nudges. Numbers from product.md, 'When it speaks up'. */
export interface NudgeSettings {
  readonly on: boolean;
  readonly lessonEnded: boolean;
  readonly binge: boolean;
  /** Watching with no doing since, after which the binge nudge is due. */
  readonly bingeAfter: DurationMs;
  /** How long a due binge nudge waits for a natural break. */
  readonly breakWait: DurationMs;
  readonly firstWeekCap: number;
  readonly dailyCap: number;
  readonly spacing: DurationMs;
  /** No nudge so long after installing. */
  readonly quietStart: DurationMs;
  /** Minutes after midnight; from = to means no quiet hours. */
  readonly quietFrom: number;
  readonly quietTo: number;
}

/** All that a person can set. */
export interface Settings {
  /** Share of doing the person aims for, 0.1 to 0.8. */
  readonly goal: number;
  /** Minutes after midnight. */
  readonly dayStartsAt: number;
  readonly weekStartsOn: number;
  /** Whether a lesson that is heard and not seen counts in the figures. */
  readonly listening: boolean;
  readonly privateWindows: boolean;
  /** Ids of sites of the catalogue that aren't counted. */
  readonly sitesOff: readonly string[];
  readonly nudges: NudgeSettings;
}

const NUDGES: NudgeSettings = {
  on: true,
  lessonEnded: true,
  binge: true,
  bingeAfter: durationMs(25 * MINUTE),
  breakWait: durationMs(5 * MINUTE),
  firstWeekCap: 2,
  dailyCap: 4,
  spacing: durationMs(90 * MINUTE),
  quietStart: HOUR,
  quietFrom: 22 * 60,
  quietTo: 7 * 60,
};

/** In the sample build a newcomer meets within two minutes what otherwise takes an evening. */
const SAMPLE: Partial<NudgeSettings> = {
  bingeAfter: durationMs(20 * SECOND),
  breakWait: durationMs(8 * SECOND),
  firstWeekCap: 20,
  dailyCap: 20,
  spacing: durationMs(30 * SECOND),
  quietStart: durationMs(0),
  quietTo: 22 * 60,
};

export const DEFAULT_SETTINGS: Settings = {
  goal: 1 / 3,
  dayStartsAt: 240,
  weekStartsOn: 1,
  listening: true,
  privateWindows: false,
  sitesOff: [],
  nudges: import.meta.env.MODE === 'sample' ? { ...NUDGES, ...SAMPLE } : NUDGES,
};
