import type { NativeBrowser } from './native';

/** Elements that may carry a shadow root besides custom ones (DOM standard, "valid shadow host name"). */
const HOSTS = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** The shadow root of an element, closed ones too; null where there is none or the browser refuses. */
function shadowOf(element: Element, native: NativeBrowser): ShadowRoot | null {
  try {
    return native.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
  } catch {
    return null;
  }
}

/** Calls `found` with each shadow root in and under a root, however deep. */
export function eachShadow(root: ParentNode, native: NativeBrowser, found: (root: ShadowRoot) => void): void {
  const elements = [...root.querySelectorAll('*')];
  if (root instanceof Element) elements.push(root);
  for (const element of elements) {
    const shadow = HOSTS.test(element.localName) && shadowOf(element, native);
    if (!shadow) continue;
    found(shadow);
    eachShadow(shadow, native, found);
  }
}
