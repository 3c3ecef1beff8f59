import { useEffect, useState } from 'preact/hooks';
import type { BrowserOfferProps } from '@/components/archive/BrowserOffer';
import { useTexts } from '@/components/Texts';
import type { ArchivePreview } from '@/utils/archive/preview';
import { type OpenedArchive, previewArchive, takeArchive, undoArchive } from '@/utils/db/archive-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { hearCompact } from '@/utils/devices/compact-hearing';
import { syncItems } from '@/utils/platform/browser-sync';
import { momentNow } from '@/utils/platform/device';
import { unpackedText } from '@/utils/platform/packing';
import type { Run } from './use-notice';

interface Offer {
  readonly opened: OpenedArchive;
  readonly preview: ArchivePreview;
}

/** What the browser's sync holds of any device, this one's earlier self among them; null where that is nothing. */
async function readOffer(db: LoopbreakDatabase): Promise<Offer | null> {
  const { archive } = hearCompact(await syncItems(), { own: null, heard: {}, known: [] }, unpackedText);
  const opened: OpenedArchive = { archive, pictures: new Map() };
  const preview = await previewArchive(db, opened);
  return preview.added > 0 ? { opened, preview } : null;
}

/** The offer to bring back what the browser's own sync knows, on a store that has nothing in it. */
export function useBrowserOffer(db: LoopbreakDatabase, isEmpty: boolean, run: Run): BrowserOfferProps {
  const { text } = useTexts();
  const [offer, setOffer] = useState<Offer | null>(null);
  useEffect(() => {
    if (!isEmpty) setOffer(null);
    else readOffer(db).then(setOffer, () => setOffer(null));
  }, [db, isEmpty]);
  return {
    preview: offer?.preview ?? null,
    onTake: () => {
      if (!offer) return;
      run(async () => {
        const before = await takeArchive(db, offer.opened, momentNow(), { bringBack: false });
        return { message: text('import_did'), undo: () => undoArchive(db, before), takesFocus: true };
      });
    },
    onCancel: () => setOffer(null),
  };
}
