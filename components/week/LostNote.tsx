import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import type { EpochMs } from '@/utils/time/brands';

interface Props {
  readonly at: EpochMs;
  /** Where it can be brought back. */
  readonly href: string;
  readonly onClose: () => void;
}

/** The browser lost what was recorded: what happened, what may be left of it, and the way there. */
export function LostNote({ at, href, onClose }: Props) {
  const { text, locale } = useTexts();
  const found = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
  return (
    <aside class="data-offer week-lost">
      <p>{text('lost_said', found)}</p>
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
