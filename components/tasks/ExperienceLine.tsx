import { Camera } from 'lucide-preact';
import type { Experience } from '@/utils/doing/experience';
import { type EpochMs, elapsed } from '@/utils/time/brands';
import { useTexts } from '../Texts';
import { Button } from '../ui/Button';

interface Props {
  readonly experience: Experience;
  readonly now: EpochMs;
  /** The address of the page where it stands. */
  readonly href: string;
  readonly onPicture: (of: 'before' | 'after') => void;
}

/** The micro-experience that runs: its clock, and a picture of the tab in front with one click. */
export function ExperienceLine({ experience, now, href, onPicture }: Props) {
  const { text, duration } = useTexts();
  const { title, endsAt, beforeTaken } = experience;
  const left = elapsed(now, endsAt);
  const of = beforeTaken ? 'after' : 'before';
  return (
    <div class="experience-line">
      <a href={href} target="_blank" rel="noopener">
        <bdi>{title}</bdi>
      </a>
      <span>{left > 0 ? text('experience_left', duration(left)) : text('experience_up')}</span>
      <Button look="quiet" onClick={() => onPicture(of)}>
        <Camera size={14} aria-hidden="true" />
        {text(of === 'before' ? 'experience_take_before' : 'experience_take_after')}
      </Button>
    </div>
  );
}
