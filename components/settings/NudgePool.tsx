import { useTexts } from '@/components/Texts';
import { Field } from '@/components/ui/Field';
import { NUDGE_STRENGTHS } from '@/utils/settings/nudge-kinds';
import type { NudgeSettings } from '@/utils/settings/nudge-settings';
import { STRENGTH_NAMES } from './nudge-names';
import { PoolChoice } from './PoolChoice';

interface Props {
  readonly nudges: NudgeSettings;
  readonly onChange: (change: Partial<NudgeSettings>) => void;
}

/** What nudges take turns with, and how strongly they may speak. */
export function NudgePool({ nudges, onChange }: Props) {
  const { text } = useTexts();
  const { pool, strength } = nudges;
  return (
    <>
      <Field label={text('settings_strength')} hint={text('settings_strength_hint')}>
        {(names) => (
          <select
            {...names}
            class="ui-input"
            value={strength}
            onChange={(event) => {
              const chosen = NUDGE_STRENGTHS.find((each) => each === event.currentTarget.value);
              if (chosen) onChange({ strength: chosen });
            }}
          >
            {NUDGE_STRENGTHS.map((each) => (
              <option key={each} value={each}>
                {text(STRENGTH_NAMES[each])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset class="settings-quiet">
        <legend>{text('settings_pool')}</legend>
        <div class="settings-sites">
          <PoolChoice pool={pool} onChange={(chosen) => onChange({ pool: chosen })} />
        </div>
        <p class="ui-field-hint">{text('settings_pool_hint')}</p>
      </fieldset>
    </>
  );
}
