import { FileUp } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { ArchivePreviewed } from '@/components/archive/ArchivePreviewed';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { useDrop } from '@/components/ui/use-drop';
import type { ArchivePreview } from '@/utils/archive/preview';
import type { ActivityCandidate, ActivityName } from '@/utils/importing/activity-watch';
import { ActivityChoice } from './ActivityChoice';
import { ImportPreviewed, type Previewed } from './ImportPreviewed';

/** Why a file isn't taken. */
export type ImportTrouble =
  | 'too-large'
  | 'not-json'
  | 'unknown'
  | 'unreadable'
  | 'newer'
  | 'broken'
  | 'no-records'
  | 'damaged'
  | 'cut-off';

/** How far the file has come. */
export type ImportStage =
  | { readonly at: 'open' }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'refused'; readonly name: string; readonly why: ImportTrouble; readonly where?: string }
  | { readonly at: 'choose'; readonly candidates: readonly ActivityCandidate[] }
  | { readonly at: 'preview'; readonly preview: Previewed }
  | { readonly at: 'archive'; readonly archive: ArchivePreview; readonly lost: number }
  /** `share`: how much of it is in, 0 to 1. */
  | { readonly at: 'taking'; readonly share: number };

/** What is shown, and what the person does with it. */
export interface ImportFileProps {
  readonly stage: ImportStage;
  readonly onFile: (file: File) => void;
  readonly onChoose: (chosen: readonly ActivityName[]) => void;
  /** `bringBack`: with what was deleted here since, of one of Loopbreak's own files. */
  readonly onTake: (bringBack: boolean) => void;
  readonly onCancel: () => void;
}

const TROUBLES = {
  'too-large': 'import_too_large',
  'not-json': 'import_not_json',
  unknown: 'import_unknown',
  unreadable: 'import_unreadable',
  newer: 'archive_newer',
  broken: 'archive_broken',
  'no-records': 'archive_no_records',
  damaged: 'archive_damaged',
  'cut-off': 'archive_cut_off',
} as const satisfies Record<ImportTrouble, string>;

const FILES = [
  'import_how_loopbreak',
  'import_how_activitywatch',
  'import_how_wakatime',
  'import_how_takeout',
  'import_how_web_activity',
  'import_how_time_tracker',
] as const;

function FileDoor({ onFile }: Pick<ImportFileProps, 'onFile'>) {
  const { text } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  const drop = useDrop(take);
  return (
    <>
      <button type="button" class="import-door" onClick={() => field.current?.click()} {...drop}>
        <FileUp size={20} aria-hidden="true" />
        {text('import_door')}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json,.zip,application/zip"
        hidden
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <details class="import-which">
        <summary>{text('import_which')}</summary>
        <ul>
          {FILES.map((name) => (
            <li key={name}>{text(name)}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** A file from another tool: chosen or dropped, looked at, and only then taken in. */
export function ImportFile({ stage, onFile, onChoose, onTake, onCancel }: ImportFileProps) {
  const { text } = useTexts();
  return (
    <section class="import" aria-labelledby="import-title">
      <h2 id="import-title">{text('import_title')}</h2>
      <p class="import-lead">{text('import_lead')}</p>
      <p class="import-said" role="status">
        {stage.at === 'reading' && text('import_reading', stage.name)}
        {stage.at === 'refused' && text(TROUBLES[stage.why], stage.name, stage.where ?? '')}
      </p>
      {(stage.at === 'open' || stage.at === 'refused') && <FileDoor onFile={onFile} />}
      {stage.at === 'choose' && (
        <ActivityChoice
          candidates={stage.candidates}
          leftOut={[]}
          chosen={null}
          onChoose={onChoose}
          onCancel={onCancel}
        />
      )}
      {(stage.at === 'reading' || stage.at === 'taking') && (
        <div class="import-work">
          <progress aria-label={text('import_progress')} {...(stage.at === 'taking' ? { value: stage.share } : {})} />
          <Button onClick={onCancel}>{text('import_stop')}</Button>
        </div>
      )}
      {stage.at === 'preview' && (
        <ImportPreviewed preview={stage.preview} onTake={() => onTake(false)} onCancel={onCancel} />
      )}
      {stage.at === 'archive' && (
        <ArchivePreviewed preview={stage.archive} lost={stage.lost} onTake={onTake} onCancel={onCancel} />
      )}
    </section>
  );
}
