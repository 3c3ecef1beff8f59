import { Plus, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { dayFigures } from '@/components/charts/week-words';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import type { DayShares } from '@/utils/devices/elsewhere';
import type { WeekDay } from '@/utils/statistics/week';
import type { DayEntry } from '@/utils/statistics/week-day';
import type { EpochMs } from '@/utils/time/brands';
import type { Calendar } from '@/utils/time/calendar';
import type { DayCommands } from './day-commands';
import { ElsewhereEntries } from './ElsewhereEntries';
import { MadeEntry } from './MadeEntry';
import { TaskForm } from './TaskForm';
import { WatchedEntry } from './WatchedEntry';
import { WorkedEntry } from './WorkedEntry';

const USUAL_MINUTES = 10;

interface Props {
  readonly id: string;
  readonly day: WeekDay;
  readonly entries: readonly DayEntry[];
  readonly elsewhere: readonly DayShares[];
  readonly courses: readonly { readonly course: string; readonly title: string }[];
  readonly calendar: Calendar;
  readonly listening: boolean;
  readonly now: EpochMs;
  readonly commands: DayCommands;
  /** Opened in order to add something. */
  readonly startAdding: boolean;
  readonly onClose: () => void;
}

/** A day, opened into everything its figures are made of, in order of time. */
export function DayPanel({ id, day, entries, elsewhere, courses, commands, startAdding, onClose, ...common }: Props) {
  const texts = useTexts();
  const { text } = texts;
  const [adding, setAdding] = useState(startAdding);
  const { name, watched, made, share } = dayFigures(day, texts);
  return (
    <section id={id} class="week-panel" aria-labelledby={`${id}-name`}>
      <header class="week-panel-head">
        <div>
          <h2 id={`${id}-name`}>{name}</h2>
          <p class="week-panel-sum">
            {day.share === null ? text('week_day_empty') : text('week_day_sum', watched, made, share)}
            {day.alongside > 0 && ` ${text('week_day_alongside', texts.duration(day.alongside))}`}
          </p>
        </div>
        <IconButton label={text('week_close_day', name)} onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </header>
      {entries.length > 0 && (
        <ol class="week-entries">
          {entries.map((entry) => {
            if (entry.kind === 'made')
              return <MadeEntry key={entry.task.id} entry={entry} courses={courses} commands={commands} />;
            if (entry.kind === 'worked') return <WorkedEntry key={entry.first.id} entry={entry} commands={commands} />;
            return <WatchedEntry key={entry.first.id} entry={entry} commands={commands} {...common} />;
          })}
        </ol>
      )}
      <ElsewhereEntries days={elsewhere} />
      <Button class="week-add" aria-expanded={adding} onClick={() => setAdding(!adding)}>
        <Plus size={16} aria-hidden="true" />
        {text('week_add_task')}
      </Button>
      {adding && (
        <TaskForm
          start={{ title: '', minutes: USUAL_MINUTES, course: null }}
          courses={courses}
          measured={false}
          onSave={(fields) => {
            setAdding(false);
            commands.addTask({ ...fields, tags: [], source: 'dashboard' }, day.day);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}
