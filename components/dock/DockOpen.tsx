import { ChevronDown } from 'lucide-preact';
import { useTexts } from '@/components/Texts';
import { HowLong } from '@/components/tasks/HowLong';
import { useForgotten } from '@/components/tasks/use-forgotten';
import type { DockEnd, DockView } from '@/utils/doing/dock';
import type { DockWish } from '@/utils/messaging/protocol';
import type { DurationMs } from '@/utils/time/brands';
import { clockFace } from './clock-face';
import { DockOffers } from './DockOffers';

interface Props {
  readonly dock: DockView;
  readonly passed: DurationMs;
  readonly isUp: boolean;
  readonly onWish: (wish: DockWish) => void;
  readonly onSmall: () => void;
}

function Ways({ dock, passed, onWish }: Pick<Props, 'dock' | 'passed' | 'onWish'>) {
  const { text } = useTexts();
  const { timer, target, title } = dock;
  const { forgotten, minutes, onMinutes, said } = useForgotten(passed, target);
  const end = (how: DockEnd): void => onWish({ kind: 'end', timer, how, title, minutes: said ?? null });
  return (
    <>
      {forgotten && <HowLong passed={passed} minutes={minutes} onMinutes={onMinutes} />}
      <div class="buttons">
        <button type="button" class="primary" onClick={() => end('done')}>
          {text('dock_done')}
        </button>
        {target !== null && !forgotten && (
          <button type="button" class="plain" onClick={() => onWish({ kind: 'more', timer, target })}>
            {text('dock_more')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => end('scrapped')}>
          {text('dock_scrap')}
        </button>
      </div>
      <div class="links">
        <button type="button" class="quiet" onClick={() => onWish({ kind: 'hard', timer })}>
          {text('reset_ask')}
        </button>
        {dock.canReturn && (
          <button type="button" class="quiet" onClick={() => onWish({ kind: 'back', timer })}>
            {text('dock_back')}
          </button>
        )}
      </div>
    </>
  );
}

/** The dock in full: the time, what is made or what could be, and the three ways to end it. */
export function DockOpen({ dock, passed, isUp, onWish, onSmall }: Props) {
  const { text, duration } = useTexts();
  const { timer, title } = dock;
  return (
    <>
      <div class="dock-head">
        <span class="dock-time" role="timer" aria-label={text('dock_time', duration(passed))}>
          {clockFace(dock, passed)}
        </span>
        <span class="dock-note">{text(isUp ? 'dock_up' : 'dock_mess')}</span>
        <button
          type="button"
          class="another"
          aria-label={text('dock_small')}
          title={text('dock_small')}
          onClick={onSmall}
        >
          <ChevronDown size={16} aria-hidden="true" />
        </button>
      </div>
      {title === '' ? (
        <DockOffers offers={dock.offers} onPick={(picked) => onWish({ kind: 'name', timer, title: picked })} />
      ) : (
        <p class="dock-making">
          <bdi>{title}</bdi>
        </p>
      )}
      <Ways dock={dock} passed={passed} onWish={onWish} />
    </>
  );
}
