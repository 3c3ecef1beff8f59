import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';

interface Props {
  readonly said: string;
  /** Where it can be brought back. */
  readonly href: string;
  readonly onClose: () => void;
}

/** What is said of records from before, and the way to bring them back. */
export function BackNote({ said, href, onClose }: Props) {
  const { text } = useTexts();
  return (
    <aside class="data-offer week-lost">
      <p>{said}</p>
      <div class="import-ways">
        <a class="ui-button ui-button-primary" href={href}>
          {text('lost_bring_back')}
        </a>
        <Button look="quiet" onClick={onClose}>
          {text('lost_close')}
        </Button>
      </div>
    </aside>
  );
}
