import { useTexts } from '@/components/Texts';
import { Card } from '@/components/ui/Card';
import { CORE_SITES } from '@/utils/catalogue/index';
import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Settings } from '@/utils/settings/settings';
import { GoalCard } from './GoalCard';
import { NotifyCard } from './NotifyCard';
import { PoolCard } from './PoolCard';
import { SitesCard } from './SitesCard';
import { YouCard } from './YouCard';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly settings: Settings;
  /** Where the sample course runs, in the build that has one. */
  readonly sample: string | null;
}

/** The first page: what Loopbreak does, what it reads and why, and what to do first. */
export function App({ db, settings, sample }: Props) {
  const { text, locale } = useTexts();
  const names = CORE_SITES.filter((site) => site.id !== 'sample').map((site) => site.name);
  const all = new Intl.ListFormat(locale).format(names);
  return (
    <main class="welcome">
      <header class="welcome-head">
        <img src="/icon/128.png" alt="" width="56" height="56" />
        <h1>{text('welcome_title')}</h1>
        <p class="welcome-lead">
          {text('welcome_lead')} {text('welcome_counts')} {text('welcome_nudges')}
        </p>
      </header>
      {sample !== null && (
        <section class="welcome-sample" aria-label={text('welcome_sample')}>
          <div>
            <h2>{text('welcome_sample')}</h2>
            <p>{text('welcome_sample_text')}</p>
          </div>
          <a class="ui-button" href="/site-check.html">
            {text('welcome_sample_check')}
          </a>
          <a class="ui-button ui-button-primary" href={sample}>
            {text('welcome_sample_open')}
          </a>
        </section>
      )}
      <Card class="welcome-steps">
        <h2>{text('welcome_steps')}</h2>
        <ol>
          <li>
            {text('welcome_step_open', new Intl.ListFormat(locale, { type: 'disjunction' }).format(names.slice(0, 3)))}
          </li>
          <li>{text('welcome_step_pin')}</li>
          <li>{text('welcome_step_log')}</li>
        </ol>
      </Card>
      <div class="welcome-pair">
        <GoalCard db={db} goal={settings.goal} />
        <NotifyCard />
      </div>
      <div class="welcome-pair">
        <YouCard db={db} scenario={settings.scenario} />
        <PoolCard db={db} pool={settings.nudges.pool} />
      </div>
      <SitesCard />
      <Card>
        <h2>{text('welcome_reads')}</h2>
        <ul class="welcome-reads">
          <li>{text('welcome_reads_pages', all)}</li>
          <li>{text('welcome_reads_else')}</li>
          <li>{text('welcome_reads_stays')}</li>
        </ul>
      </Card>
      <p class="welcome-way">
        <a class="ui-button" href="/dashboard.html">
          {text('welcome_dashboard')}
        </a>
      </p>
    </main>
  );
}
