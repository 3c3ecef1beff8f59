import { useEffect, useState } from 'preact/hooks';
import type { BrowserOfferProps } from '@/components/archive/BrowserOffer';
import { useTexts } from '@/components/Texts';
import type { ArchivePreview } from '@/utils/archive/preview';
import { type OpenedArchive, previewArchive, takeArchive } from '@/utils/db/archive-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { isEmptyHere } from '@/utils/db/empty-store';
import { startOffering, stopOffering } from '@/utils/db/install-store';
import { ownDevice } from '@/utils/db/own-device';
import { undoArchive } from '@/utils/db/undo-archive';
import { believedUntil, hearCompact } from '@/utils/devices/compact-hearing';
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
  // Where this device has records again, what it told itself is among them.
  const own = (await isEmptyHere(db)) ? null : await ownDevice(db);
  const until = believedUntil(momentNow().at);
  const { archive } = hearCompact(await syncItems(), { own, heard: {}, known: [], until }, unpackedText);
  const opened: OpenedArchive = { archive, pictures: new Map() };
  const preview = await previewArchive(db, opened);
  return preview.added > 0 ? { opened, preview } : null;
}

/** The offer to bring back what the browser's own sync knows, on a store that began anew. */
export function useBrowserOffer(db: LoopbreakDatabase, isOffered: boolean, run: Run): BrowserOfferProps {
  const { text } = useTexts();
  const [offer, setOffer] = useState<Offer | null>(null);
  useEffect(() => {
    if (!isOffered) setOffer(null);
    else readOffer(db).then(setOffer, () => setOffer(null));
  }, [db, isOffered]);
  return {
    preview: offer?.preview ?? null,
    onTake: () => {
      if (!offer) return;
      run(async () => {
        const before = await takeArchive(db, offer.opened, momentNow(), { bringBack: false });
        const offered = await stopOffering(db);
        const undo = async (): Promise<void> => {
          await undoArchive(db, before);
          if (offered) await startOffering(db);
        };
        return { message: text('import_did'), undo, takesFocus: true };
      });
    },
    onCancel: () => setOffer(null),
  };
}
