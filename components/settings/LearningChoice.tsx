import { useTexts } from '@/components/Texts';
import { Field } from '@/components/ui/Field';
import { FIELDS, type Field as Learning } from '@/utils/suggesting/field';
import { FIELD_NAMES } from './field-names';

interface Props {
  readonly learning: Learning;
  readonly onLearning: (learning: Learning) => void;
}

/** What the person learns, for lessons whose titles don't tell. */
export function LearningChoice({ learning, onLearning }: Props) {
  const { text } = useTexts();
  return (
    <Field label={text('settings_learning')} hint={text('settings_learning_hint')}>
      {(names) => (
        <select
          {...names}
          class="ui-input"
          value={learning}
          onChange={(event) => {
            const chosen = FIELDS.find((field) => field === event.currentTarget.value);
            if (chosen) onLearning(chosen);
          }}
        >
          {FIELDS.map((field) => (
            <option key={field} value={field}>
              {text(FIELD_NAMES[field])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
