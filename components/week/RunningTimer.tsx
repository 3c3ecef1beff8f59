import { useTexts } from '@/components/Texts';
import { HowLong } from '@/components/tasks/HowLong';
import { useForgotten } from '@/components/tasks/use-forgotten';
import { Button } from '@/components/ui/Button';
import type { DoingTimer } from '@/utils/doing/timer';
import { type EpochMs, elapsed } from '@/utils/time/brands';

interface Props {
  readonly timer: DoingTimer;
  readonly now: EpochMs;
  /** With the minutes that it really was, where the timer was forgotten. */
  readonly onStop: (minutes?: number) => void;
}

/** The doing that goes on right now; it joins the figures when it is stopped. */
export function RunningTimer({ timer, now, onStop }: Props) {
  const { text, duration } = useTexts();
  const passed = elapsed(timer.startedAt, now);
  const length = duration(passed);
  const { forgotten, minutes, onMinutes, said } = useForgotten(passed, timer.target);
  return (
    <section class="week-timer" aria-label={text('week_timer')}>
      <span class="week-timer-lamp" aria-hidden="true" />
      <p>
        {timer.title ? text('week_timer_titled', timer.title, length) : text('week_timer_untitled', length)}{' '}
        <span class="week-timer-note">{text('week_timer_note')}</span>
      </p>
      {forgotten ? (
        <form
          class="week-timer-forgotten"
          onSubmit={(event) => {
            event.preventDefault();
            if (said !== undefined) onStop(said);
          }}
        >
          <HowLong passed={passed} minutes={minutes} onMinutes={onMinutes} />
          <button type="submit" class="ui-button ui-button-primary">
            {text('timer_forgotten_log')}
          </button>
          <Button onClick={() => onStop()}>{text('timer_forgotten_all')}</Button>
        </form>
      ) : (
        <Button onClick={() => onStop()}>{text('week_timer_stop')}</Button>
      )}
    </section>
  );
}
