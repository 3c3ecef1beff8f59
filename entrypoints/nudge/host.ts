/** Properties that a page's `!important` can't override, since a style on the element itself comes after every sheet. */
const HOST_STYLE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  'inset-block-end': '24px',
  'inset-inline-end': '24px',
  width: 'auto',
  height: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  opacity: '1',
  visibility: 'visible',
  'pointer-events': 'auto',
  'z-index': '2147483647',
} as const;

/** Clear of a player's bar of controls. */
const ABOVE_CONTROLS = '96px';

/** Sets the host's own style anew, and lifts it above the controls of a full-screen player. */
export function styleHost(host: HTMLElement, { lifted }: { readonly lifted: boolean }): void {
  host.removeAttribute('style');
  const style = lifted ? { ...HOST_STYLE, 'inset-block-end': ABOVE_CONTROLS } : HOST_STYLE;
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
}

/** An element with a random name and nothing else to be known by: pages can't look for it (reliability.md §3). */
export function makeHost(letters: string, direction: 'ltr' | 'rtl'): HTMLElement {
  const host = document.createElement(`x-${letters}`);
  host.setAttribute('dir', direction);
  return host;
}
