import { useTexts } from '@/components/Texts';
import type { Point } from '@/utils/skills/progress';

interface Props {
  readonly title: string;
  readonly points: readonly Point[];
  readonly target: number;
}

const [WIDTH, HEIGHT, EDGE] = [320, 64, 4];
/** A bar stays a bar where there are few. */
const LEAST_DAYS = 21;

/** What was counted over time, small: a bar a day, the aim as a line, and the same as a sentence for those who hear it. */
export function PracticeChart({ title, points, target }: Props) {
  const { text } = useTexts();
  const highest = Math.max(target, ...points.map(({ value }) => value), 1);
  const step = (WIDTH - 2 * EDGE) / Math.max(points.length, LEAST_DAYS);
  const y = (value: number): number => HEIGHT - EDGE - (value / highest) * (HEIGHT - 2 * EDGE);
  const last = points.at(-1);
  return (
    <svg
      class="practice-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={text('skill_chart', title, points.length, last?.value ?? 0, target)}
    >
      {points.map(({ day, value }, index) => (
        <rect
          key={day}
          x={EDGE + index * step + 1}
          y={y(value)}
          width={Math.max(1, step - 2)}
          height={HEIGHT - EDGE - y(value)}
          rx="1"
        />
      ))}
      <line x1={EDGE} x2={WIDTH - EDGE} y1={y(target)} y2={y(target)} />
    </svg>
  );
}
