import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { CORE_SITES } from '@/utils/catalogue/index';
import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Settings } from '@/utils/settings/settings';
import { TryStep } from './TryStep';
import { WhatStep } from './WhatStep';
import { WhereStep } from './WhereStep';
import { WhoStep } from './WhoStep';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly settings: Settings;
  /** The plan that holds for any course; '' where none was written. */
  readonly plan: string;
  /** Where the sample course runs, in the build that has one. */
  readonly sample: string | null;
  /** The browser's own sync holds records from before. */
  readonly found: boolean;
}

const STEPS = ['who', 'what', 'where', 'try'] as const;
type Step = (typeof STEPS)[number];
const HEADS = {
  who: 'welcome_you',
  what: 'welcome_what',
  where: 'welcome_sites',
  try: 'welcome_sample',
} as const satisfies Record<Step, string>;

function Sample({ sample }: { readonly sample: string }) {
  const { text } = useTexts();
  return (
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
  );
}

/** One of the steps, with the way on and the way past it; all that it changes is kept at once. */
function StepCard(props: { step: Step; onStep: (step: Step | null) => void; children: ComponentChildren }) {
  const { text } = useTexts();
  const { step, onStep } = props;
  const head = useRef<HTMLHeadingElement>(null);
  // Each step begins at its heading, for the eye and for the keyboard.
  useEffect(() => head.current?.focus(), [step]);
  const place = STEPS.indexOf(step);
  return (
    <Card class="welcome-step">
      <p class="welcome-note">{text('welcome_step_of', place + 1, STEPS.length)}</p>
      <h2 ref={head} tabIndex={-1}>
        {text(HEADS[step])}
      </h2>
      {props.children}
      <div class="welcome-ways">
        <Button look="primary" onClick={() => onStep(STEPS[place + 1] ?? null)}>
          {text(place === STEPS.length - 1 ? 'welcome_finish' : 'welcome_next')}
        </Button>
        {place > 0 && <Button onClick={() => onStep(STEPS[place - 1] ?? null)}>{text('welcome_back')}</Button>}
        <Button look="quiet" onClick={() => onStep(null)}>
          {text('welcome_skip')}
        </Button>
      </div>
    </Card>
  );
}

function FirstSteps({ names }: { readonly names: readonly string[] }) {
  const { text, locale } = useTexts();
  return (
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
  );
}

/** The first page: what Loopbreak is and reads, then three short steps and a try, each of which can be left out. */
export function App({ db, settings, plan, sample, found }: Props) {
  const { text, locale } = useTexts();
  const [step, setStep] = useState<Step | 'hello' | 'done'>('hello');
  const names = CORE_SITES.filter((site) => site.id !== 'sample').map((site) => site.name);
  const all = new Intl.ListFormat(locale).format(names);
  const go = (next: Step | null): void => setStep(next ?? 'done');
  return (
    <main class="welcome">
      <header class="welcome-head">
        <img src="/icon/128.png" alt="" width="56" height="56" />
        <h1>{text('welcome_title')}</h1>
        {(step === 'hello' || step === 'done') && (
          <p class="welcome-lead">
            {text('welcome_lead')} {text('welcome_counts')} {text('welcome_nudges')}
          </p>
        )}
      </header>
      {step === 'hello' && (
        <>
          {found && <p class="welcome-lead">{text('found_said')}</p>}
          <p class="welcome-way">
            <Button look="primary" onClick={() => setStep('who')}>
              {text('welcome_begin')}
            </Button>
            <Button look="quiet" onClick={() => setStep('done')}>
              {text('welcome_skip')}
            </Button>
            <a class="ui-button ui-button-quiet" href="/dashboard.html#/data">
              {text('welcome_restore')}
            </a>
          </p>
          {sample !== null && <Sample sample={sample} />}
          <Card>
            <h2>{text('welcome_reads')}</h2>
            <ul class="welcome-reads">
              <li>{text('welcome_reads_pages', all)}</li>
              <li>{text('welcome_reads_else')}</li>
              <li>{text('welcome_reads_stays')}</li>
            </ul>
          </Card>
        </>
      )}
      {step !== 'hello' && step !== 'done' && (
        <StepCard step={step} onStep={go}>
          {step === 'who' && <WhoStep db={db} settings={settings} />}
          {step === 'what' && <WhatStep db={db} settings={settings} plan={plan} />}
          {step === 'where' && <WhereStep names={all} />}
          {step === 'try' && <TryStep db={db} />}
        </StepCard>
      )}
      {step === 'done' && (
        <>
          <FirstSteps names={names} />
          <p class="welcome-way">
            <a class="ui-button ui-button-primary" href="/dashboard.html">
              {text('welcome_dashboard')}
            </a>
            <Button look="quiet" onClick={() => setStep('who')}>
              {text('welcome_begin')}
            </Button>
          </p>
        </>
      )}
    </main>
  );
}
