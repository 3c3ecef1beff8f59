import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import {
  ACTIVITY_KINDS,
  type ActivityCandidate,
  type ActivityKind,
  type ActivityName,
} from '@/utils/importing/activity-watch';

interface Props {
  /** The longest first. */
  readonly candidates: readonly ActivityCandidate[];
  /** Names of categories that aren't among them, for their patterns. */
  readonly leftOut: readonly string[];
  /** What was chosen before; null where nothing was: then an editor's projects are proposed. */
  readonly chosen: readonly ActivityName[] | null;
  readonly onChoose: (chosen: readonly ActivityName[]) => void;
  readonly onCancel: () => void;
}

const KIND_NAMES = {
  project: 'activity_projects',
  program: 'activity_programs',
  category: 'activity_categories',
} as const satisfies Record<ActivityKind, string>;
const MOST = 20;

const keyOf = ({ kind, name }: ActivityName): string => `${kind} ${name}`;

/** Which projects, programs and categories of ActivityWatch are doing. */
export function ActivityChoice({ candidates, leftOut, chosen, onChoose, onCancel }: Props) {
  const { text, duration } = useTexts();
  const proposed = chosen ?? candidates.filter(({ kind }) => kind === 'project');
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set(proposed.map(keyOf)));
  const toggle = (key: string): void => {
    const next = new Set(keys);
    if (!next.delete(key)) next.add(key);
    setKeys(next);
  };
  return (
    <form
      class="activity-choice"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(candidates.filter((one) => keys.has(keyOf(one))).map(({ kind, name }) => ({ kind, name })));
      }}
    >
      <p>{text(candidates.length === 0 ? 'activity_nothing' : 'activity_which')}</p>
      {ACTIVITY_KINDS.map((kind) => {
        const ofKind = candidates.filter((one) => one.kind === kind).slice(0, MOST);
        return (
          ofKind.length > 0 && (
            <fieldset key={kind}>
              <legend>{text(KIND_NAMES[kind])}</legend>
              {ofKind.map((one) => (
                <label key={keyOf(one)}>
                  <input type="checkbox" checked={keys.has(keyOf(one))} onChange={() => toggle(keyOf(one))} />
                  <bdi>{one.name}</bdi>
                  <span>{duration(one.length)}</span>
                </label>
              ))}
            </fieldset>
          )
        );
      })}
      {leftOut.length > 0 && <p class="import-lead">{text('activity_left_out', leftOut.slice(0, MOST).join(', '))}</p>}
      <div class="import-ways">
        <button type="submit" class="ui-button ui-button-primary" disabled={keys.size === 0}>
          {text('activity_choose')}
        </button>
        <Button look="quiet" onClick={onCancel}>
          {text('import_cancel')}
        </Button>
      </div>
    </form>
  );
}
