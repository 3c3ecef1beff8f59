import type { PageMessage, WatchedAnswer } from '@/utils/messaging/protocol';
import type { NativeBrowser } from './native';

const PATIENCE_MS = 2000;
const RETRY_MS = 300;

const pause = (ms: number): Promise<undefined> => new Promise((done) => setTimeout(done, ms, undefined));

const isAnswer = (value: unknown): value is WatchedAnswer =>
  typeof value === 'object' && value !== null && 'counted' in value && 'restart' in value;

async function attempt(native: NativeBrowser, message: PageMessage): Promise<unknown> {
  try {
    return await Promise.race([native.runtime?.sendMessage(message), pause(PATIENCE_MS)]);
  } catch {
    return undefined;
  }
}

/**
 * Sends a message and gives its answer; null when the background doesn't answer, also after one more try. It never rejects: a worker
 * that is asleep, restarting or gone is ordinary (reliability, cases 14 and 15).
 */
export async function post(native: NativeBrowser, message: PageMessage): Promise<WatchedAnswer | null> {
  for (let tries = 0; tries < 2; tries++) {
    if (tries) await pause(RETRY_MS);
    const answer = await attempt(native, message);
    if (isAnswer(answer)) return answer;
    if (answer === null) return null;
  }
  return null;
}
