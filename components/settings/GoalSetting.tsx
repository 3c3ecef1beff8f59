import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Field } from '@/components/ui/Field';
import { Slider } from '@/components/ui/Slider';
import { doingNeeded } from '@/utils/statistics/week';
import { HOUR } from '@/utils/time/brands';

interface Props {
  /** 0.1 to 0.8. */
  readonly goal: number;
  readonly onSave: (goal: number) => void;
}

/** The share of doing aimed for, and what it asks for an hour of watching. Kept when the slider is let go. */
export function GoalSetting({ goal, onSave }: Props) {
  const { text, percent, duration } = useTexts();
  const [drag, setDrag] = useState<number | null>(null);
  const shown = drag ?? goal;
  const said = text('settings_goal_said', percent(shown), duration(doingNeeded(HOUR, shown)));
  return (
    <div
      class="settings-goal"
      onChange={() => {
        if (drag !== null) onSave(drag);
      }}
      // Until then the slider stands where it was put: what was saved comes back later than the next press of a key.
      onFocusOut={() => setDrag(null)}
    >
      <Field label={text('settings_goal_label')}>
        {({ id }) => (
          <>
            <output class="settings-goal-figure" for={id}>
              {percent(shown)}
            </output>
            <Slider
              id={id}
              min={10}
              max={80}
              step={1}
              value={Math.round(shown * 100)}
              said={said}
              onInput={(points) => setDrag(points / 100)}
            />
          </>
        )}
      </Field>
      <p class="ui-field-hint">{said}</p>
    </div>
  );
}
