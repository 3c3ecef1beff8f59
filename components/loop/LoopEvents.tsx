import { Trash2 } from 'lucide-preact';
import { useTexts } from '@/components/Texts';
import { IconButton } from '@/components/ui/IconButton';
import type { LoopEvent } from './LoopScreen';

interface Props {
  readonly events: readonly LoopEvent[];
  readonly onDelete: (event: LoopEvent) => void;
}

const NAMES = {
  enrol: 'loop_event_enrol',
  checkout: 'loop_event_checkout',
  certificate: 'loop_event_certificate',
} as const satisfies Record<LoopEvent['kind'], string>;

/** What was joined, bought and certified, newest first; each can be deleted. */
export function LoopEvents({ events, onDelete }: Props) {
  const { text, locale } = useTexts();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return (
    <section class="loop-events" aria-labelledby="loop-events">
      <h2 id="loop-events">{text('loop_events')}</h2>
      <p class="loop-lead">{text('loop_events_lead')}</p>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <span class="loop-event-day">{day.format(event.at)}</span>
            <span>{text(NAMES[event.kind])}</span>
            <bdi class="loop-event-about">{event.about}</bdi>
            <IconButton
              label={text('loop_event_delete', text(NAMES[event.kind]), event.about)}
              onClick={() => onDelete(event)}
            >
              <Trash2 size={16} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
