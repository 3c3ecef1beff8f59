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

const DIALOG_STYLE = {
  ...HOST_STYLE,
  inset: '0',
  'inset-block-end': 'auto',
  'inset-inline-end': 'auto',
  width: '0',
  height: '0',
  'max-width': 'none',
  'max-height': 'none',
  outline: 'none',
} as const;

/** Clear of a player's bar of controls. */
const ABOVE_CONTROLS = '96px';

function paint(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}

/** Sets the host's own style anew, and lifts it above the controls of a full-screen player. */
export function styleHost(host: HTMLElement, { lifted }: { readonly lifted: boolean }): void {
  host.removeAttribute('style');
  paint(host, lifted ? { ...HOST_STYLE, 'inset-block-end': ABOVE_CONTROLS } : HOST_STYLE);
}

/** An element with a random name and nothing else to be known by: pages can't look for it (reliability.md §3). */
export function makeHost(letters: string, direction: 'ltr' | 'rtl'): HTMLElement {
  const host = document.createElement(`x-${letters}`);
  host.setAttribute('dir', direction);
  host.setAttribute('popover', 'manual');
  return host;
}

/** A modal dialog of no size that carries the host. It takes the focus itself, so that none of the nudge's buttons has it. */
export function makeDialog(host: HTMLElement): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.tabIndex = -1;
  dialog.setAttribute('autofocus', '');
  paint(dialog, DIALOG_STYLE);
  dialog.append(host);
  return dialog;
}
