import { Pencil, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { IconButton } from '@/components/ui/IconButton';
import type { DayEntry } from '@/utils/statistics/week-day';
import { type EpochMs, elapsed } from '@/utils/time/brands';
import type { Calendar } from '@/utils/time/calendar';
import type { WatchInterval } from '@/utils/watching/interval';
import type { DayCommands } from './day-commands';
import { IntervalForm } from './IntervalForm';
import { whyCounted } from './why-counted';

interface Common {
  readonly calendar: Calendar;
  readonly listening: boolean;
  readonly now: EpochMs;
  readonly commands: DayCommands;
}

/** One stretch of a sitting, with its times, why it was counted, and the ways to correct it. */
function Stretch({ interval, ...common }: Common & { readonly interval: WatchInterval }) {
  const texts = useTexts();
  const { text, clock, duration } = texts;
  const [editing, setEditing] = useState(false);
  const span = text('week_span', clock(interval.from, interval.zone), clock(interval.to, interval.zone));
  return (
    <li class="week-stretch">
      <div class="week-stretch-line">
        <span>{span}</span>
        <span class="week-length">{duration(elapsed(interval.from, interval.to))}</span>
        <span class="week-tools">
          <IconButton
            label={text('week_edit_stretch', span)}
            onClick={() => setEditing(!editing)}
            aria-expanded={editing}
          >
            <Pencil size={16} aria-hidden="true" />
          </IconButton>
          <IconButton
            label={text('week_delete_stretch', span)}
            onClick={() => common.commands.removeIntervals([interval])}
          >
            <Trash2 size={16} aria-hidden="true" />
          </IconButton>
        </span>
      </div>
      <p class="week-why">{whyCounted(interval, common.listening, texts).join(' · ')}</p>
      {editing && (
        <IntervalForm
          interval={interval}
          calendar={common.calendar}
          now={common.now}
          onSave={(edited) => {
            setEditing(false);
            common.commands.moveInterval(interval, edited);
          }}
          onClose={() => setEditing(false)}
        />
      )}
    </li>
  );
}

/** A sitting with one lesson. A single stretch is edited in place; several open into themselves. */
export function WatchedEntry({
  entry,
  ...common
}: Common & { readonly entry: Extract<DayEntry, { kind: 'watched' }> }) {
  const texts = useTexts();
  const { text, count, clock, duration } = texts;
  const [editing, setEditing] = useState(false);
  const { first, stretches } = entry;
  const single = stretches.length === 1;
  const span = text('week_span', clock(entry.at, first.zone), clock(entry.to, first.zone));
  return (
    <li class="week-entry week-entry-watched">
      <span class="week-when">{span}</span>
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
          <summary>{single ? text('week_why_counted') : count('week_why_stretches', stretches.length)}</summary>
          {single ? (
            <p class="week-why">{whyCounted(first, common.listening, texts).join(' · ')}</p>
          ) : (
            <ol class="week-stretches">
              {stretches.map((interval) => (
                <Stretch key={interval.id} interval={interval} {...common} />
              ))}
            </ol>
          )}
          <p class="week-why week-address">{first.address}</p>
        </details>
        {editing && (
          <IntervalForm
            interval={first}
            calendar={common.calendar}
            now={common.now}
            onSave={(edited) => {
              setEditing(false);
              common.commands.moveInterval(first, edited);
            }}
            onClose={() => setEditing(false)}
          />
        )}
      </div>
      <span class="week-length">{duration(entry.length)}</span>
      <span class="week-tools">
        {single && (
          <IconButton
            label={text('week_edit_entry', first.title)}
            onClick={() => setEditing(!editing)}
            aria-expanded={editing}
          >
            <Pencil size={16} aria-hidden="true" />
          </IconButton>
        )}
        <IconButton
          label={text('week_delete_entry', first.title)}
          onClick={() => common.commands.removeIntervals(stretches)}
        >
          <Trash2 size={16} aria-hidden="true" />
        </IconButton>
      </span>
    </li>
  );
}
