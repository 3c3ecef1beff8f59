import { browser } from 'wxt/browser';
import type { PageAnswers, PageMessage } from '@/utils/messaging/protocol';
import { textDirection } from '@/utils/platform/direction';
import { browserLocale, count, text, textLocale } from '@/utils/platform/texts';
import type { Ports } from './mount';
import type { DockPorts } from './mount-dock';
import type { OverlayLook } from './overlay';

type Asked = 'dock' | 'nudge-answered' | 'task-made' | 'task-undone' | 'lesson-restored';

const REFUSED = { kind: 'refused' } as const;
/** A worker wakes within some 60 ms; after this it won't (reliability.md §7, 14). */
const ANSWER_WITHIN_MS = 4000;

/** Asks the background; whatever goes wrong on the way is a refusal, which the overlay can say. */
async function ask<Kind extends Asked>(
  message: Extract<PageMessage, { kind: Kind }>,
): Promise<PageAnswers[Kind] | typeof REFUSED> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, ANSWER_WITHIN_MS, null));
  try {
    const answer: PageAnswers[Kind] | null = await Promise.race([browser.runtime.sendMessage(message), late]);
    return answer ?? REFUSED;
  } catch {
    return REFUSED;
  }
}

async function tell(message: PageMessage): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // Nobody to hear it: the extension is gone or being updated, and the nudge goes with it.
  }
}

function randomLetters(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

function lookOf(): OverlayLook & Pick<Ports, 'source'> {
  return {
    source: { text, count, locale: textLocale(), clockLocale: browserLocale() },
    direction: textDirection(),
    letters: randomLetters(),
  };
}

/** The dock's connection with the extension. */
export function dockPortsTo(gone: () => void): DockPorts {
  return { ...lookOf(), wish: (wish) => ask({ kind: 'dock', wish }), gone };
}

/** The nudge's connection with the extension. */
export function portsTo(gone: () => void): Ports {
  return {
    ...lookOf(),
    shown: (nudge) => void tell({ kind: 'nudge-shown', nudge }),
    lost: (nudge) => void tell({ kind: 'nudge-lost', nudge }),
    answer: (nudge, answer, task) => ask({ kind: 'nudge-answered', nudge, answer, task }),
    log: (nudge, line) => ask({ kind: 'task-made', nudge, line }),
    undo: (nudge, reply) =>
      reply.kind === 'logged'
        ? ask({ kind: 'task-undone', nudge, taskId: reply.taskId })
        : ask({ kind: 'lesson-restored', nudge }),
    gone,
  };
}
