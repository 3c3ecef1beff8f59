import '@/components/tokens.css';
import '@/components/ui/ui.css';
import '@/components/charts/charts.css';
import '@/components/week/week.css';
import '@/components/settings/settings.css';
import '@/components/sites/sites.css';
import '@/components/courses/courses.css';
import '@/components/resets/resets.css';
import '@/components/loop/loop.css';
import '@/components/experiences/experiences.css';
import '@/components/skills/skills.css';
import '@/components/review/review.css';
import '@/components/portfolio/portfolio.css';
import '@/components/importing/importing.css';
import '@/components/sharing/sharing.css';
import '@/components/time/time.css';
import './style.css';
import { render } from 'preact';
import { TextsProvider } from '@/components/Texts';
import { openDatabase } from '@/utils/db/database';
import { textDirection } from '@/utils/platform/direction';
import { browserLocale, count, text, textLocale } from '@/utils/platform/texts';
import { App } from './App';

const root = document.getElementById('app');
if (root) {
  document.documentElement.lang = textLocale();
  document.documentElement.dir = textDirection();
  render(
    <TextsProvider source={{ text, count, locale: textLocale(), clockLocale: browserLocale() }}>
      <App db={openDatabase()} rtl={textDirection() === 'rtl'} />
    </TextsProvider>,
    root,
  );
}
