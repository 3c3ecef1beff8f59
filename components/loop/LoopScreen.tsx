import { EmptyCourses } from '@/components/courses/EmptyCourses';
import { useTexts } from '@/components/Texts';
import type { NextStep } from '@/utils/statistics/next-step';
import type { TaskIdea } from '@/utils/suggesting/suggest-tasks';
import type { DurationMs, EpochMs } from '@/utils/time/brands';
import { LoopEvents } from './LoopEvents';
import { LoopStep } from './LoopStep';
import { LoopTiles } from './LoopTiles';

/** A noted visit, as it is listed. */
export interface LoopEvent {
  readonly id: string;
  readonly kind: 'enrol' | 'checkout' | 'certificate';
  /** The course's title, or the site's name. */
  readonly about: string;
  readonly at: EpochMs;
}

/** All that the loop check shows. */
export interface LoopData {
  readonly courses: number;
  readonly certificates: number;
  readonly made: number;
  readonly watched: DurationMs;
  readonly next: (NextStep & { readonly ideas: readonly TaskIdea[] }) | null;
  readonly events: readonly LoopEvent[];
  readonly timerRuns: boolean;
}

interface Props {
  readonly data: LoopData;
  readonly onBegin: (task: string, course: string) => void;
  readonly onDelete: (event: LoopEvent) => void;
}

/** The honest look: courses open, certificates collected, things made from them, and the one next step. */
export function LoopScreen({ data, onBegin, onDelete }: Props) {
  const { text } = useTexts();
  const isEmpty = data.courses + data.certificates === 0 && data.watched === 0;
  return (
    <div class="ui-place loop">
      <header>
        <h1>{text('loop_place')}</h1>
        <p class="loop-lead">{text('loop_lead')}</p>
      </header>
      {isEmpty ? <EmptyCourses lead={text('loop_empty')} /> : <LoopTiles data={data} />}
      {data.next && <LoopStep next={data.next} timerRuns={data.timerRuns} onBegin={onBegin} />}
      {data.events.length > 0 && <LoopEvents events={data.events} onDelete={onDelete} />}
    </div>
  );
}
