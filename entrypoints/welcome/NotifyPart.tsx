import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';

const WANTED = { permissions: ['notifications' as const] };

/** The one permission that is asked for here, with its reason. */
export function NotifyPart() {
  const { text } = useTexts();
  const [state, setState] = useState<'open' | 'allowed' | 'refused'>('open');
  useEffect(() => {
    browser.permissions.contains(WANTED).then(
      (allowed) => allowed && setState('allowed'),
      () => undefined,
    );
  }, []);
  const ask = (): void => {
    browser.permissions.request(WANTED).then(
      (allowed) => setState(allowed ? 'allowed' : 'refused'),
      () => setState('refused'),
    );
  };
  return (
    <div class="welcome-notify">
      <h3>{text('welcome_notify')}</h3>
      <p>{text('welcome_notify_why')}</p>
      <div role="status">
        {state === 'allowed' && text('welcome_notify_allowed')}
        {state === 'refused' && text('welcome_notify_refused')}
      </div>
      {state === 'open' && <Button onClick={ask}>{text('welcome_notify_allow')}</Button>}
    </div>
  );
}
