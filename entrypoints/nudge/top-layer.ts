import { styleHost } from './host';

/** Whether the person can point at the host where it stands. */
function isReachable(host: HTMLElement): boolean {
  const { left, top, width, height } = host.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  return document.elementFromPoint(left + width / 2, top + height / 2) === host;
}

/** Replaced elements show none of their children. */
const HOLDS_NOTHING = 'video, iframe, img, object, embed, canvas, audio';

/** Keeps a nudge in the top layer, wherever the page's full-screen element lets it be seen and clicked. */
export class TopLayer {
  private dialog: HTMLDialogElement | null = null;

  constructor(
    private readonly host: HTMLElement,
    private readonly root: ShadowRoot,
    /** Holds what is shown; stands in the root, or in a dialog in the root. */
    private readonly frame: HTMLElement,
    private readonly onDismiss: () => void,
  ) {}

  /**
   * Puts the host in its place, or again after the page went in or out of full screen. Outside the full-screen element a popover is
   * seen but can't be clicked, inside a bare `<video>` nothing shows: there a modal dialog is needed (toolchain.md, 'Traps met').
   */
  place(): void {
    const full = document.fullscreenElement;
    const holder = full ?? document.documentElement;
    this.dropDialog();
    styleHost(this.host, { lifted: full !== null });
    if (!holder.matches(HOLDS_NOTHING)) {
      this.popOver(holder);
      if (!full || isReachable(this.host)) return;
    }
    this.openDialog();
  }

  /** Whether the nudge is where `place` put it. */
  isInPlace(): boolean {
    return this.host.isConnected && (this.dialog ? this.dialog.open : this.host.matches(':popover-open'));
  }

  /** Puts a popover above one that the page opened since. */
  raise(): void {
    if (this.dialog || !this.host.matches(':popover-open')) return;
    this.host.hidePopover();
    this.host.showPopover();
  }

  remove(): void {
    this.dropDialog();
    this.host.remove();
  }

  private popOver(holder: Element): void {
    this.host.setAttribute('popover', 'manual');
    holder.append(this.host);
    this.host.showPopover();
  }

  /** The dialog is inside the root, where no page can style it or its backdrop. */
  private openDialog(): void {
    const dialog = document.createElement('dialog');
    this.dialog = dialog;
    dialog.tabIndex = -1;
    dialog.append(this.frame);
    this.host.removeAttribute('popover');
    this.root.append(dialog);
    document.documentElement.append(this.host);
    // All but the dialog is inert: a click beside the nudge means the player, so the nudge makes way for the next one.
    dialog.addEventListener('click', (event) => {
      if (event.isTrusted && event.target === dialog) this.onDismiss();
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (event.isTrusted) this.onDismiss();
    });
    dialog.showModal();
    // Else the first button has the focus, and a Space meant for the player would press it.
    dialog.focus({ preventScroll: true });
  }

  private dropDialog(): void {
    const dialog = this.dialog;
    this.dialog = null;
    if (!dialog) return;
    if (dialog.open) dialog.close();
    this.root.append(this.frame);
    dialog.remove();
  }
}
