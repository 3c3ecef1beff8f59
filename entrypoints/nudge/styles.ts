import dock from '@/components/dock/dock.css?inline';
import nudge from '@/components/nudges/nudge.css?inline';
import tokens from '@/components/tokens.css?inline';

const SHEET = tokens + nudge + dock;

/**
 * Gives a shadow root the overlay's styles. A constructed sheet is outside the page's policy, but a content script may not be allowed to
 * adopt one; an element `style` may be refused its text by the page's policy, but never the rules that are put in one by one.
 */
export function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Refused: the way below.
  }
  const style = document.createElement('style');
  style.textContent = SHEET;
  root.append(style);
  if (style.sheet && style.sheet.cssRules.length > 0) return;
  style.textContent = '';
  const parsed = new CSSStyleSheet();
  parsed.replaceSync(SHEET);
  for (const rule of parsed.cssRules) style.sheet?.insertRule(rule.cssText, style.sheet.cssRules.length);
}
