import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { CountingNow } from '@/components/tasks/CountingNow';
import { Button } from '@/components/ui/Button';
import { siteById } from '@/utils/catalogue/match';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { changeCounting, type Done } from './commands';
import type { PopupData } from './read-popup';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly data: PopupData | null;
}

const nameOf = (site: string): string => siteById(site)?.name ?? site;

/** What is being counted, and after "not a lesson" the way back. */
export function Now({ db, data }: Props) {
  const { text } = useTexts();
  const [done, setDone] = useState<Done | null>(null);
  if (!data) return <section class="counting" aria-hidden="true" />;
  if (done)
    return (
      <section class="counting" data-on={false} aria-label={text('popup_now')}>
        <span class="counting-dot" aria-hidden="true" />
        <p class="counting-head" role="status">
          {text('popup_no_lesson_done')}
        </p>
        <Button look="quiet" class="counting-way" onClick={() => void done.undo().then(() => setDone(null))}>
          {text('common_undo')}
        </Button>
      </section>
    );
  return (
    <CountingNow
      counting={data.counting}
      judged={data.judged}
      lessonToday={data.lessonToday}
      siteName={nameOf}
      onChange={(change) => void changeCounting(db, change).then(setDone)}
    />
  );
}
