import type { Judged } from '@/utils/judging/judged';
import type { DurationMs } from '@/utils/time/brands';
import type { Counting } from '@/utils/watching/counting';
import { useTexts } from '../Texts';
import { Button } from '../ui/Button';
import { type CountingChange, countingWords } from './counting-words';

interface Props {
  readonly counting: Counting;
  /** What was said of the video in front of the person; null where it needs no judge. */
  readonly judged: Judged | null;
  /** Today's watching of the lesson that is being counted. */
  readonly lessonToday: DurationMs | null;
  /** Names a site by its id. */
  readonly siteName: (id: string) => string;
  readonly onChange: (change: CountingChange) => void;
}

/** What is being counted right now and why, or why nothing is, and what one click changes of it. */
export function CountingNow({ counting, judged, lessonToday, siteName, onChange }: Props) {
  const texts = useTexts();
  const { head, why, on, ways } = countingWords(counting, judged, siteName, texts);
  return (
    <section class="counting" data-on={on} data-many={ways.length > 1} aria-label={texts.text('popup_now')}>
      <span class="counting-dot" aria-hidden="true" />
      <p class="counting-head" title={head}>
        {on && <span class="ui-hidden">{texts.text('popup_counting')} </span>}
        {head}
      </p>
      {on && lessonToday !== null && <span class="counting-time">{texts.duration(lessonToday)}</span>}
      <p class="counting-why" title={why}>
        {why}
      </p>
      {ways.length > 0 && (
        <p class="counting-ways">
          {ways.map(({ label, change }) => (
            <Button key={label} look="quiet" class="counting-way" title={label} onClick={() => onChange(change)}>
              {label}
            </Button>
          ))}
        </p>
      )}
    </section>
  );
}
