import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Field } from '@/components/ui/Field';
import type { Experience } from '@/utils/doing/experience';
import { type Campaign, campaignProblem, PIECES } from '@/utils/portfolio/portfolio';

interface Props {
  readonly pieces: readonly Experience[];
  readonly onJoin: (campaign: Pick<Campaign, 'title' | 'story' | 'pieces'>) => void;
}

const PROBLEMS = {
  title: 'portfolio_problem_title',
  pieces: 'portfolio_problem_pieces',
  story: 'portfolio_problem_story',
} as const;

/** Three finished pieces joined into one with one story; offered once there are three. */
export function CampaignForm({ pieces, onJoin }: Props) {
  const { text } = useTexts();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [title, setTitle] = useState('');
  const [story, setStory] = useState('');
  const [problem, setProblem] = useState<keyof typeof PROBLEMS | null>(null);
  if (pieces.length < PIECES) return <p class="portfolio-soft">{text('portfolio_three')}</p>;
  return (
    <form
      class="campaign-form"
      onSubmit={(event) => {
        event.preventDefault();
        const draft = { title: title.trim(), story: story.trim(), pieces: chosen };
        const wrong = campaignProblem(draft, pieces);
        setProblem(wrong);
        if (wrong) return;
        onJoin(draft);
        setChosen([]);
        setTitle('');
        setStory('');
      }}
    >
      <fieldset>
        <legend>{text('portfolio_choose')}</legend>
        {pieces.map(({ id, title: name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                setChosen(event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />{' '}
            <bdi>{name}</bdi>
          </label>
        ))}
      </fieldset>
      {problem === 'pieces' && (
        <p class="ui-field-problem" role="alert">
          {text(PROBLEMS.pieces)}
        </p>
      )}
      <Field label={text('portfolio_campaign')} problem={problem === 'title' ? text(PROBLEMS.title) : undefined}>
        {(names) => (
          <input
            {...names}
            class="ui-input"
            type="text"
            maxLength={120}
            autocomplete="off"
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={text('portfolio_story')} problem={problem === 'story' ? text(PROBLEMS.story) : undefined}>
        {(names) => (
          <textarea
            {...names}
            class="ui-input"
            rows={3}
            maxLength={1000}
            value={story}
            onInput={(event) => setStory(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="submit" class="ui-button">
        {text('portfolio_join')}
      </button>
    </form>
  );
}
