import type { PageAnswers, PageMessage } from '@/utils/messaging/protocol';
import { native } from './native';

const PATIENCE_MS = 2000;
const RETRY_MS = 300;

const pause = (ms: number): Promise<undefined> => new Promise((done) => setTimeout(done, ms));

/**
 * Sends a message and gives its answer; undefined when the background doesn't answer, also after one more try. It never rejects: a
 * worker that is asleep, restarting or gone is ordinary (reliability, cases 14 and 15).
 */
export async function post<M extends PageMessage>(message: M): Promise<PageAnswers[M['kind']] | undefined> {
  for (const wait of [0, RETRY_MS]) {
    if (wait) await pause(wait);
    try {
      const answer = await Promise.race([native.runtime?.sendMessage(message), pause(PATIENCE_MS)]);
      if (answer !== undefined) return answer;
    } catch {}
  }
  return undefined;
}
