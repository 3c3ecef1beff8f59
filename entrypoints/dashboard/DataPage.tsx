import { useCallback, useEffect, useState } from 'preact/hooks';
import { BrowserOffer } from '@/components/archive/BrowserOffer';
import { KeepCopy } from '@/components/archive/KeepCopy';
import { BrowserSyncPart } from '@/components/devices/BrowserSyncPart';
import { DevicesPart } from '@/components/devices/DevicesPart';
import { EditorTime } from '@/components/importing/EditorTime';
import { ImportFile } from '@/components/importing/ImportFile';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { useLive } from '@/entrypoints/screens/use-live';
import { isEmptyHere } from '@/utils/db/empty-store';
import { isOffering, stopOffering } from '@/utils/db/install-store';
import { hasBrowserSync } from '@/utils/platform/browser-sync';
import { type FileThere, newestCopy } from '@/utils/platform/downloads';
import { refusedSoFar } from '@/utils/platform/memory';
import type { PageProps } from './pages';
import { Unreadable } from './Trouble';
import { useBrowserOffer } from './use-browser-offer';
import { useBrowserSync } from './use-browser-sync';
import { useDevices } from './use-devices';
import { useEditorTime } from './use-editor-time';
import { useImport } from './use-import';
import { useKeep } from './use-keep';

interface Offered {
  /** The store began anew. */
  readonly isNew: boolean;
  readonly isEmpty: boolean;
}

/** Where copies from before lie. */
function CopiesOffer({ onClose }: { readonly onClose: (() => void) | null }) {
  const { text, locale } = useTexts();
  const [newest, setNewest] = useState<FileThere | null>(null);
  useEffect(() => void newestCopy().then(setNewest), []);
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div class="data-offer">
      <p>{text('restore_offer')}</p>
      {newest && <p>{text('restore_found', newest.path, when.format(newest.at))}</p>}
      {onClose && (
        <Button look="quiet" onClick={onClose}>
          {text('lost_close')}
        </Button>
      )}
    </div>
  );
}

/** What pages said and no page may; null where none did. */
function Refused() {
  const { text } = useTexts();
  const [refused, setRefused] = useState(0);
  useEffect(() => void refusedSoFar().then(setRefused), []);
  return refused > 0 ? <p class="data-refused">{text('data_refused', refused)}</p> : null;
}

function Parts({ db, run, isNew, isEmpty }: Pick<PageProps, 'db' | 'run'> & Offered) {
  const { text } = useTexts();
  const browserSync = useBrowserSync(db, run);
  return (
    <div class="ui-place data">
      <header>
        <h1>{text('data_place')}</h1>
      </header>
      <KeepCopy {...useKeep(db)} />
      <BrowserOffer {...useBrowserOffer(db, isNew || isEmpty, run)} />
      {(isNew || isEmpty) && <CopiesOffer onClose={isNew ? () => void stopOffering(db) : null} />}
      <ImportFile {...useImport(db, run)} />
      {hasBrowserSync() && <BrowserSyncPart {...browserSync} />}
      <DevicesPart {...useDevices(db, run)} />
      <EditorTime {...useEditorTime(db, run)} />
      <Refused />
    </div>
  );
}

/** What is kept outside, and what comes in from elsewhere. */
export function DataPage({ db, run }: PageProps) {
  const query = useCallback(async () => ({ isNew: await isOffering(db), isEmpty: await isEmptyHere(db) }), [db]);
  const { value: offered, failure } = useLive(query, null);
  if (failure !== null) return <Unreadable />;
  return <Parts db={db} run={run} {...(offered ?? { isNew: false, isEmpty: false })} />;
}
