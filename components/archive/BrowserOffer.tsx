import { useId } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import type { ArchivePreview } from '@/utils/archive/preview';
import { ArchivePreviewed } from './ArchivePreviewed';

export interface BrowserOfferProps {
  /** What would come back; null where the browser's sync holds nothing. */
  readonly preview: ArchivePreview | null;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** On a store with nothing in it: what the browser's own sync still knows, to be brought back. */
export function BrowserOffer({ preview, onTake, onCancel }: BrowserOfferProps) {
  const { text } = useTexts();
  const title = useId();
  if (!preview) return null;
  return (
    <section class="import browser-offer" aria-labelledby={title}>
      <h2 id={title}>{text('browser_offer')}</h2>
      <p class="import-lead">{text('browser_offer_lead')}</p>
      <ArchivePreviewed preview={preview} onTake={onTake} onCancel={onCancel} />
    </section>
  );
}
