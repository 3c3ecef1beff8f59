import { useTexts } from '@/components/Texts';
import { Toggle } from '@/components/ui/Toggle';
import { NUDGE_TRIGGERS, SWITCHES } from '@/utils/settings/nudge-kinds';
import type { NudgeSettings } from '@/utils/settings/nudge-settings';
import { TRIGGER_NAMES } from './nudge-names';

interface Props {
  readonly nudges: NudgeSettings;
  readonly onChange: (change: Partial<NudgeSettings>) => void;
}

/** What makes Loopbreak speak up: each can be turned off alone. */
export function NudgeTriggers({ nudges, onChange }: Props) {
  const { text } = useTexts();
  return (
    <>
      {NUDGE_TRIGGERS.map((trigger) => {
        const [name, hint] = TRIGGER_NAMES[trigger];
        return (
          <Toggle
            key={trigger}
            label={text(name)}
            hint={text(hint)}
            on={nudges[SWITCHES[trigger]]}
            disabled={!nudges.on}
            onChange={(on) => onChange({ [SWITCHES[trigger]]: on })}
          />
        );
      })}
    </>
  );
}
