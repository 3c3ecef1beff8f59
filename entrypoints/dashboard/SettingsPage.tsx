import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SettingsScreen } from '@/components/settings/SettingsScreen';
import { useTexts } from '@/components/Texts';
import { useLive } from '@/entrypoints/screens/use-live';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { readSettings, saveSettings } from '@/utils/db/settings-store';
import { momentNow } from '@/utils/platform/device';
import { tellBackground } from '@/utils/platform/messenger';
import type { Settings } from '@/utils/settings/settings';
import { clearRecords } from './clear-records';
import { LearnedPart } from './LearnedPart';
import { Unreadable } from './Trouble';
import { useMoreSites } from './use-more-sites';
import type { Run } from './use-notice';
import { useNotices } from './use-notices';

/** How long "Saved" stands. */
const SAID_MS = 2500;

interface Props {
  readonly db: LoopbreakDatabase;
  readonly run: Run;
}

/** A word that goes by itself. */
function useSaid(): [string, (word: string) => void] {
  // An object: the same word said again stands as long again.
  const [said, setSaid] = useState({ word: '' });
  useEffect(() => {
    if (said.word === '') return;
    const going = setTimeout(() => setSaid({ word: '' }), SAID_MS);
    return () => clearTimeout(going);
  }, [said]);
  return [said.word, (word) => setSaid({ word })];
}

/** The settings, live: what another page changes shows here. */
export function SettingsPage({ db, run }: Props) {
  const { text } = useTexts();
  const query = useCallback(() => readSettings(db), [db]);
  const { value: settings, failure } = useLive(query, null);
  const [said, say] = useSaid();
  const notices = useNotices();
  const more = useMoreSites(db, run);
  if (failure !== null) return <Unreadable />;
  if (settings === null) return null;
  const save = (patch: Partial<Settings>): void => {
    saveSettings(db, patch, momentNow()).then(
      () => {
        say(text('settings_saved'));
        const lessons = patch.sitesOff !== undefined || patch.privateWindows !== undefined;
        tellBackground({ kind: lessons ? 'lessons-changed' : 'records-changed' });
      },
      () => say(text('settings_not_saved')),
    );
  };
  const clear = (): void =>
    run(async () => {
      const { wasConnected, undo } = await clearRecords(db);
      const message = text(wasConnected ? 'settings_cleared_apart' : 'settings_cleared');
      return { message, undo, lessons: true };
    });
  return (
    <SettingsScreen
      settings={settings}
      onSave={save}
      said={said}
      notices={notices}
      more={more}
      learned={<LearnedPart db={db} run={run} />}
      onClear={clear}
      version={browser.runtime.getManifest().version}
    />
  );
}
