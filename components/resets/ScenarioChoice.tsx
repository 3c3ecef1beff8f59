import { useId } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { SCENARIOS, type Scenario } from '@/utils/resets/scenario';
import { SCENARIO_NAMES } from './scenario-names';

interface Props {
  readonly legend: string;
  readonly chosen: Scenario | null;
  readonly onChoose: (scenario: Scenario) => void;
}

/** Which of the three scenarios is the person's. */
export function ScenarioChoice({ legend, chosen, onChoose }: Props) {
  const { text } = useTexts();
  const group = useId();
  return (
    <fieldset class="scenarios">
      <legend>{legend}</legend>
      {SCENARIOS.map((scenario) => {
        const [name, who] = SCENARIO_NAMES[scenario];
        return (
          <label key={scenario} class="scenario">
            <input
              type="radio"
              name={group}
              value={scenario}
              checked={scenario === chosen}
              onChange={() => onChoose(scenario)}
            />
            <span>
              <strong>{text(name)}</strong>
              <span>{text(who)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
