import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Section } from './Section';

/** Deletes the records; Undo is offered at the foot of the page. */
export function DataSettings({ onClear }: { readonly onClear: () => void }) {
  const { text } = useTexts();
  return (
    <Section title={text('settings_data')} lead={text('settings_data_lead')}>
      <div>
        <Button look="danger" onClick={onClear}>
          {text('settings_clear')}
        </Button>
      </div>
    </Section>
  );
}
