import { native } from './native';

/** Elements that may carry a shadow root besides custom ones (DOM standard, "valid shadow host name"). */
const HOSTS = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** The shadow root of an element, closed ones too, which Firefox gives by a property; null where there is none or it is refused. */
function shadowOf(element: Element): ShadowRoot | null {
  try {
    const root: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
    return root instanceof ShadowRoot ? root : (native.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot);
  } catch {
    return null;
  }
}

/** Calls `found` with each shadow root of an element, or in and under a root, however deep. */
export function eachShadow(root: ParentNode, found: (root: ShadowRoot) => void): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const shadow = element instanceof Element && HOSTS.test(element.localName) && shadowOf(element);
    if (!shadow) continue;
    found(shadow);
    eachShadow(shadow, found);
  }
}
