import { useTexts } from '@/components/Texts';
import type { Experience, ExperienceState } from '@/utils/doing/experience';
import type { Pair } from '@/utils/doing/pairing';
import type { Task } from '@/utils/doing/task';
import type { EpochMs } from '@/utils/time/brands';
import { ClosedExperience } from './ClosedExperience';
import { ExperienceForm } from './ExperienceForm';
import type { ExperienceCommands, ExperiencePictures } from './experience-commands';
import { RunningExperience } from './RunningExperience';

/** All that the page of doing shows. */
export interface DoingData {
  readonly experiences: readonly Experience[];
  readonly pairs: readonly Pair[];
  /** Tasks on the scrap pile, newest first. */
  readonly scraps: readonly Task[];
}

interface Props {
  readonly data: DoingData;
  readonly now: EpochMs;
  readonly pictures: (experience: Experience) => ExperiencePictures;
  readonly commands: ExperienceCommands;
}

/** Micro-experiences: the one that runs, a new one, those that are finished, and the scrap pile. */
export function DoingScreen({ data, now, pictures, commands }: Props) {
  const { text, locale } = useTexts();
  const of = (state: ExperienceState): Experience[] => data.experiences.filter((one) => one.state === state);
  const [running, finished, scrapped] = [of('running'), of('finished'), of('scrapped')];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return (
    <div class="ui-place doing">
      <header>
        <h1>{text('doing_place')}</h1>
        <p class="doing-lead">{text('doing_lead')}</p>
      </header>
      {running.length > 0 && (
        <section aria-labelledby="doing-running">
          <h2 id="doing-running">{text('doing_running')}</h2>
          {running.map((one) => (
            <RunningExperience key={one.id} experience={one} pictures={pictures(one)} now={now} commands={commands} />
          ))}
        </section>
      )}
      <section aria-labelledby="doing-new">
        <h2 id="doing-new">{text('doing_new')}</h2>
        <ExperienceForm pairs={data.pairs} onBegin={commands.begin} />
      </section>
      {finished.length > 0 && (
        <section aria-labelledby="doing-finished">
          <h2 id="doing-finished">{text('doing_finished')}</h2>
          {finished.map((one) => (
            <ClosedExperience key={one.id} experience={one} pictures={pictures(one)} commands={commands} />
          ))}
        </section>
      )}
      {scrapped.length + data.scraps.length > 0 && (
        <section aria-labelledby="doing-scrap">
          <h2 id="doing-scrap">{text('doing_scrap')}</h2>
          <p class="doing-lead">{text('doing_scrap_lead')}</p>
          {scrapped.map((one) => (
            <ClosedExperience key={one.id} experience={one} pictures={pictures(one)} commands={commands} />
          ))}
          <ul class="doing-scraps">
            {data.scraps.map((task) => (
              <li key={task.id}>
                <bdi>{task.title}</bdi> <span>{day.format(task.at)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
