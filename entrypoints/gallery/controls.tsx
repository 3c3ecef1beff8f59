import { Plus } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Slider } from '@/components/ui/Slider';
import { Toggle } from '@/components/ui/Toggle';
import { nothing, type Shelf } from './shelf';

/** What every screen is made of. */
export const CONTROLS: Shelf = {
  name: 'Controls',
  states: [
    ['Button: plain', <Button>Export</Button>],
    ['Button: primary', <Button look="primary">Ten minutes now</Button>],
    ['Button: quiet', <Button look="quiet">Undo</Button>],
    ['Button: danger', <Button look="danger">Delete all records</Button>],
    ['Button: disabled', <Button disabled>Not yet</Button>],
    [
      'IconButton',
      <IconButton label="Add">
        <Plus size={18} aria-hidden="true" />
      </IconButton>,
    ],
    [
      'Field: with a hint',
      <Field label="What will you make?" hint="Small and ugly is fine.">
        {(names) => <input {...names} class="ui-input" value="A radio in CSS" readOnly />}
      </Field>,
    ],
    [
      'Field: with a question back',
      <Field label="What exactly will you practise?" problem="How would you count it?">
        {(names) => <input {...names} class="ui-input" value="get better at CSS" readOnly />}
      </Field>,
    ],
    ['Toggle: on', <Toggle label="Count what is heard" on onChange={nothing} />],
    ['Toggle: off', <Toggle label="Private windows" hint="Nothing is counted there." on={false} onChange={nothing} />],
    ['Toggle: disabled', <Toggle label="The last one stays" on disabled onChange={nothing} />],
    [
      'Slider',
      <label for="goal">
        Goal
        <Slider id="goal" min={0.1} max={0.8} step={0.01} value={0.33} said="33 %" onInput={nothing} />
      </label>,
    ],
    ['Card', <Card>A sheet on the ground.</Card>],
  ],
};
