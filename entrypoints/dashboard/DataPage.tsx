import { useCallback } from 'preact/hooks';
import { BrowserOffer } from '@/components/archive/BrowserOffer';
import { KeepCopy } from '@/components/archive/KeepCopy';
import { BrowserSyncPart } from '@/components/devices/BrowserSyncPart';
import { DevicesPart } from '@/components/devices/DevicesPart';
import { EditorTime } from '@/components/importing/EditorTime';
import { ImportFile } from '@/components/importing/ImportFile';
import { useTexts } from '@/components/Texts';
import { useLive } from '@/entrypoints/screens/use-live';
import { isEmptyHere } from '@/utils/db/empty-store';
import { hasBrowserSync } from '@/utils/platform/browser-sync';
import type { PageProps } from './pages';
import { Unreadable } from './Trouble';
import { useBrowserOffer } from './use-browser-offer';
import { useBrowserSync } from './use-browser-sync';
import { useDevices } from './use-devices';
import { useEditorTime } from './use-editor-time';
import { useImport } from './use-import';
import { useKeep } from './use-keep';

function Parts({ db, run, isEmpty }: Pick<PageProps, 'db' | 'run'> & { readonly isEmpty: boolean }) {
  const { text } = useTexts();
  const browserSync = useBrowserSync(db, run);
  return (
    <div class="ui-place data">
      <header>
        <h1>{text('data_place')}</h1>
      </header>
      <KeepCopy {...useKeep(db)} />
      <BrowserOffer {...useBrowserOffer(db, isEmpty, run)} />
      {isEmpty && <p class="data-offer">{text('restore_offer')}</p>}
      <ImportFile {...useImport(db, run)} />
      {hasBrowserSync() && <BrowserSyncPart {...browserSync} />}
      <DevicesPart {...useDevices(db, run)} />
      <EditorTime {...useEditorTime(db, run)} />
    </div>
  );
}

/** What is kept outside, and what comes in from elsewhere. */
export function DataPage({ db, run }: PageProps) {
  const query = useCallback(() => isEmptyHere(db), [db]);
  const { value: isEmpty, failure } = useLive(query, false);
  if (failure !== null) return <Unreadable />;
  return <Parts db={db} run={run} isEmpty={isEmpty ?? false} />;
}
