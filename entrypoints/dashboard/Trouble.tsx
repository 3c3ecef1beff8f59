import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';

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

/** The store doesn't open, or can't be read. */
export function Unreadable() {
  const { text } = useTexts();
  return <Trouble message={text('week_unreadable')} besides={text('common_copies_kept')} />;
}
