import { useTexts } from '@/components/Texts';
import type { LoopData } from './LoopScreen';

interface Props {
  readonly data: Pick<LoopData, 'courses' | 'certificates' | 'made' | 'watched'>;
}

/** Four figures: what was watched and collected is cool, what was made from it warm. */
export function LoopTiles({ data }: Props) {
  const { text, count, duration, locale } = useTexts();
  const number = new Intl.NumberFormat(locale);
  const tiles = [
    [number.format(data.courses), count('loop_tile_courses', data.courses), 'watching'],
    [duration(data.watched), text('loop_tile_watched'), 'watching'],
    [number.format(data.certificates), count('loop_tile_certificates', data.certificates), 'watching'],
    [number.format(data.made), count('loop_tile_made', data.made), 'doing'],
  ] as const;
  return (
    <ul class="loop-tiles">
      {tiles.map(([figure, label, kind]) => (
        <li key={label} class={`loop-tile loop-tile-${kind}`}>
          <strong>{figure}</strong> <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
