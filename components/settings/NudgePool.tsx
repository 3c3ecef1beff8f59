import { useTexts } from '@/components/Texts';
import { Field } from '@/components/ui/Field';
import { Toggle } from '@/components/ui/Toggle';
import { NUDGE_CONTENTS, NUDGE_STRENGTHS, type NudgeContent } from '@/utils/settings/nudge-kinds';
import type { NudgeSettings } from '@/utils/settings/nudge-settings';
import { CONTENT_NAMES, STRENGTH_NAMES } from './nudge-names';

interface Props {
  readonly nudges: NudgeSettings;
  readonly onChange: (change: Partial<NudgeSettings>) => void;
}

/** What nudges take turns with, and how strongly they may speak. The last content can't be taken away. */
export function NudgePool({ nudges, onChange }: Props) {
  const { text } = useTexts();
  const { pool, strength } = nudges;
  const without = (content: NudgeContent): NudgeContent[] => pool.filter((each) => each !== content);
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
          {NUDGE_CONTENTS.map((content) => (
            <Toggle
              key={content}
              label={text(CONTENT_NAMES[content])}
              on={pool.includes(content)}
              disabled={pool.length === 1 && pool.includes(content)}
              onChange={(on) =>
                onChange({
                  pool: on
                    ? NUDGE_CONTENTS.filter((each) => each === content || pool.includes(each))
                    : without(content),
                })
              }
            />
          ))}
        </div>
        <p class="ui-field-hint">{text('settings_pool_hint')}</p>
      </fieldset>
    </>
  );
}
