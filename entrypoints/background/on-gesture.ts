import { matchPage } from '@/utils/catalogue/match';
import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Moment } from '@/utils/db/moment';
import { recentTasks } from '@/utils/db/task-store';
import { runningTimer, startTimer } from '@/utils/db/timer-store';
import { parseLine } from '@/utils/doing/parse-line';
import { suggest } from '@/utils/doing/suggest';
import { TEN_MINUTES, USUAL_MINUTES } from '@/utils/doing/ten-minutes';
import type { AddressProposal, MenuChoice, MenuEntry } from '@/utils/platform/gestures';
import { openScreen, type Tab } from '@/utils/platform/tabs';
import { text } from '@/utils/platform/texts';
import { topicOf } from '@/utils/suggesting/topic-of';
import { refreshDocks } from './dock';
import { atlasOf } from './known-sites';
import { logQuickly } from './quick-log';
import { showState } from './show-state';

const MENU = { selection: 'log-selection', page: 'log-page', minutes: 'ten-minutes' } as const;
const RECENT = 200;

/** What stands in the menu of a right click. */
export function menuEntries(): readonly MenuEntry[] {
  return [
    { id: MENU.selection, title: text('menu_selection'), over: 'selection' },
    { id: MENU.page, title: text('menu_page'), over: 'page' },
    { id: MENU.minutes, title: text('menu_minutes'), over: 'page' },
  ];
}

async function courseOf(db: LoopbreakDatabase, tab: Tab | null): Promise<string | null> {
  if (!tab?.url) return null;
  const { sites, found } = await atlasOf(db, tab);
  return matchPage(tab.url, sites, found)?.course ?? null;
}

/** Ten minutes from where no screen is: they begin, or, where the timer runs already, what can end them is shown. */
async function tenMinutes(db: LoopbreakDatabase, tab: Tab | null, moment: Moment): Promise<void> {
  if (!(await runningTimer(db))) {
    await startTimer(db, { title: '', target: TEN_MINUTES, course: await courseOf(db, tab) }, moment);
  }
  await refreshDocks(db);
  await showState(db, moment);
}

/** A shortcut was pressed. */
export async function onShortcut(db: LoopbreakDatabase, name: string, moment: Moment): Promise<void> {
  if (name === MENU.minutes) await tenMinutes(db, null, moment);
}

/** An entry of the menu was chosen. A line that says nothing leads to where one can be written. */
export async function onMenu(db: LoopbreakDatabase, choice: MenuChoice, moment: Moment): Promise<void> {
  const { id, selection, tab } = choice;
  if (id === MENU.minutes) return tenMinutes(db, tab, moment);
  const topic = tab ? topicOf(tab.title) : '';
  const line = id === MENU.selection ? selection : topic === '' ? '' : text('popup_suggest_rebuilt', topic);
  const logged = await logQuickly(db, line.slice(0, LONGEST_LINE), 'menu', await courseOf(db, tab), moment);
  if (!logged) await openScreen('dashboard.html#/week');
}

const LONGEST_LINE = 200;

/** What the address bar proposes: first what Enter would log, then what is likely. */
export async function proposals(db: LoopbreakDatabase, line: string, moment: Moment): Promise<AddressProposal[]> {
  const { title, minutes } = parseLine(line);
  const taken = { content: line, description: text('address_log', title || '…', minutes ?? USUAL_MINUTES) };
  const facts = { at: moment.at, recent: await recentTasks(db, RECENT), lesson: null, practice: null, fallbacks: [] };
  const likely = suggest({ ...facts, rebuilt: (topic) => topic });
  const written = title.toLowerCase();
  const fitting = likely.filter((one) => one.title.toLowerCase().includes(written));
  return [
    taken,
    ...fitting.map((one) => ({
      content: `${one.title} ${one.minutes}m`,
      description: text('address_log', one.title, one.minutes),
    })),
  ];
}

/** A line was entered in the address bar. */
export async function onAddressEntered(db: LoopbreakDatabase, line: string, moment: Moment): Promise<void> {
  if (!(await logQuickly(db, line, 'address', null, moment))) await openScreen('dashboard.html#/week');
}
