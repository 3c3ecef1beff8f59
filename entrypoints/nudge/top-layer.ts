import { makeDialog, styleHost } from './host';

/** Whether the person can point at the host where it stands. */
export function isReachable(host: HTMLElement): boolean {
  const { left, top, width, height } = host.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  return document.elementFromPoint(left + width / 2, top + height / 2) === host;
}

function popOver(host: HTMLElement, parent: Element): void {
  parent.append(host);
  if (!host.matches(':popover-open')) host.showPopover();
}

/** Replaced elements show none of their children. */
const HOLDS_NOTHING = 'video, iframe, img, object, embed, canvas, audio';

/** Keeps a host in the top layer, wherever the page's full-screen element lets it be seen and clicked. */
export class TopLayer {
  private dialog: HTMLDialogElement | null = null;

  constructor(
    private readonly host: HTMLElement,
    private readonly onDismiss: () => void,
  ) {}

  /**
   * Puts the host in its place, or again after the page went in or out of full screen. Outside the full-screen element a popover is
   * seen but can't be clicked, inside a bare `<video>` nothing shows: there a modal dialog carries it (toolchain.md, 'Traps met').
   */
  place(): void {
    const full = document.fullscreenElement;
    const holder = full ?? document.documentElement;
    this.dropDialog();
    styleHost(this.host, { lifted: full !== null });
    if (!holder.matches(HOLDS_NOTHING)) {
      popOver(this.host, holder);
      if (!full || isReachable(this.host)) return;
    }
    this.host.remove();
    this.openDialog();
  }

  /** Whether the host is where `place` put it. */
  isInPlace(): boolean {
    return this.host.isConnected && (this.dialog ? this.dialog.open : this.host.matches(':popover-open'));
  }

  remove(): void {
    this.host.remove();
    this.dropDialog();
  }

  private openDialog(): void {
    const dialog = makeDialog(this.host);
    this.dialog = dialog;
    document.documentElement.append(dialog);
    // All but the dialog is inert: a click beside the nudge means the player, so the nudge makes way for the next one.
    dialog.addEventListener('click', (event) => {
      if (event.isTrusted && event.target === dialog) this.onDismiss();
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (event.isTrusted) this.onDismiss();
    });
    dialog.showModal();
    this.host.showPopover();
  }

  private dropDialog(): void {
    const dialog = this.dialog;
    this.dialog = null;
    if (!dialog) return;
    if (dialog.open) dialog.close();
    dialog.remove();
  }
}
