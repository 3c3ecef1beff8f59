import { useCallback } from 'preact/hooks';
import { KeepCopy } from '@/components/archive/KeepCopy';
import { DevicesPart } from '@/components/devices/DevicesPart';
import { EditorTime } from '@/components/importing/EditorTime';
import { ImportFile } from '@/components/importing/ImportFile';
import { useTexts } from '@/components/Texts';
import { useLive } from '@/entrypoints/screens/use-live';
import { isEmptyHere } from '@/utils/db/archive-store';
import type { PageProps } from './pages';
import { useDevices } from './use-devices';
import { useEditorTime } from './use-editor-time';
import { useImport } from './use-import';
import { useKeep } from './use-keep';

/** What is kept outside, and what comes in from elsewhere. */
export function DataPage({ db, run }: PageProps) {
  const { text } = useTexts();
  const query = useCallback(() => isEmptyHere(db), [db]);
  const { value: isEmpty } = useLive(query, false);
  return (
    <div class="ui-place data">
      <header>
        <h1>{text('data_place')}</h1>
      </header>
      <KeepCopy {...useKeep(db)} />
      {isEmpty && <p class="data-offer">{text('restore_offer')}</p>}
      <ImportFile {...useImport(db, run)} />
      <DevicesPart {...useDevices(db, run)} />
      <EditorTime {...useEditorTime(db, run)} />
    </div>
  );
}
