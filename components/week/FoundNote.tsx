import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';

interface Props {
  /** Where it can be brought back. */
  readonly href: string;
  readonly onClose: () => void;
}

/** The store began anew, and something from before was found: the way there. */
export function FoundNote({ href, onClose }: Props) {
  const { text } = useTexts();
  return (
    <aside class="data-offer week-lost">
      <p>{text('found_said')}</p>
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
