import { browser } from 'wxt/browser';

/** What the toolbar's button shows beside the icon. */
export interface Badge {
  readonly text: string;
  /** As `#rrggbb`. */
  readonly color: string;
  /** What the button is called when pointed at; null leaves the extension's name. */
  readonly title: string | null;
}

/** Shows a badge; repeating it is harmless. */
export async function showBadge({ text, color, title }: Badge): Promise<void> {
  const { action } = browser;
  await action.setBadgeBackgroundColor({ color });
  await action.setBadgeTextColor?.({ color: '#ffffff' });
  await action.setBadgeText({ text });
  await action.setTitle({ title: title ?? '' });
}
