import { useState } from 'preact/hooks';
import { LearningChoice } from '@/components/settings/LearningChoice';
import { useTexts } from '@/components/Texts';
import { Field } from '@/components/ui/Field';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { ANY_COURSE, savePlan } from '@/utils/db/plan-store';
import { saveSettings } from '@/utils/db/settings-store';
import { momentNow } from '@/utils/platform/device';
import type { Settings } from '@/utils/settings/settings';
import type { Field as Learning } from '@/utils/suggesting/field';
import { GoalPart } from './GoalPart';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly settings: Settings;
  readonly plan: string;
}

const LONGEST_PLAN = 120;

/** What the person learns, what they open when a lesson ends, and the share of making that they aim for. */
export function WhatStep({ db, settings, plan }: Props) {
  const { text } = useTexts();
  const [learning, setLearning] = useState<Learning>(settings.learning);
  return (
    <div class="welcome-fields">
      <LearningChoice
        learning={learning}
        onLearning={(chosen) => {
          setLearning(chosen);
          saveSettings(db, { learning: chosen }, momentNow()).catch(() => setLearning(learning));
        }}
      />
      <Field label={text('welcome_plan')} hint={text('welcome_plan_hint')}>
        {(names) => (
          <input
            {...names}
            class="ui-input"
            type="text"
            maxLength={LONGEST_PLAN}
            autocomplete="off"
            defaultValue={plan}
            placeholder={text('welcome_plan_example')}
            onInput={(event) => void savePlan(db, ANY_COURSE, event.currentTarget.value, momentNow())}
          />
        )}
      </Field>
      <GoalPart db={db} goal={settings.goal} />
    </div>
  );
}
