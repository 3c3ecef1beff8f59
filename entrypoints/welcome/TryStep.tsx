import { Play } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import type { LoopbreakDatabase } from '@/utils/db/database';

interface Props {
  readonly db: LoopbreakDatabase;
}

/** A lesson that is over before it bores. */
const LESSON_MS = 4000;

const letters = (): string => `try${crypto.randomUUID().replace(/[^a-f]/g, '')}`;

/** A sample lesson of some seconds, and the real nudge at its end. */
export function TryStep({ db }: Props) {
  const { text } = useTexts();
  const [stage, setStage] = useState<'open' | 'playing' | 'nudged' | 'done'>('open');
  const title = text('welcome_try_lesson');
  useEffect(() => {
    if (stage !== 'playing') return;
    const ending = setTimeout(() => {
      setStage('nudged');
      void import('./try-nudge').then(({ tryNudge }) => tryNudge(db, title, letters(), () => setStage('done')));
    }, LESSON_MS);
    return () => clearTimeout(ending);
  }, [stage, db, title]);
  return (
    <div class="welcome-fields">
      <p>{text('welcome_try_lead')}</p>
      <div class="welcome-lesson" data-stage={stage}>
        <span class="welcome-lesson-title">{title}</span>
        {stage === 'playing' ? (
          <span class="welcome-lesson-bar" aria-hidden="true" />
        ) : (
          <button type="button" class="ui-button" onClick={() => setStage('playing')} disabled={stage === 'nudged'}>
            <Play size={16} aria-hidden="true" fill="currentColor" />
            {text(stage === 'done' ? 'welcome_try_again' : 'welcome_try_play')}
          </button>
        )}
      </div>
      <p role="status">
        {stage === 'done' ? text('welcome_try_done') : stage === 'nudged' ? text('welcome_try_here') : ''}
      </p>
    </div>
  );
}
