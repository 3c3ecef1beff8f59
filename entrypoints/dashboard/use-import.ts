import { useState } from 'preact/hooks';
import type { ImportStage } from '@/components/importing/ImportFile';
import { useTexts } from '@/components/Texts';
import { TOOLS } from '@/utils/catalogue/tools';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { previewImport, takeImport, undoImport } from '@/utils/db/import-store';
import { type ActivityData, type ActivityName, candidatesOf, workOfActivity } from '@/utils/importing/activity-watch';
import type { Imported } from '@/utils/importing/imported';
import { LARGEST_FILE, readImport } from '@/utils/importing/read-import';
import { momentNow } from '@/utils/platform/device';
import type { Run } from './use-notice';

type Stage =
  | Exclude<ImportStage, { at: 'choose' | 'preview' }>
  | (Extract<ImportStage, { at: 'choose' }> & { readonly data: ActivityData })
  | (Extract<ImportStage, { at: 'preview' }> & { readonly imported: Imported });

interface Import {
  readonly stage: ImportStage;
  readonly onFile: (file: File) => void;
  readonly onChoose: (chosen: readonly ActivityName[]) => void;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

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
export function useImport(db: LoopbreakDatabase, run: Run): Import {
  const { text } = useTexts();
  const [stage, setStage] = useState<Stage>(OPEN);
  const unreadable = (name: string) => (): void => setStage({ at: 'refused', name, why: 'unreadable' });
  return {
    stage,
    onFile: (file) => {
      setStage({ at: 'reading', name: file.name });
      stageOf(db, file).then(setStage, unreadable(file.name));
    },
    onChoose: (chosen) => {
      if (stage.at !== 'choose') return;
      previewOf(db, workOfActivity(stage.data, chosen)).then(setStage, unreadable(TOOLS.activitywatch));
    },
    onTake: () => {
      if (stage.at !== 'preview') return;
      const { imported } = stage;
      run(async () => {
        const taken = await takeImport(db, imported, momentNow());
        setStage(OPEN);
        return { message: text('import_did'), undo: () => undoImport(db, taken), takesFocus: true };
      });
    },
    onCancel: () => setStage(OPEN),
  };
}
