import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { CheckInReason } from '@/utils/resets/check-in';
import { RESETS } from '@/utils/resets/resets';
import type { Scenario } from '@/utils/resets/scenario';
import { CheckIn } from './CheckIn';
import { ResetMinute } from './ResetMinute';
import { ScenarioChoice } from './ScenarioChoice';
import { saidText } from './said-text';

/** What the person does on the page of the reset. */
export interface ResetCommands {
  readonly choose: (scenario: Scenario) => void;
  readonly sayRole: (role: string) => void;
  /** The guided minute begins. */
  readonly begin: (scenario: Scenario) => void;
  /** A clean window with a blank page in it; the ten minutes begin under this name. */
  readonly open: (task: string) => void;
  readonly closeCheckIn: () => void;
}

interface Props {
  readonly scenario: Scenario | null;
  readonly role: string;
  readonly checkIn: CheckInReason | null;
  readonly commands: ResetCommands;
}

const LONGEST_ROLE = 60;

function Steps({ scenario, role, commands }: Omit<Props, 'scenario' | 'checkIn'> & { readonly scenario: Scenario }) {
  const { text } = useTexts();
  const { physical, digital } = RESETS[scenario];
  return (
    <ol class="reset-steps">
      <li>
        <h2>{text('reset_body')}</h2>
        <p>{text(physical.text)}</p>
        <ResetMinute key={scenario} lasts={physical.lasts} onBegin={() => commands.begin(scenario)} />
      </li>
      <li>
        <h2>{text('reset_words')}</h2>
        <p class="reset-said">{saidText({ scenario, role }, text)}</p>
        <Field label={text('reset_role')}>
          {(names) => (
            <input
              {...names}
              class="ui-input"
              type="text"
              maxLength={LONGEST_ROLE}
              autocomplete="off"
              defaultValue={role}
              placeholder={text('reset_role_example')}
              onChange={(event) => commands.sayRole(event.currentTarget.value.trim())}
            />
          )}
        </Field>
      </li>
      <li>
        <h2>{text('reset_screen')}</h2>
        <p>{text(digital.text)}</p>
        <Button look="primary" onClick={() => commands.open(text(digital.task))}>
          {text(digital.button)}
        </Button>
      </li>
    </ol>
  );
}

/** The guided minute: something physical, something said, something digital. Before them, seldom, the check-in. */
export function ResetScreen({ scenario, role, checkIn, commands }: Props) {
  const { text } = useTexts();
  return (
    <div class="ui-place reset">
      <header>
        <h1>{text('reset_title')}</h1>
        <p class="reset-lead">{text('reset_lead')}</p>
      </header>
      {checkIn && <CheckIn reason={checkIn} onClose={commands.closeCheckIn} />}
      <ScenarioChoice legend={text('reset_which')} chosen={scenario} onChoose={commands.choose} />
      {scenario && <Steps scenario={scenario} role={role} commands={commands} />}
    </div>
  );
}
