import { browser } from 'wxt/browser';
import { readTab, type Tab } from './tabs';

/** An entry of the menu that a right click opens. */
export interface MenuEntry {
  readonly id: string;
  readonly title: string;
  /** Where it stands: over a page, or over a selection, whose words `%s` in the title stands for. */
  readonly over: 'page' | 'selection';
}

/** A click in that menu. Choosing an entry lets the extension see its tab once (`activeTab`). */
export interface MenuChoice {
  readonly id: string;
  readonly selection: string;
  readonly tab: Tab | null;
}

/** A line that the address bar proposes. */
export interface AddressProposal {
  /** What is taken when it is chosen. */
  readonly content: string;
  readonly description: string;
}

/** Calls back with the name of a shortcut that was pressed. */
export function onShortcut(handle: (name: string) => unknown): void {
  browser.commands?.onCommand.addListener((name) => handle(name));
}

/** Puts the entries into the menu, in place of what was there. */
export async function setMenu(entries: readonly MenuEntry[]): Promise<void> {
  const { contextMenus } = browser;
  await contextMenus?.removeAll();
  for (const { id, title, over } of entries) contextMenus?.create({ id, title, contexts: [over] });
}

/** Calls back with a choice in the menu. */
export function onMenuChosen(handle: (choice: MenuChoice) => unknown): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, raw) =>
    handle({ id: String(menuItemId), selection: selectionText ?? '', tab: readTab(raw) }),
  );
}

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Chromium reads proposals as XML, Firefox as plain text. */
const described = (words: string): string =>
  import.meta.env.FIREFOX ? words : words.replace(/[&<>"']/g, (letter) => MARKUP[letter] ?? letter);

/** Calls back with what is written after the keyword in the address bar, for proposals. */
export function onAddressLine(handle: (line: string) => Promise<readonly AddressProposal[]>): void {
  browser.omnibox?.onInputChanged.addListener((line, propose) => {
    handle(line).then(
      ([first, ...more]) => {
        if (first) browser.omnibox.setDefaultSuggestion({ description: described(first.description) });
        propose(more.map(({ content, description }) => ({ content, description: described(description) })));
      },
      () => propose([]),
    );
  });
}

/** Calls back with the line that was entered in the address bar. */
export function onAddressEntered(handle: (line: string) => unknown): void {
  browser.omnibox?.onInputEntered.addListener((line) => handle(line));
}
