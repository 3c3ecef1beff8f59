import { ChevronUp } from 'lucide-preact';
import { useTexts } from '@/components/Texts';
import type { DockView } from '@/utils/doing/dock';
import type { DurationMs } from '@/utils/time/brands';
import { clockFace } from './clock-face';

interface Props {
  readonly dock: DockView;
  readonly passed: DurationMs;
  readonly onOpen: () => void;
}

/** The dock made small: the time and what is made, one button. */
export function DockPill({ dock, passed, onOpen }: Props) {
  const { text, duration } = useTexts();
  const title = dock.title || text('popup_timer_untitled');
  return (
    <button type="button" class="dock-pill" aria-label={text('dock_open', title, duration(passed))} onClick={onOpen}>
      <span class="dock-time">{clockFace(dock, passed)}</span>
      <bdi class="dock-title">{title}</bdi>
      <ChevronUp size={16} aria-hidden="true" />
    </button>
  );
}
