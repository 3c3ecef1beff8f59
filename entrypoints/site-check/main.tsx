import '@/components/tokens.css';
import '@/components/ui/ui.css';
import './style.css';
import { render } from 'preact';
import { TextsProvider } from '@/components/Texts';
import { browserLocale, count, text, textLocale } from '@/utils/platform/texts';
import { App } from './App';

const root = document.getElementById('app');
if (root) {
  document.title = text('site_check');
  render(
    <TextsProvider source={{ text, count, locale: textLocale(), clockLocale: browserLocale() }}>
      <App />
    </TextsProvider>,
    root,
  );
}
