import { useRef, useState } from 'preact/hooks';
import type { ImportFileProps, ImportStage } from '@/components/importing/ImportFile';
import { useTexts } from '@/components/Texts';
import { TOOLS } from '@/utils/catalogue/tools';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { previewImport, takeImport, undoImport } from '@/utils/db/import-store';
import { type ActivityData, candidatesOf, workOfActivity } from '@/utils/importing/activity-watch';
import type { Imported } from '@/utils/importing/imported';
import { LARGEST_FILE, readImport } from '@/utils/importing/read-import';
import { momentNow } from '@/utils/platform/device';
import type { Run } from './use-notice';

type Stage =
  | Exclude<ImportStage, { at: 'choose' | 'preview' }>
  | (Extract<ImportStage, { at: 'choose' }> & { readonly data: ActivityData })
  | (Extract<ImportStage, { at: 'preview' }> & { readonly imported: Imported });

const OPEN: Stage = { at: 'open' };

async function previewOf(db: LoopbreakDatabase, imported: Imported): Promise<Stage> {
  const preview = await previewImport(db, imported, momentNow());
  return { at: 'preview', preview: { ...preview, tool: TOOLS[imported.tool] }, imported };
}

async function stageOf(db: LoopbreakDatabase, file: File): Promise<Stage> {
  const { name } = file;
  if (file.size > LARGEST_FILE) return { at: 'refused', name, why: 'too-large' };
  const read = readImport(await file.text());
  if (read.kind === 'refused') return { at: 'refused', name, why: read.why };
  if (read.kind === 'activity') return { at: 'choose', candidates: candidatesOf(read.data), data: read.data };
  return previewOf(db, read.imported);
}

/** A file on its way in: read, looked at, taken in with its Undo. */
export function useImport(db: LoopbreakDatabase, run: Run): ImportFileProps {
  const { text } = useTexts();
  const [stage, setStage] = useState<Stage>(OPEN);
  // What is under way: a file that is stopped says nothing any more, and what was written of it is rolled back.
  const work = useRef(new AbortController());
  const begin = (): AbortSignal => {
    work.current.abort();
    work.current = new AbortController();
    return work.current.signal;
  };
  const unreadable = (name: string) => (): void => setStage({ at: 'refused', name, why: 'unreadable' });
  return {
    stage,
    onFile: (file) => {
      const signal = begin();
      setStage({ at: 'reading', name: file.name });
      const show = (next: Stage): void => {
        if (!signal.aborted) setStage(next);
      };
      stageOf(db, file).then(show, unreadable(file.name));
    },
    onChoose: (chosen) => {
      if (stage.at !== 'choose') return;
      previewOf(db, workOfActivity(stage.data, chosen)).then(setStage, unreadable(TOOLS.activitywatch));
    },
    onTake: () => {
      if (stage.at !== 'preview') return;
      const { imported } = stage;
      const signal = begin();
      const onProgress = (share: number): void => setStage({ at: 'taking', share });
      onProgress(0);
      run(async () => {
        const work = takeImport(db, imported, momentNow(), { signal, onProgress }).finally(() => setStage(OPEN));
        const taken = await work.catch((reason: unknown) => {
          if (signal.aborted) return null;
          throw reason;
        });
        if (!taken) return { message: text('import_stopped'), undo: null };
        return { message: text('import_did'), undo: () => undoImport(db, taken), takesFocus: true };
      });
    },
    onCancel: () => {
      begin();
      setStage(OPEN);
    },
  };
}
