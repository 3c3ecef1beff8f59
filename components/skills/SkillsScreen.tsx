import { useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import type { SKILL_EXAMPLES } from '@/utils/skills/examples';
import type { PlannedWeek } from '@/utils/skills/progress';
import type { MicroSkill, Practice, SkillDraft } from '@/utils/skills/skill';
import type { LocalDay } from '@/utils/time/brands';
import { addDays } from '@/utils/time/calendar';
import { Journal } from './Journal';
import { SkillCard, type SkillCommands } from './SkillCard';
import { SkillForm } from './SkillForm';

/** All that the page of micro-skills shows. */
export interface SkillsData {
  readonly today: LocalDay;
  readonly skills: readonly MicroSkill[];
  /** Newest first. */
  readonly practices: readonly Practice[];
  readonly weeks: readonly PlannedWeek[];
  /** Of the person's field first. */
  readonly examples: readonly (typeof SKILL_EXAMPLES)[number][];
  readonly start: SkillDraft;
}

interface Props {
  readonly data: SkillsData;
  readonly commands: SkillCommands & {
    readonly begin: (draft: SkillDraft, buildsOn: string | null) => void;
    readonly saveJournal: () => void;
  };
}

const MOST_EXAMPLES = 5;
const DAYS_OF_WEEK = 7;

/** Micro-skills: those that are practised, four weeks ahead, a new one, the arsenal, the journal. */
export function SkillsScreen({ data, commands }: Props) {
  const { text, locale } = useTexts();
  const [start, setStart] = useState<{ draft: SkillDraft; buildsOn: string | null }>({
    draft: data.start,
    buildsOn: null,
  });
  const [begun, setBegun] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  const planFor = (from: LocalDay): void => {
    const first = from < data.today ? data.today : from;
    setStart({ draft: { ...data.start, from: first, until: addDays(from, DAYS_OF_WEEK - 1) }, buildsOn: null });
    form.current?.querySelector('input')?.focus();
  };
  const of = (state: MicroSkill['state']): MicroSkill[] => data.skills.filter((one) => one.state === state);
  const practising = of('practising').filter(({ from }) => from <= data.today);
  const arsenal = of('mastered');
  const week = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <div class="ui-place skills">
      <header>
        <h1>{text('skills_place')}</h1>
        <p class="skills-lead">{text('skills_lead')}</p>
      </header>
      {practising.length > 0 && (
        <section aria-labelledby="skills-now">
          <h2 id="skills-now">{text('skills_now')}</h2>
          {practising.map((skill) => (
            <SkillCard
              key={skill.id}
              skill={skill}
              practices={data.practices.filter((one) => one.skill === skill.id)}
              today={data.today}
              commands={commands}
            />
          ))}
        </section>
      )}
      <section aria-labelledby="skills-plan">
        <h2 id="skills-plan">{text('skills_plan')}</h2>
        <ol class="skills-weeks">
          {data.weeks.map(({ from, skill }) => (
            <li key={from}>
              <span>{week.format(Date.parse(from))}</span>
              {skill ? (
                <>
                  <bdi>{skill.title}</bdi>
                  {skill.state === 'practising' && skill.from > data.today && (
                    <Button
                      look="quiet"
                      aria-label={text('skills_drop_planned', skill.title)}
                      onClick={() => commands.drop(skill)}
                    >
                      {text('skill_drop')}
                    </Button>
                  )}
                </>
              ) : (
                <Button look="quiet" onClick={() => planFor(from)}>
                  {text('skills_plan_one')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="skills-new">
        <h2 id="skills-new">{text('skills_new')}</h2>
        <p class="skills-examples">
          {text('skills_examples')}{' '}
          {data.examples.slice(0, MOST_EXAMPLES).map(({ text: key, measure, target }) => (
            <Button
              key={key}
              look="quiet"
              onClick={() => setStart({ draft: { ...data.start, title: text(key), measure, target }, buildsOn: null })}
            >
              {text(key)}
            </Button>
          ))}
        </p>
        <div ref={form}>
          <SkillForm
            key={`${begun} ${start.draft.title} ${start.draft.from}`}
            start={start.draft}
            onBegin={(draft) => {
              commands.begin(draft, start.buildsOn);
              setBegun(begun + 1);
              setStart({ draft: data.start, buildsOn: null });
            }}
          />
        </div>
      </section>
      {arsenal.length > 0 && (
        <section aria-labelledby="skills-arsenal">
          <h2 id="skills-arsenal">{text('skills_arsenal')}</h2>
          <ul class="skills-arsenal">
            {arsenal.map((skill) => (
              <li key={skill.id}>
                <bdi>{skill.title}</bdi>
                <Button
                  look="quiet"
                  onClick={() =>
                    setStart({ draft: { ...data.start, title: '', where: skill.where }, buildsOn: skill.id })
                  }
                >
                  {text('skills_stack')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {data.practices.length > 0 && (
        <Journal practices={data.practices} skills={data.skills} onSave={commands.saveJournal} />
      )}
    </div>
  );
}
