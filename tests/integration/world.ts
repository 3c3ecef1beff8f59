import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LoopbreakDatabase } from '@/utils/db/database';
import { noteInstalled } from '@/utils/db/install-store';
import type { Moment } from '@/utils/db/moment';
import { checkRollups } from '@/utils/db/rollup-store';
import type { PageReading } from '@/utils/messaging/page-reading';
import type { TabMessage, WatchedAnswer } from '@/utils/messaging/protocol';
import type { Sender } from '@/utils/platform/sender';
import type { Tab } from '@/utils/platform/tabs';
import { type EpochMs, epochMs, SECOND, shift } from '@/utils/time/brands';
import { covered } from '@/utils/time/spans';
import { BEAT_EVERY_MS, type Beat, type PageFacts } from '@/utils/watching/beat';
import { onMessage } from './worker';

const BERLIN = 'Europe/Berlin';
/** Friday, 20 November 2026, 12:00 in Berlin. */
export const NOON = epochMs(Date.UTC(2026, 10, 20, 11));
export const LESSON = 'https://www.udemy.com/course/python/learn/lecture/1';
export const NEXT_LESSON = 'https://www.udemy.com/course/python/learn/lecture/2';

/** What the browser was asked to do. */
export interface Asked {
  readonly badge: { text: string; color: string };
  readonly sent: { tabId: number; frameId: number | null; message: TabMessage }[];
  readonly injected: { tabId: number; files: readonly string[]; frameIds: readonly number[] }[];
  readonly notices: { id: string; title: string }[];
  readonly opened: string[];
  /** The match patterns that the watching script was last registered for; null: it isn't. */
  watchedAlso: readonly string[] | null;
}

/** How the pretended browser behaves; changed by tests. */
export interface Manners {
  canInject: boolean;
  mayNotify: boolean;
  locked: boolean;
  /** What the tab's own page says when a frame's lesson is asked for; null: it never answers. */
  describes: PageFacts | null;
  /** What the page reader sees; null: the page can't be read. Asked with the selectors that the background looks for. */
  reads: ((selectors: readonly string[], withVideo: boolean) => PageReading) | null;
  /** The match patterns that the person allowed. */
  allowed: readonly string[];
  tabs: readonly { id: number; url: string; incognito: boolean; active: boolean }[];
}

interface Injected {
  readonly target: { tabId: number; frameIds?: number[] };
  /** None where a function is put there. */
  readonly files?: string[];
  readonly args?: [readonly string[], boolean];
}

let stores = 0;

function pretend(asked: Asked, manners: Manners): void {
  const { badge, sent, injected, notices, opened } = asked;
  const answerOf = (message: TabMessage): unknown => {
    if (message.kind === 'show-nudge') return true;
    return message.kind === 'describe' ? manners.describes : undefined;
  };
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (tabId: number, message: TabMessage, { frameId }: { frameId?: number }) => {
      sent.push({ tabId, frameId: frameId ?? null, message });
      return answerOf(message);
    },
    query: async ({ url }: { url?: readonly string[] }) => (url?.length !== 0 ? manners.tabs : []),
    create: async ({ url }: { url: string }) => opened.push(url),
  });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ target, files, args }: Injected) => {
      if (!manners.canInject) throw new Error('Cannot access contents of the page');
      if (args) return [{ frameId: 0, result: manners.reads?.(...args) ?? null }];
      if (files && !files.includes('/read-page.js')) {
        injected.push({ tabId: target.tabId, files, frameIds: target.frameIds ?? [] });
      }
      return [{ frameId: 0 }];
    },
  });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => Object.assign(badge, { text }),
    setBadgeBackgroundColor: async ({ color }: { color: string }) => Object.assign(badge, { color }),
    setBadgeTextColor: async () => {},
    setTitle: async () => {},
  });
  Object.assign(fakeBrowser.idle, { queryState: async () => (manners.locked ? 'locked' : 'active') });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => (asked.watchedAlso ? [{}] : []),
    registerContentScripts: async ([{ matches }]: [{ matches: string[] }]) => {
      asked.watchedAlso = matches;
    },
    updateContentScripts: async ([{ matches }]: [{ matches: string[] }]) => {
      asked.watchedAlso = matches;
    },
    unregisterContentScripts: async () => {
      asked.watchedAlso = null;
    },
  });
  Object.assign(fakeBrowser.permissions, {
    request: async () => true,
    remove: async () => true,
    contains: async ({ origins }: { origins?: readonly string[] }) =>
      origins ? origins.every((origin) => manners.allowed.includes(origin)) : manners.mayNotify,
  });
  Object.assign(fakeBrowser, { contextMenus: { removeAll: async () => {}, create: () => {} } });
  Object.assign(fakeBrowser.notifications, {
    create: async (id: string, { title }: { title: string }) => notices.push({ id, title }),
    clear: async () => true,
  });
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, substitutions: readonly string[] = []) =>
      key === 'common_locale' ? 'en' : [key, ...substitutions].join(' '),
    getUILanguage: () => 'en',
  });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: ['*://*.udemy.com/*'] }) });
}

export const aTab = (over: Partial<Tab> = {}): Tab => ({
  ...{ id: 1, url: LESSON, title: 'One | Udemy', isPrivate: false, isMuted: false, isActive: true },
  ...over,
});

export const from = (tab: Tab, over: Partial<Sender> = {}): Sender => ({
  ...{ isScreen: false, tab, frameId: 0, url: tab.url, isPrerendered: false, hasLeft: false },
  ...over,
});

export const facts = (url: string): PageFacts => ({ url, title: 'One | Udemy', lesson: 'Loops', course: 'Python' });

export const aBeat = (over: Partial<Beat> = {}): Beat => ({
  ...{ session: 's', seq: 0, from: NOON, wall: 0, media: 0, state: 'playing', mode: 'watched', rate: 1 },
  ...{ muted: false, player: 'page', duration: 600_000, loops: false, page: facts(LESSON) },
  ...over,
});

/** A background over a store of its own, and a pretended browser around it. The clock moves when a test moves it. */
export class World {
  readonly name: string;
  db: LoopbreakDatabase;
  at = NOON;
  zone = BERLIN;
  readonly asked: Asked = {
    badge: { text: '', color: '' },
    sent: [],
    injected: [],
    notices: [],
    opened: [],
    watchedAlso: null,
  };
  readonly manners: Manners = {
    ...{ canInject: true, mayNotify: false, locked: false, describes: null, reads: null, allowed: [] },
    tabs: [{ id: 1, url: LESSON, incognito: false, active: true }],
  };

  constructor() {
    // What a test before this one left in a worker's memory isn't there.
    vi.resetModules();
    stores += 1;
    this.name = `world-${stores}`;
    this.db = new LoopbreakDatabase(this.name, () => 0);
    pretend(this.asked, this.manners);
  }

  get moment(): Moment {
    return { at: this.at, zone: this.zone };
  }

  /** A background that begins to run now. */
  get run(): { readonly runSince: EpochMs } {
    return { runSince: this.at };
  }

  /** Installed so long ago that nudges may come. */
  async install(): Promise<void> {
    await noteInstalled(this.db, shift(this.at, -30 * 24 * 3600 * SECOND));
  }

  pass(ms: number): void {
    this.at = shift(this.at, ms);
  }

  /** The worker is stopped, and the next event starts another: nothing but the store is left. */
  async stopWorker(): Promise<void> {
    this.db.close();
    vi.resetModules();
    const anew = await import('@/utils/db/database');
    this.db = new anew.LoopbreakDatabase(this.name, () => 0);
  }

  send(message: unknown, sender: Sender = from(aTab())): Promise<unknown> {
    return onMessage(this.db, message, sender, this.moment);
  }

  async beats(
    beats: readonly Beat[],
    sender: Sender = from(aTab()),
    fullscreen = false,
  ): Promise<WatchedAnswer | null> {
    const answer = await this.send({ kind: 'watched', beats, fullscreen }, sender);
    return isAnswer(answer) ? answer : null;
  }

  /** Plays on for so many seconds, a beat at the start, each 25 s and in the end. */
  async play(seconds: number, over: Partial<Beat> = {}, sender: Sender = from(aTab())): Promise<void> {
    const start = this.at;
    const length = seconds * SECOND;
    for (let wall = 0, seq = 0; ; seq += 1) {
      const end = wall >= length && over.state !== undefined ? { state: over.state } : {};
      const timing = { seq, from: start, wall, media: wall, state: 'playing' as const };
      await this.beats([aBeat({ ...over, ...timing, ...end })], sender);
      if (wall >= length) return;
      const step = Math.min(BEAT_EVERY_MS, length - wall);
      this.pass(step);
      wall += step;
    }
  }

  /** Seconds in the ledger, as the union over all rows. */
  async seconds(): Promise<number> {
    return covered(await this.db.intervals.toArray()) / SECOND;
  }

  /** Days whose rollup isn't the fold of their ledger. */
  broken(): Promise<readonly string[]> {
    return checkRollups(this.db);
  }

  sentKinds(): string[] {
    return this.asked.sent.map(({ message }) => message.kind);
  }
}

function isAnswer(value: unknown): value is WatchedAnswer {
  return typeof value === 'object' && value !== null && 'counted' in value;
}
