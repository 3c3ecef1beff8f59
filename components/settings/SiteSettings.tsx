import { SiteGroups } from '@/components/sites/SiteGroups';
import type { SiteGroupView } from '@/components/sites/site-groups';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Toggle } from '@/components/ui/Toggle';
import { CORE_SITES } from '@/utils/catalogue/index';
import { platformById } from '@/utils/catalogue/platforms/index';
import { Section } from './Section';

/** What may be counted beyond the course sites that are there from the start, and how that is changed. */
export interface MoreSites {
  /** Null until the browser has told. */
  readonly groups: readonly SiteGroupView[] | null;
  readonly onAllow: (sites: readonly string[]) => void;
  readonly onTakeBack: (sites: readonly string[]) => void;
  readonly added: readonly { readonly origin: string; readonly platform: string | null }[];
  readonly onRemove: (origin: string) => void;
  /** Channels that always count, or never. */
  readonly channels: readonly { readonly channel: string; readonly name: string; readonly rule: 'always' | 'never' }[];
  readonly onForget: (channel: string) => void;
}

interface Props {
  readonly off: readonly string[];
  readonly onSave: (off: string[]) => void;
  readonly more: MoreSites;
}

function AddedSites({ added, onRemove }: Pick<MoreSites, 'added' | 'onRemove'>) {
  const { text } = useTexts();
  return (
    <Section title={text('settings_added')} lead={text('settings_added_lead')}>
      {added.length === 0 ? (
        <p>{text('settings_added_none')}</p>
      ) : (
        <ul class="site-list">
          {added.map(({ origin, platform }) => {
            const { host } = new URL(origin);
            const known = platform === null ? null : platformById(platform);
            return (
              <li key={origin}>
                <span>
                  {host} {known && <small>{known.name}</small>}
                </span>
                <Button look="quiet" aria-label={text('settings_remove_of', host)} onClick={() => onRemove(origin)}>
                  {text('settings_remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

function Channels({ channels, onForget }: Pick<MoreSites, 'channels' | 'onForget'>) {
  const { text } = useTexts();
  if (channels.length === 0) return null;
  return (
    <Section title={text('settings_channels')} lead={text('settings_channels_lead')}>
      <ul class="site-list">
        {channels.map(({ channel, name, rule }) => (
          <li key={channel}>
            <span>
              {name} <small>{text(rule === 'always' ? 'settings_channel_always' : 'settings_channel_never')}</small>
            </span>
            <Button look="quiet" aria-label={text('settings_remove_of', name)} onClick={() => onForget(channel)}>
              {text('settings_remove')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Which sites are counted. */
export function SiteSettings({ off, onSave, more }: Props) {
  const { text } = useTexts();
  return (
    <>
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
      <Section title={text('settings_groups')} lead={text('settings_groups_lead')}>
        {more.groups && <SiteGroups groups={more.groups} onAllow={more.onAllow} onTakeBack={more.onTakeBack} />}
      </Section>
      <AddedSites added={more.added} onRemove={more.onRemove} />
      <Channels channels={more.channels} onForget={more.onForget} />
    </>
  );
}
