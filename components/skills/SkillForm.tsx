import { useState } from 'preact/hooks';
import { type Texts, useTexts } from '@/components/Texts';
import { Field } from '@/components/ui/Field';
import { questionsOf, type SkillQuestion } from '@/utils/skills/check-skill';
import { BLOCKS, MEASURES, type SkillDraft } from '@/utils/skills/skill';
import { isLocalDay } from '@/utils/time/brands';
import { BLOCK_NAMES, MEASURE_NAMES, QUESTIONS } from './skill-words';

interface Props {
  readonly start: SkillDraft;
  readonly onBegin: (draft: SkillDraft) => void;
}

type Words = 'title' | 'why' | 'where';

/** The question that a field is asked back; undefined where none is open. */
function askedAt(asked: readonly SkillQuestion[], at: readonly SkillQuestion[], { text }: Texts): string | undefined {
  const question = asked.find((each) => at.includes(each));
  return question && text(QUESTIONS[question]);
}

/** What a micro-skill begins with: precise, small, with a reason. What is vague gets a question back and no refusal. */
export function SkillForm({ start, onBegin }: Props) {
  const texts = useTexts();
  const { text } = texts;
  const [draft, setDraft] = useState(start);
  const [asked, setAsked] = useState<readonly SkillQuestion[]>([]);
  const set = (change: Partial<SkillDraft>): void => setDraft({ ...draft, ...change });
  const words = (field: Words, label: Parameters<typeof text>[0], at: readonly SkillQuestion[]) => (
    <Field label={text(label)} problem={askedAt(asked, at, texts)}>
      {(names) => (
        <input
          {...names}
          class="ui-input"
          type="text"
          maxLength={160}
          autocomplete="off"
          value={draft[field]}
          onInput={(event) => set({ [field]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  const number = (field: 'target' | 'minutes', label: Parameters<typeof text>[0], at: readonly SkillQuestion[]) => (
    <Field label={text(label)} problem={askedAt(asked, at, texts)}>
      {(names) => (
        <input
          {...names}
          class="ui-input"
          type="number"
          min={1}
          value={draft[field]}
          onInput={(event) => set({ [field]: Number(event.currentTarget.value) })}
        />
      )}
    </Field>
  );
  return (
    <form
      class="skill-form"
      onSubmit={(event) => {
        event.preventDefault();
        const open = questionsOf(draft);
        setAsked(open);
        if (open.length === 0) onBegin(draft);
      }}
    >
      {words('title', 'skill_title', ['what', 'count'])}
      <div class="skill-row">
        <Field label={text('skill_measure')}>
          {(names) => (
            <select
              {...names}
              class="ui-input"
              value={draft.measure}
              onChange={(event) => {
                const measure = MEASURES.find((each) => each === event.currentTarget.value);
                if (measure) set({ measure });
              }}
            >
              {MEASURES.map((measure) => (
                <option key={measure} value={measure}>
                  {text(MEASURE_NAMES[measure])}
                </option>
              ))}
            </select>
          )}
        </Field>
        {number('target', 'skill_target', ['target'])}
        {number('minutes', 'skill_minutes', ['minutes'])}
      </div>
      {words('why', 'skill_why', ['why'])}
      {words('where', 'skill_where', ['where'])}
      <div class="skill-row">
        <Field label={text('skill_blocks')}>
          {(names) => (
            <select
              {...names}
              class="ui-input"
              value={draft.blocks}
              onChange={(event) => {
                const blocks = BLOCKS.find((each) => each === event.currentTarget.value);
                if (blocks) set({ blocks });
              }}
            >
              {BLOCKS.map((blocks) => (
                <option key={blocks} value={blocks}>
                  {text(BLOCK_NAMES[blocks])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text('skill_from')}>
          {(names) => (
            <input
              {...names}
              class="ui-input"
              type="date"
              value={draft.from}
              onInput={(event) => {
                const { value } = event.currentTarget;
                if (isLocalDay(value)) set({ from: value });
              }}
            />
          )}
        </Field>
        <Field label={text('skill_until')} problem={askedAt(asked, ['deadline'], texts)}>
          {(names) => (
            <input
              {...names}
              class="ui-input"
              type="date"
              value={draft.until}
              onInput={(event) => {
                const { value } = event.currentTarget;
                if (isLocalDay(value)) set({ until: value });
              }}
            />
          )}
        </Field>
      </div>
      <button type="submit" class="ui-button ui-button-primary">
        {text('skill_begin')}
      </button>
    </form>
  );
}
