import { useCallback } from 'preact/hooks';
import type { MoreSites } from '@/components/settings/SiteSettings';
import { useTexts } from '@/components/Texts';
import { useLive } from '@/entrypoints/screens/use-live';
import { useSiteAccess } from '@/entrypoints/screens/use-site-access';
import { matchesOfAdded } from '@/utils/catalogue/optional-matches';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { channelRules, restoreChannel, setChannel } from '@/utils/db/judged-store';
import { addedSites, removeSite, restoreSite } from '@/utils/db/site-store';
import { momentNow } from '@/utils/platform/device';
import { tellBackground } from '@/utils/platform/messenger';
import { forbid, permit } from '@/utils/platform/permissions';
import type { Change } from './use-notice';

const NOTHING = { added: [], channels: [] };

async function read(db: LoopbreakDatabase) {
  const [added, rules] = await Promise.all([addedSites(db), channelRules(db)]);
  return { added, channels: rules };
}

/** The sites beyond those that are there from the start, live, and the changes of them. */
export function useMoreSites(db: LoopbreakDatabase, run: (change: () => Promise<Change | null>) => void): MoreSites {
  const { text } = useTexts();
  const { groups, allow, takeBack } = useSiteAccess();
  const query = useCallback(() => read(db), [db]);
  const { added, channels } = useLive(query, null).value ?? NOTHING;
  const remove = (origin: string): void =>
    run(async () => {
      const row = await removeSite(db, origin);
      if (!row) return null;
      await forbid(matchesOfAdded(row));
      tellBackground({ kind: 'sites-changed' });
      // Undo is a click of its own, in which the browser may be asked again.
      const undo = async (): Promise<void> => {
        if (await permit(matchesOfAdded(row))) await restoreSite(db, row);
        tellBackground({ kind: 'sites-changed' });
      };
      return { message: text('settings_removed', new URL(origin).host), undo, lessons: true, takesFocus: true };
    });
  const forget = (channel: string): void =>
    run(async () => {
      const name = channels.find((one) => one.channel === channel)?.name ?? channel;
      const change = await setChannel(db, channel, null, momentNow());
      const undo = (): Promise<void> => restoreChannel(db, change, momentNow());
      return { message: text('settings_removed', name), undo, lessons: true, takesFocus: true };
    });
  return { groups, onAllow: allow, onTakeBack: takeBack, added, onRemove: remove, channels, onForget: forget };
}
