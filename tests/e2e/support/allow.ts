import type { Session } from './launch.ts';

/** Runs at chrome://extensions, whose own interface this is. */
async function grantAtExtensionsPage(id: string, pattern: string): Promise<void> {
  const chrome: unknown = Reflect.get(globalThis, 'chrome');
  const owner: unknown = chrome && Reflect.get(Object(chrome), 'developerPrivate');
  const grant: unknown = owner && Reflect.get(Object(owner), 'addHostPermission');
  if (typeof grant !== 'function') throw new Error('chrome://extensions can no longer grant a host');
  await grant(id, pattern);
}

/** Runs on a page of the extension, as in a click. */
function request(pattern: string): Promise<boolean> {
  const asked = window.browser?.permissions.request({ origins: [pattern] });
  return asked ?? Promise.resolve(false);
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
  if (!(await session.desk.page.evaluate(request, pattern))) throw new Error(`${pattern} was not allowed`);
}

/** Takes a site back from the extension. */
export async function forbid(session: Session, pattern: string): Promise<void> {
  if (!(await session.desk.page.evaluate(giveBack, pattern))) throw new Error(`${pattern} was not given back`);
}
