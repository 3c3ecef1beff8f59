import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import type { DoingTimer } from '@/utils/doing/timer';
import { type EpochMs, elapsed } from '@/utils/time/brands';

interface Props {
  readonly timer: DoingTimer;
  readonly now: EpochMs;
  readonly onStop: () => void;
}

/** The doing that goes on right now; it joins the figures when it is stopped. */
export function RunningTimer({ timer, now, onStop }: Props) {
  const { text, duration } = useTexts();
  const length = duration(elapsed(timer.startedAt, now));
  return (
    <section class="week-timer" aria-label={text('week_timer')}>
      <span class="week-timer-lamp" aria-hidden="true" />
      <p>
        {timer.title ? text('week_timer_titled', timer.title, length) : text('week_timer_untitled', length)}{' '}
        <span class="week-timer-note">{text('week_timer_note')}</span>
      </p>
      <Button onClick={onStop}>{text('week_timer_stop')}</Button>
    </section>
  );
}
