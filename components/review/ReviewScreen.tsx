import { useRef } from 'preact/hooks';
import { WeekBars } from '@/components/charts/WeekBars';
import { weekSentence } from '@/components/charts/week-words';
import { useTexts } from '@/components/Texts';
import { Card } from '@/components/ui/Card';
import { Field } from '@/components/ui/Field';
import type { Pitfall } from '@/utils/review/pitfalls';
import { HELD, type Held, type Review } from '@/utils/review/review';
import type { WeekView } from '@/utils/statistics/week';

/** All that the weekly review shows. */
export interface ReviewData {
  readonly week: WeekView;
  readonly written: Review | null;
  /** The review before: its change is asked about. */
  readonly before: Review | null;
  readonly pitfall: Pitfall | null;
}

interface Props {
  readonly data: ReviewData;
  readonly rtl: boolean;
  readonly onKeep: (said: Pick<Review, 'made' | 'hindered' | 'change' | 'held'>) => void;
}

const HELD_NAMES = { yes: 'review_held_yes', partly: 'review_held_partly', no: 'review_held_no' } as const;
const PITFALLS = {
  waiting: ['pitfall_waiting', 'pitfall_waiting_answer', 'pitfall_go_waiting', '#/loop'],
  scope: ['pitfall_scope', 'pitfall_scope_answer', 'pitfall_go_scope', '#/doing'],
  dip: ['pitfall_dip', 'pitfall_dip_answer', 'pitfall_go_dip', '#/week'],
  'quick-wins': ['pitfall_quick', 'pitfall_quick_answer', 'pitfall_go_quick', '#/skills'],
  careless: ['pitfall_careless', 'pitfall_careless_answer', 'pitfall_go_careless', '#/skills'],
} as const satisfies Record<Pitfall, readonly [name: string, answer: string, go: string, href: string]>;
const LONGEST = 500;

function isHeld(value: unknown): value is Held {
  return HELD.some((held) => held === value);
}

/** The weekly review: the week as it was, three questions, whether the last change held, and one change for the next. */
export function ReviewScreen({ data, rtl, onKeep }: Props) {
  const texts = useTexts();
  const { text } = texts;
  const form = useRef<HTMLFormElement>(null);
  const { week, written, before, pitfall } = data;
  const area = (name: 'made' | 'hindered' | 'change', label: Parameters<typeof text>[0]) => (
    <Field label={text(label)}>
      {(names) => (
        <textarea
          {...names}
          name={name}
          class="ui-input"
          rows={2}
          maxLength={LONGEST}
          defaultValue={written?.[name] ?? ''}
        />
      )}
    </Field>
  );
  return (
    <div class="ui-place review">
      <header>
        <h1>{text('review_place')}</h1>
        <p class="review-lead">{weekSentence(week, texts)}</p>
      </header>
      {!week.isEmpty && <WeekBars week={week} open={null} onOpen={() => undefined} panel="" rtl={rtl} />}
      {pitfall && (
        <Card class="review-pitfall">
          <h2>{text(PITFALLS[pitfall][0])}</h2>
          <p>{text(PITFALLS[pitfall][1])}</p>
          <a class="ui-button" href={PITFALLS[pitfall][3]}>
            {text(PITFALLS[pitfall][2])}
          </a>
        </Card>
      )}
      <form
        ref={form}
        class="review-form"
        onSubmit={(event) => {
          event.preventDefault();
          const said = new FormData(event.currentTarget);
          const words = (name: string): string => String(said.get(name) ?? '').trim();
          const held = said.get('held');
          onKeep({
            ...{ made: words('made'), hindered: words('hindered'), change: words('change') },
            held: isHeld(held) ? held : null,
          });
        }}
      >
        {area('made', 'review_made')}
        {area('hindered', 'review_hindered')}
        {before && before.change !== '' && (
          <fieldset class="review-held">
            <legend>{text('review_held', before.change)}</legend>
            {HELD.map((held) => (
              <label key={held}>
                <input type="radio" name="held" value={held} defaultChecked={written?.held === held} />{' '}
                {text(HELD_NAMES[held])}
              </label>
            ))}
          </fieldset>
        )}
        {area('change', 'review_change')}
        <button type="submit" class="ui-button ui-button-primary">
          {text(written ? 'review_keep_again' : 'review_keep')}
        </button>
      </form>
    </div>
  );
}
