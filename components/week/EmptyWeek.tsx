import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';

/** Heights of the faint example, as shares of its height: made above the ground, watched under it. */
const EXAMPLE = [
  [0.16, 0.3],
  [0.24, 0.42],
  [0, 0.22],
  [0.3, 0.5],
  [0.12, 0.34],
  [0.36, 0.2],
  [0.2, 0.12],
] as const;

interface Props {
  readonly onAdd: (() => void) | null;
  /** Where records from before are brought back; null where there are some here already. */
  readonly back?: string | null;
}

/** A week with nothing in it yet: what one looks like, and the one thing to do. */
export function EmptyWeek({ onAdd, back = null }: Props) {
  const { text } = useTexts();
  return (
    <div class="ui-empty week-empty">
      <svg class="ui-empty-example" viewBox="0 0 280 100" aria-hidden="true">
        {EXAMPLE.map(([made, watched], index) => (
          <g key={`${made}-${watched}`}>
            <rect class="week-made" x={index * 40 + 10} y={45 - made * 100} width="20" height={made * 100} rx="2" />
            <rect class="week-empty-watched" x={index * 40 + 10} y="45" width="20" height={watched * 100} rx="2" />
          </g>
        ))}
        <line class="week-ground" x1="0" x2="280" y1="45" y2="45" />
      </svg>
      <p>{text(onAdd ? 'week_empty_now' : 'week_empty_past')}</p>
      {onAdd && (
        <Button look="primary" onClick={onAdd}>
          {text('week_empty_add')}
        </Button>
      )}
      {back !== null && (
        <a class="ui-button ui-button-quiet" href={back}>
          {text('welcome_restore')}
        </a>
      )}
    </div>
  );
}
