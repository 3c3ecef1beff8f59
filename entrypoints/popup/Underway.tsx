import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { ExperienceLine } from '@/components/tasks/ExperienceLine';
import { Button } from '@/components/ui/Button';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { type PictureTaken, takePicture } from './commands';
import { pageAddress } from './pages';
import type { PopupData } from './read-popup';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly data: PopupData | null;
}

/** The micro-experience that runs, with a picture of the tab in front in one click and its Undo. Nothing where none runs. */
export function Underway({ db, data }: Props) {
  const { text } = useTexts();
  const [taken, setTaken] = useState<PictureTaken | null>(null);
  if (!data?.experience) return null;
  const { experience, at } = data;
  const take = (of: 'before' | 'after'): void => {
    takePicture(db, experience.id, of).then(setTaken, () => setTaken({ kind: 'refused' }));
  };
  return (
    <section class="underway" aria-label={text('popup_underway')}>
      <ExperienceLine experience={experience} now={at} href={pageAddress('dashboard', 'doing')} onPicture={take} />
      <p role="status">
        {taken && text(taken.kind === 'kept' ? 'picture_kept' : 'popup_no_picture')}{' '}
        {taken?.kind === 'kept' && (
          <Button look="quiet" onClick={() => void taken.undo().then(() => setTaken(null))}>
            {text('common_undo')}
          </Button>
        )}
      </p>
    </section>
  );
}
