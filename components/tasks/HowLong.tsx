import { useId } from 'preact/hooks';
import { MOST_MINUTES } from '@/utils/doing/draft';
import type { DurationMs } from '@/utils/time/brands';
import { useTexts } from '../Texts';

interface Props {
  readonly passed: DurationMs;
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
}

/** The timer was forgotten: how long it ran, and the question how long it really was. */
export function HowLong({ passed, minutes, onMinutes }: Props) {
  const { text, duration } = useTexts();
  const id = useId();
  return (
    <div class="how-long">
      <label for={id}>{text('timer_forgotten', duration(passed))}</label>
      <span class="how-long-field">
        <input
          id={id}
          class="ui-input"
          type="number"
          min={1}
          max={MOST_MINUTES}
          required
          value={minutes}
          onInput={(event) => onMinutes(event.currentTarget.valueAsNumber)}
        />
        <span>{text('timer_forgotten_minutes')}</span>
      </span>
    </div>
  );
}
