import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import type { ArchivePreview } from '@/utils/archive/preview';

interface Props {
  readonly preview: ArchivePreview;
  /** Pictures that the file speaks of and that aren't in it whole. */
  readonly lost?: number;
  readonly onTake: (bringBack: boolean) => void;
  readonly onCancel: () => void;
}

const HOLDS = [
  ['watched', 'archive_watched'],
  ['elsewhere', 'archive_elsewhere'],
  ['tasks', 'archive_tasks'],
  ['experiences', 'archive_experiences'],
  ['pictures', 'archive_pictures'],
] as const;
const CHANGES = [
  ['added', 'archive_added'],
  ['changed', 'archive_changed'],
  ['removed', 'archive_removed'],
] as const;

function Counts({ rows }: { readonly rows: readonly (readonly [name: string, count: number])[] }) {
  const { locale } = useTexts();
  const number = new Intl.NumberFormat(locale);
  return (
    <dl class="archive-counts">
      {rows
        .filter(([, count]) => count > 0)
        .map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number.format(count)}</dd>
          </div>
        ))}
    </dl>
  );
}

/** What taking one of Loopbreak's own files in would change, before it does. */
export function ArchivePreviewed({ preview, lost = 0, onTake, onCancel }: Props) {
  const { text, count, locale } = useTexts();
  const [bringBack, setBringBack] = useState(false);
  const { exportedAt, from, to, deletedHere, isEmptyHere, hasSettings } = preview;
  const changes = CHANGES.some(([name]) => preview[name] > 0);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const saved = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(exportedAt);
  return (
    <div class="import-preview">
      <h3>{text('archive_of', saved)}</h3>
      {from && to && <p>{day.formatRange(Date.parse(from), Date.parse(to))}</p>}
      <Counts rows={HOLDS.map(([name, label]) => [text(label), preview[name]])} />
      {lost > 0 && <p class="import-lead">{count('archive_lost', lost)}</p>}
      {changes && (
        <>
          <h4>{text('archive_changes')}</h4>
          <Counts rows={CHANGES.map(([name, label]) => [text(label), preview[name]])} />
        </>
      )}
      {!changes && <p>{text('archive_nothing')}</p>}
      {deletedHere > 0 && (
        <label class="archive-back">
          <input type="checkbox" checked={bringBack} onChange={(event) => setBringBack(event.currentTarget.checked)} />
          {count('archive_bring_back', deletedHere)}
        </label>
      )}
      {changes && (!isEmptyHere || hasSettings) && (
        <p class="import-lead">{text(isEmptyHere ? 'archive_settings_too' : 'archive_copy_first')}</p>
      )}
      <div class="import-ways">
        {(changes || bringBack) && (
          <Button look="primary" onClick={() => onTake(bringBack)}>
            {text('import_take')}
          </Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {text(changes || bringBack ? 'import_cancel' : 'import_close')}
        </Button>
      </div>
    </div>
  );
}
