import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportFileProps, ImportStage } from '@/components/importing/ImportFile';
import { useTexts } from '@/components/Texts';
import { speaksOf } from '@/utils/archive/archive';
import { TOOLS } from '@/utils/catalogue/tools';
import { type OpenedArchive, previewArchive } from '@/utils/db/archive-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { isEmptyHere } from '@/utils/db/empty-store';
import { previewImport } from '@/utils/db/import-store';
import { noteTaking, takingCutOff } from '@/utils/db/taking-store';
import { type ActivityData, candidatesOf, workOfActivity } from '@/utils/importing/activity-watch';
import type { Imported } from '@/utils/importing/imported';
import { unlessUnderWay } from '@/utils/platform/alone';
import { momentNow } from '@/utils/platform/device';
import { openFile } from './open-file';
import { type FileRead, TAKING, takeFile } from './take-file';
import type { Run } from './use-notice';

type Stage =
  | Exclude<ImportStage, { at: 'choose' | 'preview' | 'archive' }>
  | (Extract<ImportStage, { at: 'choose' }> & { readonly data: ActivityData; readonly name: string })
  | (Extract<ImportStage, { at: 'preview' }> & { readonly imported: Imported; readonly name: string })
  | (Extract<ImportStage, { at: 'archive' }> & { readonly opened: OpenedArchive; readonly name: string });

/** What was looked at and can be taken in. */
type Previewed = Extract<Stage, { at: 'preview' | 'archive' }>;

const OPEN: Stage = { at: 'open' };

async function previewOf(db: LoopbreakDatabase, imported: Imported, name: string): Promise<Stage> {
  const preview = await previewImport(db, imported, momentNow());
  const isEmpty = await isEmptyHere(db);
  return { at: 'preview', preview: { ...preview, tool: TOOLS[imported.tool], isEmptyHere: isEmpty }, imported, name };
}

async function stageOf(db: LoopbreakDatabase, file: File, signal: AbortSignal): Promise<Stage> {
  const { name } = file;
  const read = await openFile(file, signal);
  if (read.kind === 'refused') return { ...read, at: 'refused', name };
  if (read.kind === 'activity') return { at: 'choose', candidates: candidatesOf(read.data), data: read.data, name };
  if (read.kind === 'read') return previewOf(db, read.imported, name);
  const { opened } = read;
  const lost = opened.archive.pictures.filter((picture) => !opened.pictures.has(picture.file)).length;
  return { at: 'archive', archive: await previewArchive(db, opened), opened, lost, name };
}

const fileOf = (stage: Previewed, bringBack: boolean): FileRead =>
  stage.at === 'archive'
    ? { name: stage.name, opened: stage.opened, bringBack }
    : { name: stage.name, imported: stage.imported };

/** Sites that the person added are watched from now on, or no more. */
const hasSites = (stage: Previewed): boolean => stage.at === 'archive' && speaksOf(stage.opened.archive, 'sites');

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
  useEffect(() => {
    const look = async (): Promise<void> => {
      const name = await takingCutOff(db);
      if (name === null) return;
      await noteTaking(db, null);
      setStage({ at: 'refused', name, why: 'cut-off' });
    };
    unlessUnderWay(TAKING, look).catch(() => {});
  }, [db]);
  const unreadable = (name: string) => (): void => setStage({ at: 'refused', name, why: 'unreadable' });
  return {
    stage,
    onFile: (file) => {
      const signal = begin();
      setStage({ at: 'reading', name: file.name });
      const show = (next: Stage): void => {
        if (!signal.aborted) setStage(next);
      };
      stageOf(db, file, signal).then(show, () => {
        if (!signal.aborted) unreadable(file.name)();
      });
    },
    onChoose: (chosen) => {
      if (stage.at !== 'choose') return;
      previewOf(db, workOfActivity(stage.data, chosen), stage.name).then(setStage, unreadable(TOOLS.activitywatch));
    },
    onTake: (bringBack) => {
      if (stage.at !== 'preview' && stage.at !== 'archive') return;
      const signal = begin();
      const onProgress = (share: number): void => setStage({ at: 'taking', share });
      onProgress(0);
      const work = { signal, onProgress };
      run(async () => {
        const undo = await takeFile(db, fileOf(stage, bringBack), work)
          .finally(() => setStage(OPEN))
          .catch((reason: unknown) => {
            if (signal.aborted) return 'stopped' as const;
            throw reason;
          });
        if (undo === 'stopped') return { message: text('import_stopped'), undo: null };
        if (!undo) return { message: text('import_not_kept'), undo: null };
        return {
          message: text('import_did'),
          undo,
          takesFocus: true,
          ...(stage.at === 'archive' && { lessons: true as const }),
          ...(hasSites(stage) && { sites: true as const }),
        };
      });
    },
    onCancel: () => {
      begin();
      setStage(OPEN);
    },
  };
}
