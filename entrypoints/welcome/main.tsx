import '@/components/tokens.css';
import '@/components/ui/ui.css';
import '@/components/sites/sites.css';
import '@/components/resets/resets.css';
import './style.css';
import { render } from 'preact';
import { TextsProvider } from '@/components/Texts';
import { foundBefore } from '@/entrypoints/screens/found-before';
import { openDatabase } from '@/utils/db/database';
import { ANY_COURSE, planOf } from '@/utils/db/plan-store';
import { readSettings } from '@/utils/db/settings-store';
import { textDirection } from '@/utils/platform/direction';
import { browserLocale, count, text, textLocale } from '@/utils/platform/texts';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { App } from './App';
import { sampleAddress } from './sample-address';

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const db = openDatabase();
  // Without its records the page still says what it is for.
  const settings = await readSettings(db).catch(() => DEFAULT_SETTINGS);
  const plan = await planOf(db, ANY_COURSE).catch(() => null);
  const found = await foundBefore(db).catch(() => false);
  const sample = import.meta.env.MODE === 'sample' ? sampleAddress(location.search) : null;
  document.documentElement.lang = textLocale();
  document.documentElement.dir = textDirection();
  render(
    <TextsProvider source={{ text, count, locale: textLocale(), clockLocale: browserLocale() }}>
      <App db={db} settings={settings} plan={plan ?? ''} sample={sample} found={found} />
    </TextsProvider>,
    root,
  );
}

void start();
