import { SCENARIOS } from '@/utils/resets/scenario';
import { FIELDS } from '@/utils/suggesting/field';
import { type DurationMs, durationMs, HOUR, MINUTE, SECOND } from '@/utils/time/brands';
import { NUDGE_CONTENTS, NUDGE_STRENGTHS, type NudgeContent } from './nudge-kinds';
import type { NudgeSettings } from './nudge-settings';
import { DEFAULT_SETTINGS, type Settings } from './settings';

type Fields = Readonly<Record<string, unknown>>;

const LAST_MINUTE = 1439;
const MOST_SITES = 500;
const LONGEST_ID = 100;
const LONGEST_ROLE = 60;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);

function number(value: unknown, least: number, most: number, otherwise: number): number {
  if (typeof value !== 'number' || Number.isNaN(value)) return otherwise;
  return Math.min(most, Math.max(least, value));
}

const whole = (value: unknown, least: number, most: number, otherwise: number): number =>
  Math.round(number(value, least, most, otherwise));

const lasting = (value: unknown, least: number, most: number, otherwise: DurationMs): DurationMs =>
  durationMs(whole(value, least, most, otherwise));

function ids(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const named = value.filter((id): id is string => typeof id === 'string' && id !== '' && id.length <= LONGEST_ID);
  return [...new Set(named)].sort().slice(0, MOST_SITES);
}

function poolOf(value: unknown, usual: readonly NudgeContent[]): readonly NudgeContent[] {
  if (!Array.isArray(value)) return usual;
  const known = NUDGE_CONTENTS.filter((content) => value.includes(content));
  return known.length === 0 ? usual : known;
}

function perDayOf(fields: Fields, usual: NudgeSettings['perDay']): NudgeSettings['perDay'] {
  const most = (trigger: keyof NudgeSettings['perDay']): number => whole(fields[trigger], 0, 20, usual[trigger]);
  return {
    'lesson-ended': most('lesson-ended'),
    binge: most('binge'),
    autoplay: most('autoplay'),
    enrol: most('enrol'),
    certificate: most('certificate'),
    'first-play': most('first-play'),
    clock: most('clock'),
    review: most('review'),
  };
}

function nudgesOf(fields: Fields): NudgeSettings {
  const usual = DEFAULT_SETTINGS.nudges;
  return {
    on: flag(fields.on, usual.on),
    lessonEnded: flag(fields.lessonEnded, usual.lessonEnded),
    binge: flag(fields.binge, usual.binge),
    autoplay: flag(fields.autoplay, usual.autoplay),
    enrol: flag(fields.enrol, usual.enrol),
    certificate: flag(fields.certificate, usual.certificate),
    firstPlay: flag(fields.firstPlay, usual.firstPlay),
    clock: flag(fields.clock, usual.clock),
    review: flag(fields.review, usual.review),
    perDay: perDayOf(fieldsOf(fields.perDay), usual.perDay),
    strength: NUDGE_STRENGTHS.find((strength) => strength === fields.strength) ?? usual.strength,
    pool: poolOf(fields.pool, usual.pool),
    liveClasses: flag(fields.liveClasses, usual.liveClasses),
    bingeAfter: lasting(fields.bingeAfter, 5 * SECOND, 4 * HOUR, usual.bingeAfter),
    breakWait: lasting(fields.breakWait, 0, 30 * MINUTE, usual.breakWait),
    firstWeekCap: whole(fields.firstWeekCap, 0, 20, usual.firstWeekCap),
    dailyCap: whole(fields.dailyCap, 0, 20, usual.dailyCap),
    spacing: lasting(fields.spacing, 0, 24 * HOUR, usual.spacing),
    quietStart: lasting(fields.quietStart, 0, 7 * 24 * HOUR, usual.quietStart),
    quietFrom: whole(fields.quietFrom, 0, LAST_MINUTE, usual.quietFrom),
    quietTo: whole(fields.quietTo, 0, LAST_MINUTE, usual.quietTo),
    reviewOn: whole(fields.reviewOn, 0, 6, usual.reviewOn),
    reviewAt: whole(fields.reviewAt, 0, LAST_MINUTE, usual.reviewAt),
  };
}

/**
 * Reads settings of any age and any origin. Total: what is missing or makes no sense takes its default, what is out of range the
 * nearest bound; what is not known is dropped. Giving it its own result changes nothing.
 */
export function upgradeSettings(stored: unknown): Settings {
  const fields = fieldsOf(stored);
  return {
    goal: number(fields.goal, 0.1, 0.8, DEFAULT_SETTINGS.goal),
    dayStartsAt: whole(fields.dayStartsAt, 0, LAST_MINUTE, DEFAULT_SETTINGS.dayStartsAt),
    weekStartsOn: whole(fields.weekStartsOn, 0, 6, DEFAULT_SETTINGS.weekStartsOn),
    listening: flag(fields.listening, DEFAULT_SETTINGS.listening),
    privateWindows: flag(fields.privateWindows, DEFAULT_SETTINGS.privateWindows),
    sitesOff: ids(fields.sitesOff),
    learning: FIELDS.find((field) => field === fields.learning) ?? DEFAULT_SETTINGS.learning,
    scenario: SCENARIOS.find((scenario) => scenario === fields.scenario) ?? DEFAULT_SETTINGS.scenario,
    role: typeof fields.role === 'string' ? fields.role.trim().slice(0, LONGEST_ROLE) : DEFAULT_SETTINGS.role,
    nudges: nudgesOf(fieldsOf(fields.nudges)),
  };
}
