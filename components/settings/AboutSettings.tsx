import { useTexts } from '@/components/Texts';
import { Section } from './Section';

const READ_KEYS = [
  ['settings_read_sites', 'settings_read_sites_why'],
  ['settings_read_storage', 'settings_read_storage_why'],
  ['settings_read_alarms', 'settings_read_alarms_why'],
  ['settings_read_scripting', 'settings_read_scripting_why'],
  ['settings_read_idle', 'settings_read_idle_why'],
  ['settings_read_notices', 'settings_read_notices_why'],
] as const;

/** What may be read and why, and which version this is. */
export function AboutSettings({ version }: { readonly version: string }) {
  const { text } = useTexts();
  return (
    <Section title={text('settings_read')} lead={text('settings_read_lead')}>
      <dl class="settings-read">
        {READ_KEYS.map(([what, why]) => (
          <div key={what}>
            <dt>{text(what)}</dt>
            <dd>{text(why)}</dd>
          </div>
        ))}
      </dl>
      <p class="ui-field-hint">{text('settings_version', version)}</p>
    </Section>
  );
}
