import '@/components/tokens.css';
import '@/components/ui/ui.css';
import '@/components/tasks/tasks.css';
import '@/components/charts/charts.css';
import '@/components/week/week.css';
import '@/components/time/time.css';
import '@/components/experiences/experiences.css';
import '@/components/skills/skills.css';
import '@/components/importing/importing.css';
import '@/components/resets/resets.css';
import '@/components/nudges/nudge.css';
import '@/components/dock/dock.css';
import './style.css';
import { render } from 'preact';
import { TextsProvider } from '@/components/Texts';
import { textDirection } from '@/utils/platform/direction';
import { browserLocale, count, text, textLocale } from '@/utils/platform/texts';
import { App } from './App';

const root = document.getElementById('app');
if (root) {
  document.documentElement.lang = textLocale();
  document.documentElement.dir = textDirection();
  render(
    <TextsProvider source={{ text, count, locale: textLocale(), clockLocale: browserLocale() }}>
      <App />
    </TextsProvider>,
    root,
  );
}
