import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { LEFT_OUT, type LeftOutCounts } from '@/utils/importing/imported';
import type { DurationMs, LocalDay } from '@/utils/time/brands';
import { LEFT_OUT_NAMES } from './left-out-names';

/** What a file would change. */
export interface Previewed {
  /** The tool that it came from. */
  readonly tool: string;
  readonly from: LocalDay | null;
  readonly to: LocalDay | null;
  readonly days: number;
  readonly doing: DurationMs;
  readonly watching: DurationMs;
  readonly leftOut: LeftOutCounts;
  /** There is nothing here yet, of which a copy could be saved before. */
  readonly isEmptyHere: boolean;
}

interface Props {
  readonly preview: Previewed;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** What taking the file in would change, before it does. */
export function ImportPreviewed({ preview, onTake, onCancel }: Props) {
  const { text, count, duration, locale } = useTexts();
  const { tool, from, to, days, doing, watching, leftOut } = preview;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <div class="import-preview">
      <h3>{tool}</h3>
      {from && to ? (
        <>
          <p>{text('import_range', day.formatRange(Date.parse(from), Date.parse(to)), count('import_days', days))}</p>
          <dl>
            {doing > 0 && (
              <div>
                <dt>{text('import_doing')}</dt>
                <dd class="import-doing">{duration(doing)}</dd>
              </div>
            )}
            {watching > 0 && (
              <div>
                <dt>{text('import_watching')}</dt>
                <dd>{text('import_estimate', duration(watching))}</dd>
              </div>
            )}
          </dl>
        </>
      ) : (
        <p>{text('import_nothing')}</p>
      )}
      {LEFT_OUT.some((reason) => leftOut[reason]) && (
        <details>
          <summary>{text('import_left')}</summary>
          <ul>
            {LEFT_OUT.map((reason) => {
              const amount = leftOut[reason];
              return amount ? <li key={reason}>{count(LEFT_OUT_NAMES[reason], amount)}</li> : null;
            })}
          </ul>
        </details>
      )}
      {from && !preview.isEmptyHere && <p class="import-lead">{text('archive_copy_first')}</p>}
      <div class="import-ways">
        {from && (
          <Button look="primary" onClick={onTake}>
            {text('import_take')}
          </Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {text(from ? 'import_cancel' : 'import_close')}
        </Button>
      </div>
    </div>
  );
}
