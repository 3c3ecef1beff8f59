import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { rawCopy } from '@/utils/db/raw-copy';
import { saveFile } from '@/utils/platform/download';

interface Props {
  readonly message: string;
  /** What else there is to go on with. */
  readonly besides?: string;
}

/** Why the page can't go on, and the one way out. */
export function Trouble({ message, besides }: Props) {
  const { text } = useTexts();
  return (
    <div class="trouble" role="alert">
      <p>{message}</p>
      {besides !== undefined && <p>{besides}</p>}
      <Button look="primary" onClick={() => location.reload()}>
        {text('week_reload')}
      </Button>
    </div>
  );
}

/** Newer code wrote the records: they are left as they are, and can be saved so. */
export function TooOld() {
  const { text } = useTexts();
  const save = (): void => {
    rawCopy().then(
      (rows) => saveFile('loopbreak-raw.json', new Blob([rows], { type: 'application/json' })),
      (reason) => console.error('Loopbreak:', reason),
    );
  };
  return (
    <>
      <Trouble message={text('week_too_old')} besides={text('week_raw_why')} />
      <Button onClick={save}>{text('week_raw')}</Button>
    </>
  );
}

/** The store doesn't open, or can't be read. */
export function Unreadable() {
  const { text } = useTexts();
  return <Trouble message={text('week_unreadable')} besides={text('common_copies_kept')} />;
}
