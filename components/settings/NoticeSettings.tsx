import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Section } from './Section';

interface Props {
  /** Null until the browser has answered. */
  readonly allowed: boolean | null;
  readonly onAllow: () => void;
}

/** The system's notifications, for pages that can't show a nudge. */
export function NoticeSettings({ allowed, onAllow }: Props) {
  const { text } = useTexts();
  return (
    <Section title={text('settings_notices')} lead={text('settings_notices_lead')}>
      {allowed === true ? (
        <p>{text('settings_notices_allowed')}</p>
      ) : (
        <div>
          <Button onClick={onAllow} disabled={allowed === null}>
            {text('settings_notices_allow')}
          </Button>
        </div>
      )}
    </Section>
  );
}
