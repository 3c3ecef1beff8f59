import type { Session } from './launch.ts';

/** Runs at chrome://extensions, whose own interface this is. */
async function grantAtExtensionsPage(id: string, pattern: string): Promise<void> {
  const chrome: unknown = Reflect.get(globalThis, 'chrome');
  const owner: unknown = chrome && Reflect.get(Object(chrome), 'developerPrivate');
  const grant: unknown = owner && Reflect.get(Object(owner), 'addHostPermission');
  if (typeof grant !== 'function') throw new Error('chrome://extensions can no longer grant a host');
  await grant(id, pattern);
}

/** Runs on a page of the extension: a button that asks, since browsers want a click for it. */
function addButton(pattern: string): void {
  const button = document.body.appendChild(document.createElement('button'));
  button.id = 'allow';
  button.textContent = pattern;
  button.onclick = async () => {
    const allowed = await window.browser?.permissions.request({ origins: [pattern] });
    button.dataset.allowed = String(allowed);
  };
}

/** Runs on a page of the extension: what the button was answered, and takes it away. */
function takeButton(): string | undefined {
  const button = document.querySelector<HTMLElement>('#allow');
  button?.remove();
  return button?.dataset.allowed;
}

/** Runs on a page of the extension. */
function giveBack(pattern: string): Promise<boolean> {
  const given = window.browser?.permissions.remove({ origins: [pattern] });
  return given ?? Promise.resolve(false);
}

/**
 * Allows the extension a site as a person does who says yes: the extension asks for the optional permission itself. No driver can press the
 * button in Chromium's own window, so there the browser is told beforehand, as on its page of extensions, that the answer is yes;
 * Firefox is launched with a preference that says so (`extensions.webextOptionalPermissionPrompts`).
 */
export async function allow(session: Session, pattern: string): Promise<void> {
  if (session.engine === 'chromium') {
    const page = await session.open('chrome://extensions');
    await page.evaluate(grantAtExtensionsPage, new URL(session.root).host, pattern);
    await page.close();
  }
  const { page } = session.desk;
  await page.evaluate(addButton, pattern);
  await page.bringToFront();
  await page.click('#allow');
  await page.waitForSelector('#allow[data-allowed]');
  const allowed = await page.evaluate(takeButton);
  if (allowed !== 'true') throw new Error(`${pattern} was not allowed`);
}

/** Runs on a page of the extension: a button that asks for notifications. */
function addNoticeButton(): void {
  const button = document.body.appendChild(document.createElement('button'));
  button.id = 'allow';
  button.onclick = async () => {
    const allowed = await window.browser?.permissions.request({ permissions: ['notifications'] });
    button.dataset.allowed = String(allowed);
  };
}

/** Allows notifications, in Firefox; in Chromium no driver can press the window that asks, nor tell it beforehand. */
export async function allowNotices({ engine, desk: { page } }: Session): Promise<boolean> {
  if (engine === 'chromium') return false;
  await page.evaluate(addNoticeButton);
  await page.bringToFront();
  await page.click('#allow');
  await page.waitForSelector('#allow[data-allowed]');
  return (await page.evaluate(takeButton)) === 'true';
}

/** Takes a site back from the extension. */
export async function forbid(session: Session, pattern: string): Promise<void> {
  if (!(await session.desk.page.evaluate(giveBack, pattern))) throw new Error(`${pattern} was not given back`);
}

/** Runs at chrome://extensions: sets what a person may set for an extension. */
async function configure(change: object): Promise<void> {
  const chrome: unknown = Reflect.get(globalThis, 'chrome');
  const owner: unknown = chrome && Reflect.get(Object(chrome), 'developerPrivate');
  const update: unknown = owner && Reflect.get(Object(owner), 'updateExtensionConfiguration');
  if (typeof update !== 'function') throw new Error('chrome://extensions can no longer set an extension');
  await update(change);
}

/** Chromium: sets the extension as a person does at chrome://extensions. */
async function setAtExtensionsPage(session: Session, change: object): Promise<void> {
  const page = await session.open('chrome://extensions');
  await page.evaluate(configure, { extensionId: new URL(session.root).host, ...change });
  await page.close();
}

/** Runs on a page of the extension: gives back all sites that the manifest asks for. */
async function giveBackAll(): Promise<boolean> {
  const api: { runtime: { getManifest(): { host_permissions: string[] } } } = Reflect.get(window, 'chrome');
  return (await window.browser?.permissions.remove({ origins: api.runtime.getManifest().host_permissions })) ?? false;
}

/** Takes all sites from the extension, as a person does: in Chromium they are its sites on a click alone. */
export async function takeAll(session: Session): Promise<void> {
  if (session.engine === 'chromium') return setAtExtensionsPage(session, { hostAccess: 'ON_CLICK' });
  if (!(await session.desk.page.evaluate(giveBackAll))) throw new Error('the sites were not given back');
}

/** Takes one site from the extension and leaves it another. */
export async function takeOne(session: Session, pattern: string, left: string): Promise<void> {
  if (session.engine === 'firefox') return forbid(session, pattern);
  await setAtExtensionsPage(session, { hostAccess: 'ON_SPECIFIC_SITES' });
  const page = await session.open('chrome://extensions');
  await page.evaluate(grantAtExtensionsPage, new URL(session.root).host, left);
  await page.close();
}

/** Chromium: says beforehand that the answer to a request for all sites is yes. Firefox says so by a preference. */
export async function giveAll(session: Session): Promise<void> {
  if (session.engine === 'chromium') await setAtExtensionsPage(session, { hostAccess: 'ON_ALL_SITES' });
}
