import { Pencil, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { IconButton } from '@/components/ui/IconButton';
import type { Task, TaskSource } from '@/utils/doing/task';
import type { DayEntry } from '@/utils/statistics/week-day';
import { durationMs, MINUTE } from '@/utils/time/brands';
import type { DayCommands } from './day-commands';
import { TaskForm } from './TaskForm';

const SOURCE_KEYS = {
  line: 'week_source_line',
  suggestion: 'week_source_suggestion',
  nudge: 'week_source_nudge',
  timer: 'week_source_timer',
  dashboard: 'week_source_dashboard',
  address: 'week_source_address',
  menu: 'week_source_menu',
  practice: 'week_source_practice',
  import: 'week_source_import',
} as const satisfies Record<TaskSource, string>;

interface Props {
  readonly entry: Extract<DayEntry, { kind: 'made' }>;
  readonly courses: readonly { readonly course: string; readonly title: string }[];
  readonly commands: DayCommands;
}

/** Why a task counts as doing: measured by the timer, or at the person's word. */
function WhyMade({ task, courseTitle }: { readonly task: Task; readonly courseTitle: string | undefined }) {
  const { text, clock } = useTexts();
  const { timed, zone, tags } = task;
  const reasons = [
    ...(task.scrapped ? [text('week_scrapped')] : []),
    text(SOURCE_KEYS[task.source]),
    task.alreadyCounted
      ? text('week_made_counted')
      : timed
        ? text('week_made_measured', clock(timed.from, zone), clock(timed.to, zone))
        : text('week_made_told'),
    ...(courseTitle ? [courseTitle] : []),
    ...tags.map((tag) => `#${tag}`),
  ];
  return <p class="week-why">{reasons.join(' · ')}</p>;
}

/** One thing made. */
export function MadeEntry({ entry: { task }, courses, commands }: Props) {
  const { text, clock, duration } = useTexts();
  const [editing, setEditing] = useState(false);
  const title = task.title || text('week_untitled');
  return (
    <li class="week-entry week-entry-made">
      <span class="week-when">{clock(task.at, task.zone)}</span>
      <div class="week-what">
        <p class="week-entry-title" dir="auto">
          {title}
        </p>
        <WhyMade task={task} courseTitle={courses.find(({ course }) => course === task.course)?.title} />
        {editing && (
          <TaskForm
            start={task}
            courses={courses}
            measured={task.timed !== null}
            onSave={(_fields, change) => {
              setEditing(false);
              commands.changeTask(task, change);
            }}
            onClose={() => setEditing(false)}
          />
        )}
      </div>
      <span class="week-length">{duration(durationMs(task.minutes * MINUTE))}</span>
      <span class="week-tools">
        <IconButton label={text('week_edit_entry', title)} onClick={() => setEditing(!editing)} aria-expanded={editing}>
          <Pencil size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label={text('week_delete_entry', title)} onClick={() => commands.removeTask(task)}>
          <Trash2 size={16} aria-hidden="true" />
        </IconButton>
      </span>
    </li>
  );
}
