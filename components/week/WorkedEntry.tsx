import { Trash2 } from 'lucide-preact';
import { useTexts } from '@/components/Texts';
import { IconButton } from '@/components/ui/IconButton';
import type { DayEntry } from '@/utils/statistics/week-day';
import { elapsed } from '@/utils/time/brands';
import type { DayCommands } from './day-commands';
import { whyWorked } from './why-worked';

interface Props {
  readonly entry: Extract<DayEntry, { kind: 'worked' }>;
  readonly commands: DayCommands;
}

/** A sitting with a page for practice: when, for how long, and why it counts as doing. */
export function WorkedEntry({ entry, commands }: Props) {
  const texts = useTexts();
  const { text, clock, duration } = texts;
  const { first, stretches } = entry;
  const span = (from: typeof entry.at, to: typeof entry.to): string =>
    text('week_span', clock(from, first.zone), clock(to, first.zone));
  return (
    <li class="week-entry week-entry-made">
      <span class="week-when">{span(entry.at, entry.to)}</span>
      <div class="week-what">
        <p class="week-entry-title" dir="auto">
          {first.title}
        </p>
        {first.courseTitle && (
          <p class="week-entry-course" dir="auto">
            {first.courseTitle}
          </p>
        )}
        <details class="week-details">
          <summary>{text('week_why_counted')}</summary>
          <p class="week-why">{whyWorked(first, texts).join(' · ')}</p>
          {stretches.length > 1 && (
            <ol class="week-stretches">
              {stretches.map(({ id, from, to }) => (
                <li key={id} class="week-stretch">
                  <div class="week-stretch-line">
                    <span>{span(from, to)}</span>
                    <span class="week-length">{duration(elapsed(from, to))}</span>
                  </div>
                </li>
              ))}
            </ol>
          )}
          <p class="week-why week-address">{first.address}</p>
        </details>
      </div>
      <span class="week-length">{duration(entry.length)}</span>
      <span class="week-tools">
        <IconButton label={text('week_delete_entry', first.title)} onClick={() => commands.removeWork(stretches)}>
          <Trash2 size={16} aria-hidden="true" />
        </IconButton>
      </span>
    </li>
  );
}
