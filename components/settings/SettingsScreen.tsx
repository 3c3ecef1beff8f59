import type { ComponentChildren } from 'preact';
import { useTexts } from '@/components/Texts';
import type { Settings } from '@/utils/settings/settings';
import { AboutSettings } from './AboutSettings';
import { CountingSettings } from './CountingSettings';
import { DataSettings } from './DataSettings';
import { DaySettings } from './DaySettings';
import { GoalSetting } from './GoalSetting';
import { NoticeSettings } from './NoticeSettings';
import { NudgeSettingsForm } from './NudgeSettingsForm';
import { Section } from './Section';
import { type MoreSites, SiteSettings } from './SiteSettings';
import { YouSettings } from './YouSettings';

interface Props {
  readonly settings: Settings;
  readonly onSave: (patch: Partial<Settings>) => void;
  /** What became of the last change. */
  readonly said: string;
  readonly notices: { readonly allowed: boolean | null; readonly onAllow: () => void };
  readonly more: MoreSites;
  /** What the nudges have learned. */
  readonly learned: ComponentChildren;
  readonly onClear: () => void;
  readonly version: string;
}

/** All that can be set. Each change is kept at once. */
export function SettingsScreen({ settings, onSave, said, notices, more, learned, onClear, version }: Props) {
  const { text } = useTexts();
  return (
    <>
      <header class="settings-head">
        <h1>{text('settings_place')}</h1>
        <p class="settings-saved" role="status">
          {said}
        </p>
      </header>
      <Section title={text('settings_goal')} lead={text('settings_goal_lead')}>
        <GoalSetting goal={settings.goal} onSave={(goal) => onSave({ goal })} />
      </Section>
      <NudgeSettingsForm nudges={settings.nudges} onSave={(nudges) => onSave({ nudges })} />
      {learned}
      <YouSettings settings={settings} onSave={onSave} />
      <DaySettings settings={settings} onSave={onSave} />
      <CountingSettings settings={settings} onSave={onSave} />
      <SiteSettings off={settings.sitesOff} onSave={(sitesOff) => onSave({ sitesOff })} more={more} />
      <NoticeSettings {...notices} />
      <DataSettings onClear={onClear} />
      <AboutSettings version={version} />
    </>
  );
}
