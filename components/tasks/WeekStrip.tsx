import { ArrowRight } from 'lucide-preact';
import type { DurationMs, LocalDay } from '@/utils/time/brands';
import { useTexts } from '../Texts';

/** One day of the strip. */
interface StripDay {
  readonly day: LocalDay;
  readonly watching: DurationMs;
  readonly doing: DurationMs;
}

interface Props {
  readonly days: readonly StripDay[];
  readonly today: LocalDay;
  readonly share: number | null;
  /** The address of the week's page. */
  readonly href: string;
}

const HEIGHT = 28;
const STEP = 12;
const WIDTH = 8;

/** The week in small, made standing on watched, and the way to the whole of it. */
export function WeekStrip({ days, today, share, href }: Props) {
  const { text, percent } = useTexts();
  const most = Math.max(1, ...days.map((day) => day.watching + day.doing));
  const high = (length: number): number => (length / most) * (HEIGHT - 2);
  return (
    <a class="week-strip" href={href} target="_blank" rel="noopener">
      <span>{text('popup_week')}</span>
      <svg class="week-strip-bars" width={days.length * STEP - STEP + WIDTH} height={HEIGHT} aria-hidden="true">
        {days.map(({ day, watching, doing }, index) => (
          <g key={day} transform={`translate(${index * STEP} 0)`}>
            <rect class="week-strip-ground" data-today={day === today} y={HEIGHT - 1} width={WIDTH} height={1} />
            {watching > 0 && (
              <rect
                class="week-strip-watched"
                x={0.5}
                y={HEIGHT - 1 - high(watching)}
                width={WIDTH - 1}
                height={high(watching)}
              />
            )}
            <rect class="week-strip-made" y={HEIGHT - 1 - high(watching + doing)} width={WIDTH} height={high(doing)} />
          </g>
        ))}
      </svg>
      <span class="week-strip-share">{share === null ? text('popup_week_empty') : percent(share)}</span>
      <ArrowRight class="week-strip-arrow" size={16} aria-hidden="true" />
    </a>
  );
}
