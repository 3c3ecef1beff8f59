import { useTexts } from '@/components/Texts';
import { Toggle } from '@/components/ui/Toggle';
import type { NudgeSettings } from '@/utils/settings/nudge-settings';
import { durationMs, MINUTE } from '@/utils/time/brands';
import { AmountSetting } from './AmountSetting';
import { NudgePool } from './NudgePool';
import { NudgeTriggers } from './NudgeTriggers';
import { Section } from './Section';
import { TimeSetting } from './TimeSetting';
import { WeekdayChoice } from './WeekdayChoice';

interface Props {
  readonly nudges: NudgeSettings;
  readonly onSave: (nudges: NudgeSettings) => void;
}

type Lasting = 'bingeAfter' | 'breakWait' | 'spacing';
type Cap = 'firstWeekCap' | 'dailyCap';

/** When Loopbreak speaks up, and how often. */
export function NudgeSettingsForm({ nudges, onSave }: Props) {
  const { text, count, duration } = useTexts();
  const set = (change: Partial<NudgeSettings>): void => onSave({ ...nudges, ...change });
  const minutes = (field: Lasting, least: number, most: number) => ({
    unit: text('settings_unit_minutes'),
    value: Math.round(nudges[field] / MINUTE),
    least,
    most,
    say: (amount: number) => (amount < 0 ? String(amount) : duration(durationMs(amount * MINUTE))),
    onSave: (value: number) => set({ [field]: durationMs(value * MINUTE) }),
  });
  const cap = (field: Cap) => ({
    unit: text('settings_unit_a_day'),
    value: nudges[field],
    least: 0,
    most: 20,
    say: (amount: number) => count('settings_times_a_day', amount),
    onSave: (value: number) => set({ [field]: value }),
  });
  return (
    <Section title={text('settings_nudges')} lead={text('settings_nudges_lead')}>
      <Toggle label={text('settings_nudges_on')} on={nudges.on} onChange={(on) => set({ on })} />
      <NudgeTriggers nudges={nudges} onChange={set} />
      <NudgePool nudges={nudges} onChange={set} />
      <Toggle
        label={text('settings_live')}
        hint={text('settings_live_hint')}
        on={nudges.liveClasses}
        disabled={!nudges.on}
        onChange={(liveClasses) => set({ liveClasses })}
      />
      <div class="settings-grid">
        <AmountSetting
          label={text('settings_binge_after')}
          hint={text('settings_binge_after_hint')}
          {...minutes('bingeAfter', 1, 240)}
        />
        <AmountSetting
          label={text('settings_break_wait')}
          hint={text('settings_break_wait_hint')}
          {...minutes('breakWait', 0, 30)}
        />
        <AmountSetting
          label={text('settings_spacing')}
          hint={text('settings_spacing_hint')}
          {...minutes('spacing', 0, 1440)}
        />
        <AmountSetting label={text('settings_cap_first')} {...cap('firstWeekCap')} />
        <AmountSetting label={text('settings_cap')} {...cap('dailyCap')} />
      </div>
      <fieldset class="settings-quiet">
        <legend>{text('settings_quiet')}</legend>
        <div class="settings-grid">
          <TimeSetting
            label={text('settings_quiet_from')}
            value={nudges.quietFrom}
            onSave={(quietFrom) => set({ quietFrom })}
          />
          <TimeSetting
            label={text('settings_quiet_to')}
            value={nudges.quietTo}
            onSave={(quietTo) => set({ quietTo })}
          />
        </div>
        <p class="ui-field-hint">
          {nudges.quietFrom === nudges.quietTo ? text('settings_quiet_none') : text('settings_quiet_hint')}
        </p>
      </fieldset>
      <fieldset class="settings-quiet">
        <legend>{text('settings_review_when')}</legend>
        <div class="settings-grid">
          <WeekdayChoice
            label={text('settings_review_on')}
            value={nudges.reviewOn}
            onSave={(reviewOn) => set({ reviewOn })}
          />
          <TimeSetting
            label={text('settings_review_at')}
            value={nudges.reviewAt}
            onSave={(reviewAt) => set({ reviewAt })}
          />
        </div>
      </fieldset>
    </Section>
  );
}
