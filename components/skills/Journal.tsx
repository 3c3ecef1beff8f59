import { useMemo, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { search, searchable } from '@/utils/skills/search-journal';
import type { MicroSkill, Practice } from '@/utils/skills/skill';

interface Props {
  /** Newest first. */
  readonly practices: readonly Practice[];
  readonly skills: readonly MicroSkill[];
  readonly onSave: () => void;
}

const MOST = 60;

/** What was practised, a line a day, to be searched. */
export function Journal({ practices, skills, onSave }: Props) {
  const { text, count, locale } = useTexts();
  const [sought, setSought] = useState('');
  const titles = new Map(skills.map(({ id, title }) => [id, title]));
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const searches = sought !== '';
  const journal = useMemo(() => (searches ? searchable(practices, skills) : []), [practices, skills, searches]);
  const found = searches ? search(journal, sought) : practices;
  return (
    <section aria-labelledby="skills-journal">
      <h2 id="skills-journal">{text('skills_journal')}</h2>
      <Field label={text('skills_search')}>
        {(names) => (
          <input {...names} class="ui-input" type="search" onInput={(event) => setSought(event.currentTarget.value)} />
        )}
      </Field>
      <p class="ui-hidden" role="status">
        {searches ? count('skills_found', found.length) : ''}
      </p>
      <ul class="skills-journal">
        {found.slice(0, MOST).map((one) => (
          <li key={one.id}>
            <span>{day.format(Date.parse(one.day))}</span>
            <bdi>{titles.get(one.skill) ?? ''}</bdi>
            <bdi>{[one.value ?? '', one.line].filter((part) => part !== '').join(' · ')}</bdi>
          </li>
        ))}
      </ul>
      <Button class="skills-save" onClick={onSave}>
        {text('skills_save')}
      </Button>
    </section>
  );
}
