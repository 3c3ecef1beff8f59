import { useTexts } from '@/components/Texts';
import { Toggle } from '@/components/ui/Toggle';
import { CORE_SITES } from '@/utils/catalogue/index';
import { Section } from './Section';

interface Props {
  readonly off: readonly string[];
  readonly onSave: (off: string[]) => void;
}

/** Which sites are counted. */
export function SiteSettings({ off, onSave }: Props) {
  const { text } = useTexts();
  return (
    <Section title={text('settings_sites')} lead={text('settings_sites_lead')}>
      <div class="settings-sites">
        {CORE_SITES.map((site) => (
          <Toggle
            key={site.id}
            label={site.name}
            hint={site.general ? text('settings_site_general') : undefined}
            on={!off.includes(site.id)}
            onChange={(on) => onSave(on ? off.filter((id) => id !== site.id) : [...off, site.id])}
          />
        ))}
      </div>
    </Section>
  );
}
