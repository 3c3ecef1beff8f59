import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import type { Experience } from '@/utils/doing/experience';
import { BeforeAfter } from './BeforeAfter';
import type { ExperienceCommands, ExperiencePictures } from './experience-commands';

interface Props {
  readonly experience: Experience;
  readonly pictures: ExperiencePictures;
  readonly commands: ExperienceCommands;
}

/** A micro-experience that is finished, or lies on the scrap pile and can be taken up again. */
export function ClosedExperience({ experience, pictures, commands }: Props) {
  const { text, locale } = useTexts();
  const { title, tools, done, state, closedAt, reflection } = experience;
  const { before, after } = pictures;
  const one = after ?? before;
  return (
    <Card class="experience">
      <header class="experience-head">
        <h3 dir="auto">{title}</h3>
        <p>{closedAt === null ? '' : new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(closedAt)}</p>
      </header>
      {before && after && <BeforeAfter title={title} before={before} after={after} />}
      {!(before && after) && one && <img class="experience-picture" src={one} alt={title} />}
      <p class="experience-about">
        <bdi>{tools[0]}</bdi> + <bdi>{tools[1]}</bdi> · <bdi>{done}</bdi>
      </p>
      {reflection?.worked && <p dir="auto">{text('experience_said_worked', reflection.worked)}</p>}
      {reflection?.next && <p dir="auto">{text('experience_said_next', reflection.next)}</p>}
      {state === 'scrapped' && (
        <Button onClick={() => commands.takeUp(experience)}>{text('experience_take_up')}</Button>
      )}
    </Card>
  );
}
