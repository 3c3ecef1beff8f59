import { useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { Experience } from '@/utils/doing/experience';
import type { ExperienceCommands } from './experience-commands';

interface Props {
  readonly experience: Experience;
  readonly commands: ExperienceCommands;
}

const LONGEST = 500;

function Finish({ experience, commands }: Props) {
  const { text } = useTexts();
  const worked = useRef<HTMLTextAreaElement>(null);
  const next = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      class="experience-end"
      onSubmit={(event) => {
        event.preventDefault();
        const said = { worked: worked.current?.value.trim() ?? '', next: next.current?.value.trim() ?? '' };
        commands.finish(experience, said);
      }}
    >
      <Field label={text('experience_worked')}>
        {(names) => <textarea {...names} ref={worked} class="ui-input" rows={2} maxLength={LONGEST} />}
      </Field>
      <Field label={text('experience_next')}>
        {(names) => <textarea {...names} ref={next} class="ui-input" rows={2} maxLength={LONGEST} />}
      </Field>
      <button type="submit" class="ui-button ui-button-primary">
        {text('experience_finish_it')}
      </button>
    </form>
  );
}

function Cut({ experience, commands }: Props) {
  const { text } = useTexts();
  const done = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      class="experience-end"
      onSubmit={(event) => {
        event.preventDefault();
        commands.cut(experience, done.current?.value ?? '');
      }}
    >
      <Field label={text('experience_cut_to')} hint={text('experience_cut_hint')}>
        {(names) => (
          <textarea {...names} ref={done} class="ui-input" rows={2} maxLength={300} defaultValue={experience.done} />
        )}
      </Field>
      <button type="submit" class="ui-button ui-button-primary">
        {text('experience_cut_it')}
      </button>
    </form>
  );
}

/** The three ways that a micro-experience ends or goes on smaller. */
export function ExperienceEnd({ experience, commands }: Props) {
  const { text } = useTexts();
  const [way, setWay] = useState<'finish' | 'cut' | null>(null);
  return (
    <>
      <div class="experience-ways">
        <Button
          look="primary"
          aria-expanded={way === 'finish'}
          onClick={() => setWay(way === 'finish' ? null : 'finish')}
        >
          {text('experience_finish')}
        </Button>
        <Button aria-expanded={way === 'cut'} onClick={() => setWay(way === 'cut' ? null : 'cut')}>
          {text('experience_cut')}
        </Button>
        <Button look="quiet" onClick={() => commands.scrap(experience)}>
          {text('experience_scrap')}
        </Button>
      </div>
      {way === 'finish' && <Finish experience={experience} commands={commands} />}
      {way === 'cut' && <Cut key={experience.done} experience={experience} commands={commands} />}
    </>
  );
}
