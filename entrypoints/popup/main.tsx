import '@/components/tokens.css';
import '@/components/ui/ui.css';
import './style.css';
import { render } from 'preact';
import { TextsProvider } from '@/components/Texts';
import { openDatabase } from '@/utils/db/database';
import { momentNow } from '@/utils/platform/device';
import { textDirection } from '@/utils/platform/direction';
import { browserLocale, count, text, textLocale } from '@/utils/platform/texts';
import { App } from './App';
import { readPlace } from './place';
import { readPopup } from './read-popup';

/** How long the first picture waits for the records: one frame with them beats two frames, but none is late. */
const FIRST_PICTURE_MS = 100;

const after = (wait: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), wait));

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const db = openDatabase();
  // The store is opened while the tab is asked for, and the calendar's tables are loaded while both are awaited.
  void db.open().catch(() => {});
  const place = readPlace();
  momentNow();
  const first = place.then((here) => readPopup(db, here)).catch(() => null);
  const initial = await Promise.race([first, after(FIRST_PICTURE_MS)]);
  document.documentElement.lang = textLocale();
  document.documentElement.dir = textDirection();
  render(
    <TextsProvider source={{ text, count, locale: textLocale(), clockLocale: browserLocale() }}>
      <App db={db} place={place} initial={initial} />
    </TextsProvider>,
    root,
  );
}

void start();
