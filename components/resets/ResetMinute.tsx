import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { type DurationMs, SECOND } from '@/utils/time/brands';

interface Props {
  readonly lasts: DurationMs;
  readonly onBegin: () => void;
}

/** The guide of the physical step: a minute that runs down, with nothing to be done on screen. */
export function ResetMinute({ lasts, onBegin }: Props) {
  const { text, count } = useTexts();
  const whole = Math.round(lasts / SECOND);
  const [since, setSince] = useState<number | null>(null);
  const [left, setLeft] = useState(whole);
  useEffect(() => {
    if (since === null || left === 0) return;
    const passed = (): number => Math.floor((performance.now() - since) / SECOND);
    const timer = setInterval(() => setLeft(Math.max(0, whole - passed())), SECOND / 4);
    return () => clearInterval(timer);
  }, [since, left, whole]);
  if (since === null) {
    const begin = (): void => {
      setSince(performance.now());
      onBegin();
    };
    return <Button onClick={begin}>{text('reset_minute')}</Button>;
  }
  return (
    <div class="reset-minute">
      <progress max={whole} value={whole - left} aria-label={text('reset_body')} />
      <span aria-hidden={left > 0}>{left > 0 ? count('reset_minute_left', left) : text('reset_minute_over')}</span>
      <span class="ui-hidden" role="status">
        {left === 0 ? text('reset_minute_over') : ''}
      </span>
    </div>
  );
}
