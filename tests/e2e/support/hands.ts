import { join } from 'node:path';
import { build } from 'vite';
import { expect } from 'vitest';
import type { Session } from './launch.ts';
import type { Write } from './page/hand.ts';
import type { Records } from './store.ts';

/** So many write at once. */
const HANDS = 40;
/** Sessions of the tests' hands lie so far back and apart that none overlaps another, nor what plays now. */
const LONG_AGO_MS = 60 * 24 * 3600_000;
const APART_MS = 5 * 60_000;
const BEAT_MS = 22_000;

/** What is written of one task or one session, one after the other. */
type Chain = readonly Write[];

/** How long a task or a session is: minutes, or milliseconds; null where it isn't there. */
type Length = number | null;

function lengthAfter(write: Write | undefined): Length {
  if (write === undefined || write.kind === 'delete') return null;
  return write.kind === 'beat' ? write.wall : write.minutes;
}

function taskChain(id: string, chance: () => number): Chain {
  const minutes = (): number => 1 + Math.floor(chance() * 90);
  const edits = Array.from({ length: Math.floor(chance() * 4) }, () => ({
    kind: 'edit' as const,
    id,
    minutes: minutes(),
  }));
  const end = chance() < 0.3 ? [{ kind: 'delete' as const, id }] : [];
  return [{ kind: 'log', id, minutes: minutes() }, ...edits, ...end];
}

function sessionChain(id: string, from: number, chance: () => number): Chain {
  return Array.from({ length: 1 + Math.floor(chance() * 5) }, (_, seq) => ({
    ...{ kind: 'beat' as const, id, seq, from },
    wall: (seq + 1) * BEAT_MS,
  }));
}

/** What the store has to hold of what hands wrote, as far as anybody outside of the browser was told. */
export class Written {
  private readonly began = Math.floor(Date.now() / APART_MS) * APART_MS - LONG_AGO_MS;
  /** By task or session, all that the store may say of it: what was acknowledged last, and what was under way then. */
  private readonly mayBe = new Map<string, readonly Length[]>();
  private made = 0;
  acknowledged = 0;

  constructor(private readonly chance: () => number) {}

  private nextChain(): Chain {
    this.made += 1;
    const from = this.began + this.made * APART_MS;
    return this.chance() < 0.6
      ? taskChain(`task ${this.made}`, this.chance)
      : sessionChain(`s${this.made}`, from, this.chance);
  }

  /** Random writes, so many at the most. */
  private chains(most: number): Chain[] {
    const chains: Chain[] = [];
    for (let writes = 0; writes < most; ) {
      const chain = this.nextChain().slice(0, most - writes);
      chains.push(chain);
      writes += chain.length;
    }
    return chains;
  }

  private async writeChain(session: Session, chain: Chain): Promise<void> {
    let before: Length = null;
    for (const write of chain) {
      const after = lengthAfter(write);
      this.mayBe.set(write.id, [before, after]);
      await session.desk.page.evaluate((one) => Reflect.get(window, 'carryOut')(one), write);
      this.mayBe.set(write.id, [after]);
      this.acknowledged += 1;
      before = after;
    }
  }

  /** Many hands write until all is written or the browser is no more; `isDead` tells the end that was made from a failure. */
  async write(session: Session, most: number, isDead: () => boolean): Promise<void> {
    const waiting = this.chains(most);
    const hand = async (): Promise<void> => {
      for (let chain = waiting.shift(); chain && !isDead(); chain = waiting.shift())
        await this.writeChain(session, chain);
    };
    await Promise.all(Array.from({ length: HANDS }, hand)).catch((error: unknown) => {
      if (!isDead()) throw error;
    });
  }

  /** Fails unless the records hold all that was acknowledged; what was under way is known from then on. */
  expectKept({ tasks, intervals }: Records, when: string): void {
    const lengths = new Map<string, Length>(tasks.map(({ id, minutes }) => [id, minutes]));
    for (const { session, from, to } of intervals) lengths.set(session, (lengths.get(session) ?? 0) + to - from);
    const lost = [...this.mayBe].filter(([id, lengthsOf]) => !lengthsOf.includes(lengths.get(id) ?? null));
    expect(lost, when).toEqual([]);
    for (const id of this.mayBe.keys()) this.mayBe.set(id, [lengths.get(id) ?? null]);
  }
}

let bundled: Promise<string> | null = null;

/** Brings to the desk what its hands write with. */
export async function giveHands(session: Session): Promise<void> {
  await session.desk.page.evaluate(await handText());
}

/** The page's part with the extension's own functions of the store in it, as one script. */
function handText(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const built = await build({
    ...{ root: import.meta.dirname, configFile: false, logLevel: 'error' },
    resolve: { alias: { '@': join(import.meta.dirname, '../../..') } },
    build: { write: false, lib: { entry: join(import.meta.dirname, 'page/hand.ts'), formats: ['iife'], name: 'hand' } },
  });
  const [output] = [built].flat();
  const file = output && 'output' in output ? output.output[0] : null;
  if (!file) throw new Error('the page’s part isn’t one script');
  return file.code;
}
