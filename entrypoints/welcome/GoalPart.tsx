import { useId, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { BalanceBar } from '@/components/tasks/BalanceBar';
import { Slider } from '@/components/ui/Slider';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { saveSettings } from '@/utils/db/settings-store';
import { momentNow } from '@/utils/platform/device';
import { durationMs, HOUR } from '@/utils/time/brands';

/** The default, a third, lies between two steps; it moves to a step once the slider is touched. */
const STEP = 0.01;

/** The goal, with what it means in minutes. */
export function GoalPart(props: { readonly db: LoopbreakDatabase; readonly goal: number }) {
  const { text, percent, duration } = useTexts();
  const id = useId();
  const [goal, setGoal] = useState(props.goal);
  const change = (value: number): void => {
    setGoal(value);
    // A goal that couldn't be kept shows as the old one the next time; nothing else depends on it here.
    saveSettings(props.db, { goal: value }, momentNow()).catch(() => setGoal(props.goal));
  };
  return (
    <div class="welcome-goal">
      <label for={id}>{text('welcome_goal_label', percent(goal))}</label>
      <Slider id={id} min={0.1} max={0.8} step={STEP} value={goal} said={percent(goal)} onInput={change} />
      <BalanceBar share={goal} goal={goal} />
      <p class="welcome-note">{text('welcome_goal_means', duration(durationMs((HOUR * goal) / (1 - goal))))}</p>
    </div>
  );
}
