import { native } from './native';

/** Elements besides custom ones that a player's closed root may be put on: of the DOM standard's valid hosts, those that hold anything. */
const HOSTS = /^(article|aside|div|main|p|section|span)$/;

/**
 * Whether a closed root may hide here. To ask Chromium costs some 2 µs an element, 10 ms on a page of five thousand: so only custom
 * elements that have come to life are asked, and hosts that would be empty without one.
 */
const mayHide = (element: Element, name: string): boolean =>
  /-/.test(name) ? element.matches(':defined') : !element.firstChild && HOSTS.test(name);

/** The shadow root of an element, closed ones too, which Firefox gives by a property; null where there is none or it is refused. */
function shadowOf(element: Element): ShadowRoot | null {
  try {
    const root: unknown = Reflect.get(element, 'openOrClosedShadowRoot') ?? element.shadowRoot;
    if (root instanceof ShadowRoot) return root;
    return mayHide(element, element.localName) ? (native.dom?.openOrClosedShadowRoot(element) ?? null) : null;
  } catch {
    return null;
  }
}

/** Calls `found` with each shadow root of an element, or in and under a root, however deep. */
export function eachShadow(root: ParentNode, found: (root: ShadowRoot) => void): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const shadow = element instanceof Element && shadowOf(element);
    if (!shadow) continue;
    found(shadow);
    eachShadow(shadow, found);
  }
}
