import { useTexts } from '@/components/Texts';
import { Toggle } from '@/components/ui/Toggle';
import type { Settings } from '@/utils/settings/settings';
import { Section } from './Section';

interface Props {
  readonly settings: Settings;
  readonly onSave: (patch: Partial<Settings>) => void;
}

/** What is counted as watching. */
export function CountingSettings({ settings, onSave }: Props) {
  const { text } = useTexts();
  return (
    <Section title={text('settings_counting')}>
      <Toggle
        label={text('settings_listening')}
        hint={text('settings_listening_hint')}
        on={settings.listening}
        onChange={(listening) => onSave({ listening })}
      />
      <Toggle
        label={text('settings_private')}
        hint={text('settings_private_hint')}
        on={settings.privateWindows}
        onChange={(privateWindows) => onSave({ privateWindows })}
      />
    </Section>
  );
}
