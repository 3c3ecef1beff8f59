import { useTexts } from '@/components/Texts';
import { Card } from '@/components/ui/Card';
import type { Experience } from '@/utils/doing/experience';
import { LASTS_HOURS } from '@/utils/doing/experience';
import { type EpochMs, elapsed, HOUR } from '@/utils/time/brands';
import { ExperienceEnd } from './ExperienceEnd';
import type { ExperienceCommands, ExperiencePictures } from './experience-commands';
import { PictureSlot } from './PictureSlot';

interface Props {
  readonly experience: Experience;
  readonly pictures: ExperiencePictures;
  readonly now: EpochMs;
  readonly commands: ExperienceCommands;
}

/** A micro-experience while its clock runs. At its end it asks; it never runs on in silence. */
export function RunningExperience({ experience, pictures, now, commands }: Props) {
  const { text, duration } = useTexts();
  const { title, tools, done, cuts, startedAt, endsAt } = experience;
  const left = elapsed(now, endsAt);
  const share = Math.min(1, elapsed(startedAt, now) / (LASTS_HOURS * HOUR));
  return (
    <Card class="experience">
      <header class="experience-head">
        <h3 dir="auto">{title}</h3>
        <p class="experience-left">{left > 0 ? text('experience_left', duration(left)) : text('experience_over')}</p>
      </header>
      <div class="experience-track" aria-hidden="true">
        <div style={{ inlineSize: `${(share * 100).toFixed(1)}%` }} />
      </div>
      <p class="experience-about">
        <bdi>{tools[0]}</bdi> + <bdi>{tools[1]}</bdi> · <bdi>{done}</bdi>
      </p>
      {cuts.length > 0 && <p class="ui-field-hint">{text('experience_was', cuts.at(-1) ?? '')}</p>}
      <div class="experience-pictures">
        <PictureSlot
          label={text('experience_before')}
          picture={pictures.before}
          onPicture={(file) => commands.picture(experience, 'before', file)}
        />
        <PictureSlot
          label={text('experience_after')}
          picture={pictures.after}
          onPicture={(file) => commands.picture(experience, 'after', file)}
        />
      </div>
      <ExperienceEnd experience={experience} commands={commands} />
    </Card>
  );
}
