import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import type { DurationMs } from '@/utils/time/brands';
import { PairTable } from './PairTable';
import { useRoving } from './use-roving';

/** One pair of bars. */
export interface Pair {
  readonly key: string;
  /** In full, for the figures and for those who hear it. */
  readonly name: string;
  /** Beneath the bars; '' where there is no room for each. */
  readonly short: string;
  readonly watching: DurationMs;
  readonly doing: DurationMs;
  readonly share: number | null;
  /** Where it leads; null where it leads nowhere. */
  readonly href: string | null;
}

interface Props {
  readonly title: string;
  readonly pairs: readonly Pair[];
  /** What the first column of the table holds: weeks, months, hours. */
  readonly kind: string;
  readonly rtl: boolean;
}

const percentOf = (length: number, most: number): string => `${most === 0 ? 0 : (100 * length) / most}%`;

function Figures({ pair }: { readonly pair: Pair | null }) {
  const { text, duration, percent } = useTexts();
  return (
    <p class="pairs-figures" aria-hidden="true">
      {pair && (
        <>
          <b>{pair.name}</b>
          <span>
            <i class="week-key week-key-made" />
            {text('week_legend_made')} <b>{duration(pair.doing)}</b>
          </span>
          <span>
            <i class="week-key week-key-watched" />
            {text('week_legend_watched')} <b>{duration(pair.watching)}</b>
          </span>
          {pair.share !== null && <b>{percent(pair.share)}</b>}
        </>
      )}
    </p>
  );
}

/**
 * Pairs of bars beside each other: what was made stands on the ground, what was watched lies under it. Pointing at one, or going there
 * by keys, says its figures; the same figures are in the table beneath.
 */
export function PairBars({ title, pairs, kind, rtl }: Props) {
  const { text, duration } = useTexts();
  const [pointed, setPointed] = useState<string | null>(null);
  const roving = useRoving(pairs.length, 1, rtl);
  const made = Math.max(...pairs.map(({ doing }) => doing), 0);
  const watched = Math.max(...pairs.map(({ watching }) => watching), 0);
  const heights = { gridTemplateRows: `${Math.max(made, 1)}fr ${Math.max(watched, 1)}fr auto` };
  const saidOf = (pair: Pair): string =>
    `${pair.name}: ${text('pairs_said', duration(pair.doing), duration(pair.watching))}`;
  return (
    <figure class="pairs">
      <figcaption>{title}</figcaption>
      <Figures pair={pairs.find(({ key }) => key === pointed) ?? null} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys lead from one part to the next; each part is a control itself */}
      <div class="pairs-bars" onKeyDown={roving.onKeyDown}>
        {pairs.map((pair, index) => {
          const Part = pair.href === null ? 'button' : 'a';
          return (
            <Part
              key={pair.key}
              {...(pair.href === null ? { type: 'button' as const } : { href: pair.href })}
              class="pairs-part"
              data-part={index}
              style={heights}
              tabIndex={roving.tabIndex(index)}
              onFocus={() => {
                roving.onFocus(index);
                setPointed(pair.key);
              }}
              onBlur={() => setPointed(null)}
              onPointerEnter={() => setPointed(pair.key)}
              onPointerLeave={() => setPointed(null)}
            >
              <span class="pairs-over">
                <span class="pairs-made" style={{ blockSize: percentOf(pair.doing, made) }} />
              </span>
              <span class="pairs-under">
                <span class="pairs-watched" style={{ blockSize: percentOf(pair.watching, watched) }} />
              </span>
              <span class="pairs-short" aria-hidden="true">
                {pair.short}
              </span>
              <span class="ui-hidden">{saidOf(pair)}</span>
            </Part>
          );
        })}
      </div>
      <PairTable title={title} pairs={pairs} kind={kind} />
    </figure>
  );
}
