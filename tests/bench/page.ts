import { launch, type Session } from '../e2e/support/launch.ts';
import { letPass, ms, TIMES_HEAD, timesRow } from './figures.ts';
import { FLOOR_SCRIPT, installFloor } from './floor.ts';
import { hearMessages } from './messages.ts';
import type { Print } from './part.ts';
import { scriptTime, traced } from './trace.ts';

const WARM_UPS = 2;
const LOADS = 12;
/** The page's script looks around once when the page is idle, within a second after it has loaded. */
const SETTLE_MS = 1_300;
/** What browsers call a long task. */
const LONG_TASK_MS = 50;
const ADDRESS = 'https://www.udemy.com/course/react-the-complete-guide/';

const times = (count: number, html: string): string => html.repeat(count);
const PARAGRAPHS = times(
  200,
  '<p>A paragraph of a page that has no video in it, as long as a line or so of text is.</p>',
);
const DEFINE = `<script>customElements.define('x-root', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'; }
});</script>`;

const PAGES: Readonly<Record<string, string>> = {
  '200 paragraphs': PARAGRAPHS,
  '2,000 elements':
    PARAGRAPHS + times(360, '<section><h2>Part</h2><div><span>one</span><a href="#">two</a></div></section>'),
  '5,000 custom elements, 500 shadow roots':
    DEFINE + times(500, `<x-root>${times(9, '<x-item>item</x-item>')}</x-root>`),
};

/** Loads the page in a tab of its own and gives what scripts at an address did in it. */
async function loadOnce(session: Session, script: string): Promise<{ total: number; longest: number }> {
  const page = await session.browser.newPage();
  const events = await traced(page, async () => {
    await page.goto(ADDRESS);
    await letPass(SETTLE_MS);
  });
  await page.close();
  return scriptTime(events, script);
}

/** What the page's script adds to pages without a video, load by load in turn with the floor in a browser of its own. */
export async function measure(print: Print): Promise<{ failures: string[] }> {
  const ours = await launch({ engine: 'chromium' });
  const bare = await launch({ engine: 'chromium', bare: true });
  const floorScript = `${await installFloor(bare)}/${FLOOR_SCRIPT}`;
  const heard = await hearMessages(ours);
  const rows: string[][] = [[...TIMES_HEAD]];
  const failures: string[] = [];
  try {
    for (const [name, body] of Object.entries(PAGES)) {
      const html = `<!doctype html><html lang="en"><title>${name}</title><link rel="icon" href="data:,">${body}`;
      const [own, floor, longest]: [number[], number[], number[]] = [[], [], []];
      ours.web.serve(ADDRESS, html);
      bare.web.serve(ADDRESS, html);
      for (let load = -WARM_UPS; load < LOADS; load++) {
        const beneath = await loadOnce(bare, floorScript);
        const time = await loadOnce(ours, `${ours.root}/content-scripts/`);
        if (load < 0) continue;
        floor.push(beneath.total);
        own.push(time.total);
        longest.push(time.longest);
      }
      rows.push(timesRow(name, own, floor));
      if (Math.max(...longest) >= LONG_TASK_MS) failures.push(`a long task on ${name}: ${ms(Math.max(...longest))} ms`);
    }
    const messages = await heard();
    rows.push([`messages sent: ${messages.length}`, '', '', '', '', '', String((WARM_UPS + LOADS) * 3)]);
    if (messages.length > 0) failures.push(`${messages.length} messages from pages without a video`);
  } finally {
    await ours.close();
    await bare.close();
  }
  print('Script time added to a page without a video (Chromium)', rows);
  return { failures };
}
