import { useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Field } from '@/components/ui/Field';
import { pointsOf, streakOf, trendOf } from '@/utils/skills/progress';
import type { MicroSkill, Practice } from '@/utils/skills/skill';
import type { LocalDay } from '@/utils/time/brands';
import { PracticeChart } from './PracticeChart';
import { MEASURE_NAMES } from './skill-words';

/** What the person does with a micro-skill. */
export interface SkillCommands {
  readonly checkOff: (skill: MicroSkill, value: number | null, line: string) => void;
  readonly master: (skill: MicroSkill, reflection: string) => void;
  readonly drop: (skill: MicroSkill) => void;
}

interface Props {
  readonly skill: MicroSkill;
  readonly practices: readonly Practice[];
  readonly today: LocalDay;
  readonly commands: SkillCommands;
}

function CheckOff({ skill, today, practices, commands }: Props) {
  const { text } = useTexts();
  const value = useRef<HTMLInputElement>(null);
  const line = useRef<HTMLInputElement>(null);
  const done = practices.find(({ day }) => day === today);
  return (
    <form
      class="skill-check"
      onSubmit={(event) => {
        event.preventDefault();
        const counted = value.current?.value.trim() ?? '';
        commands.checkOff(skill, counted === '' ? null : Number(counted), line.current?.value.trim() ?? '');
      }}
    >
      <Field label={text('skill_counted', text(MEASURE_NAMES[skill.measure]))}>
        {(names) => (
          <input
            {...names}
            ref={value}
            class="ui-input"
            type="number"
            min="0"
            step="any"
            defaultValue={done?.value ?? ''}
          />
        )}
      </Field>
      <Field label={text('skill_line')}>
        {(names) => (
          <input
            {...names}
            ref={line}
            class="ui-input"
            type="text"
            maxLength={200}
            autocomplete="off"
            defaultValue={done?.line ?? ''}
          />
        )}
      </Field>
      <button type="submit" class="ui-button ui-button-primary">
        {text(done ? 'skill_check_again' : 'skill_check')}
      </button>
    </form>
  );
}

/** A micro-skill that is practised: today's check-off, the days in a row, what was counted, and its end. */
export function SkillCard(props: Props) {
  const { skill, practices, today, commands } = props;
  const { text, count } = useTexts();
  const [ending, setEnding] = useState(false);
  const reflection = useRef<HTMLTextAreaElement>(null);
  const points = pointsOf(practices);
  const streak = streakOf(practices, skill.blocks, today);
  const trend = trendOf(practices, today);
  const isOver = today > skill.until;
  return (
    <Card class="skill">
      <header class="skill-head">
        <h3 dir="auto">{skill.title}</h3>
        {streak > 0 && <p>{count('skill_streak', streak)}</p>}
      </header>
      <p class="skill-about">{text('skill_about', skill.target, text(MEASURE_NAMES[skill.measure]), skill.where)}</p>
      {points.length > 0 && <PracticeChart title={skill.title} points={points} target={skill.target} />}
      {trend === 'slowing' && <p class="skill-slow">{text('skill_slowing')}</p>}
      {isOver && <p class="skill-slow">{text('skill_over')}</p>}
      <CheckOff {...props} />
      <div class="skill-ways">
        <Button aria-expanded={ending} onClick={() => setEnding(!ending)}>
          {text('skill_master')}
        </Button>
        <Button look="quiet" onClick={() => commands.drop(skill)}>
          {text('skill_drop')}
        </Button>
      </div>
      {ending && (
        <form
          class="skill-end"
          onSubmit={(event) => {
            event.preventDefault();
            commands.master(skill, reflection.current?.value.trim() ?? '');
          }}
        >
          <Field label={text('skill_reflect')}>
            {(names) => <textarea {...names} ref={reflection} class="ui-input" rows={2} maxLength={500} />}
          </Field>
          <button type="submit" class="ui-button ui-button-primary">
            {text('skill_master_it')}
          </button>
        </form>
      )}
    </Card>
  );
}
