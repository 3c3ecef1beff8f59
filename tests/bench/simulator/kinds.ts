import type { ShownContent } from '@/utils/nudging/content';

/** One sitting in front of lessons. */
export interface Sitting {
  /** Minutes after midnight at which it begins. */
  readonly from: number;
  readonly minutes: number;
}

/** What a kind of person does, and how they take nudges. Shares are chances from 0 to 1. None of it is measured: it spans what may be. */
export interface Kind {
  readonly name: string;
  /** The sittings of a usual day; each comes with `shows`, shifted and stretched by chance. */
  readonly weekdays: readonly Sitting[];
  readonly weekends: readonly Sitting[];
  readonly shows: number;
  /** Length of a lesson in minutes. */
  readonly lesson: number;
  /** Chance of a pause in a minute of watching. */
  readonly pauses: number;
  /** Of lessons that end, those followed by one that begins by itself. */
  readonly autoplays: number;
  readonly tabs: number;
  /** Of sittings, those that are a live class, and those with a doing timer running. */
  readonly live: number;
  readonly codesAlong: number;
  /** Chance of something made and logged after a sitting. */
  readonly makes: number;
  /** Chances a day of a page to join or buy a course, of a certificate, and of a micro-experience begun. */
  readonly enrols: number;
  readonly certificates: number;
  readonly experiences: number;
  /** Chance of acting on a nudge by its content; `otherwise` for those not named. */
  readonly actsOn: Readonly<Partial<Record<ShownContent, number>>> & { readonly otherwise: number };
  /** Of nudges not acted on: "not now", "less of this" and the closing of the tab; the rest go without a word. */
  readonly notNow: number;
  readonly less: number;
  readonly closes: number;
}

const evening: readonly Sitting[] = [{ from: 19 * 60, minutes: 80 }];
const free: readonly Sitting[] = [
  { from: 10 * 60, minutes: 60 },
  { from: 16 * 60, minutes: 90 },
];

/** Somebody who watches most evenings and answers politely. */
const STEADY: Kind = {
  ...{
    name: 'steady',
    weekdays: evening,
    weekends: free,
    shows: 0.8,
    lesson: 12,
    pauses: 0.03,
    autoplays: 0.5,
    tabs: 1,
  },
  ...{ live: 0, codesAlong: 0.1, makes: 0.2, enrols: 0.02, certificates: 0.01, experiences: 0.04 },
  ...{ actsOn: { otherwise: 0.25 }, notNow: 0.5, less: 0.02, closes: 0.05 },
};

const LONG_DAY: readonly Sitting[] = [
  { from: 9 * 60, minutes: 150 },
  { from: 13 * 60, minutes: 180 },
  { from: 18 * 60, minutes: 240 },
];

/** A dozen kinds of learners (issue 4, 8). */
export const KINDS: readonly Kind[] = [
  STEADY,
  { ...STEADY, name: 'binger', weekdays: LONG_DAY, weekends: LONG_DAY, autoplays: 0.95, pauses: 0.01, makes: 0.02 },
  { ...STEADY, name: 'coder-along', codesAlong: 0.8, makes: 0.7, actsOn: { otherwise: 0.35 } },
  {
    ...{ ...STEADY, name: 'ignorer', weekdays: LONG_DAY, weekends: LONG_DAY, makes: 0, codesAlong: 0, experiences: 0 },
    ...{ actsOn: { otherwise: 0 }, notNow: 0, less: 0, closes: 0.1 },
  },
  { ...STEADY, name: 'dismisser', weekdays: LONG_DAY, actsOn: { otherwise: 0.01 }, notNow: 0.97, less: 0.01 },
  {
    ...STEADY,
    name: 'night watcher',
    weekdays: [{ from: 21 * 60, minutes: 300 }],
    weekends: [{ from: 22 * 60, minutes: 330 }],
  },
  { ...STEADY, name: 'many tabs', weekdays: LONG_DAY, tabs: 5, pauses: 0.12, closes: 0.3, actsOn: { otherwise: 0.1 } },
  { ...STEADY, name: 'live classes', weekdays: [{ from: 9 * 60, minutes: 180 }, ...evening], live: 0.7, lesson: 90 },
  { ...STEADY, name: 'weekend', weekdays: [], weekends: LONG_DAY, shows: 0.95 },
  { ...STEADY, name: 'plan follower', actsOn: { plan: 0.9, 'ask-plan': 0.9, otherwise: 0.05 }, notNow: 0.6 },
  {
    ...STEADY,
    name: 'clicker-away',
    weekdays: LONG_DAY,
    actsOn: { otherwise: 0.03 },
    notNow: 0.1,
    less: 0.25,
    closes: 0.6,
  },
  {
    ...STEADY,
    name: 'enroller',
    enrols: 0.5,
    certificates: 0.15,
    makes: 0,
    codesAlong: 0,
    actsOn: { otherwise: 0.12 },
  },
];
