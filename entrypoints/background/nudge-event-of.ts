import type { NudgeEvent } from '@/utils/nudging/event';
import type { Tab } from '@/utils/platform/tabs';
import { durationMs, type EpochMs } from '@/utils/time/brands';
import { BEAT_STALE_MS } from '@/utils/watching/beat';
import type { CheckedBeat } from '@/utils/watching/check-beat';

/** What a beat means to the nudge engine; null for one that tells of the past, or of nothing a person would notice. */
function eventOf(beat: CheckedBeat, tab: Tab, now: EpochMs): NudgeEvent | null {
  if (beat.from + beat.wall < now - BEAT_STALE_MS) return null;
  const where = tab.id;
  const visible = tab.isActive;
  switch (beat.state) {
    case 'playing':
      return { kind: 'watched', where };
    case 'paused':
    case 'left':
      return { kind: 'break', where, how: beat.state, visible };
    case 'hidden':
      return { kind: 'break', where, how: 'hidden', visible: false };
    case 'ended': {
      const length = beat.duration === null ? null : durationMs(beat.duration);
      return { kind: 'ended', where, visible, length, loops: beat.loops };
    }
    case 'stalled':
    case 'advert':
      return null;
  }
}

/** The one thing that beats which came together mean: the newest of them that means anything, else that time went by. */
export function nudgeEventOf(beats: readonly CheckedBeat[], tab: Tab, now: EpochMs): NudgeEvent {
  const events = beats.flatMap((beat) => eventOf(beat, tab, now) ?? []);
  return events.at(-1) ?? { kind: 'woke' };
}
