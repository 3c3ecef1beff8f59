import { useEffect, useState } from 'preact/hooks';
import { useLinger } from '@/components/nudges/use-linger';
import { useTexts } from '@/components/Texts';
import type { DockReply, DockView } from '@/utils/doing/dock';
import type { DockWish } from '@/utils/messaging/protocol';
import { DockEnded } from './DockEnded';
import { DockOpen } from './DockOpen';
import { DockPill } from './DockPill';
import { useTicking } from './use-ticking';

type Ended = Extract<DockReply, { kind: 'ended' }>;

interface Props {
  readonly dock: DockView;
  /** How often the person pressed Escape in it: each time it makes itself small. */
  readonly collapses: number;
  readonly onWish: (wish: DockWish) => Promise<DockReply>;
  /** The timer as an answer left it. */
  readonly onRunning: (dock: DockView) => void;
  readonly onEnded: () => void;
  readonly onGone: () => void;
}

/** What came of the ten minutes stands long enough to be read with its sentence. */
const ENDED_LASTS_MS = 15_000;

/** The ten minutes in a corner of the page: what is made, the time that is left, and the ways to end it. */
export function Dock({ dock, collapses, onWish, onRunning, onEnded, onGone }: Props) {
  const { text } = useTexts();
  const passed = useTicking(dock.timer);
  const isUp = dock.target !== null && passed >= dock.target;
  const [open, setOpen] = useState(dock.title === '');
  const [ended, setEnded] = useState<Ended | null>(null);
  const [trouble, setTrouble] = useState(false);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (isUp) setOpen(true);
  }, [isUp]);
  useEffect(() => {
    if (collapses > 0) setOpen(false);
  }, [collapses]);
  useLinger(frame, ended ? ENDED_LASTS_MS : null, onGone);
  const wish = async (wanted: DockWish): Promise<void> => {
    const reply = await onWish(wanted);
    setTrouble(reply.kind === 'refused');
    if (reply.kind === 'gone') onGone();
    if (reply.kind === 'ended') {
      onEnded();
      setEnded(reply);
    }
    if (reply.kind === 'running') {
      onRunning(reply.dock);
      setEnded(null);
    }
  };
  const view = { dock, passed, isUp, onWish: (wanted: DockWish) => void wish(wanted) };
  return (
    <section ref={setFrame} class="nudge dock" aria-label={text('dock_label')} data-stage={ended ? 'ended' : 'running'}>
      <p class="announced" aria-live="polite">
        {isUp && !ended ? text('dock_up') : ''}
      </p>
      {ended ? (
        <DockEnded ended={ended} timer={dock.timer} onWish={view.onWish} onGone={onGone} />
      ) : open ? (
        <DockOpen {...view} onSmall={() => setOpen(false)} />
      ) : (
        <DockPill {...view} onOpen={() => setOpen(true)} />
      )}
      {trouble && (
        <p class="first" role="alert">
          {text('nudge_refused')}
        </p>
      )}
    </section>
  );
}
