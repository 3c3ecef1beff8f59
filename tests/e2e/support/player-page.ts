import { expect } from 'vitest';
import type { PlayerPlace } from '@/utils/watching/beat';
import { inEachBrowser } from './case.ts';
import { expectLedger } from './compare.ts';
import { page as html, LESSON } from './pages.ts';
import { pause } from './player.ts';
import { totalOf, trulyPlayed, untilPlayed } from './truth.ts';

/** How a published player is put into a lesson's page. */
interface PlayerPage {
  readonly head: string;
  readonly body: string;
  /** Where Loopbreak is to find the element. */
  readonly place: PlayerPlace;
  /** The document in which it plays, where that isn't the lesson's page: its address begins so. */
  readonly frame?: { readonly address: string; readonly html: string };
}

/** Plays eight seconds of real video in a player from npm on a lesson's page, and compares. */
export function playInPlayer(name: string, { head, body, place, frame }: PlayerPage): void {
  inEachBrowser(
    `${name}: detection and counting hold`,
    async (session) => {
      session.web.serve(LESSON.udemy, html('Hooks | Udemy', `${head}${body}`));
      if (frame !== undefined) {
        session.web.serve(frame.address, frame.html);
      }
      const page = await session.open(LESSON.udemy);
      const stage = frame ? await page.waitForFrame((one) => one.url().startsWith(frame.address)) : page;
      await untilPlayed(stage, 8_000);
      await (frame ? pause(stage) : stage.evaluate(() => window.stop()));
      const rows = await expectLedger(session, name, totalOf(await trulyPlayed(stage)));
      expect(rows.map((row) => [row.player, row.title])).toEqual(rows.map(() => [place, 'Hooks']));
    },
    {
      pageRequests:
        /^https:\/\/(i\.ytimg|www\.google|www\.gstatic|[a-z.-]*litix|[a-z.-]*mux|cdn\.plyr|noembed)\.(com|io)\//,
    },
  );
}
