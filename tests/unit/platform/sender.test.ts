import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSender } from '@/utils/platform/sender';

const TAB = { id: 7, url: 'https://www.udemy.com/course/x', title: 'X', incognito: true, active: true };
const ours = (): string => fakeBrowser.runtime.id;
const home = (): string => new URL('/', fakeBrowser.runtime.getURL('/popup.html')).href;

beforeEach(() => fakeBrowser.reset());

test('another extension, and whoever has no name, is nobody', () => {
  expect(readSender({ id: 'another', url: `${home()}popup.html` })).toBeNull();
  expect(readSender({ url: `${home()}popup.html` })).toBeNull();
});

test('a content script is no screen, and its tab, frame and address are those that the browser says', () => {
  expect(readSender({ id: ours(), url: TAB.url, frameId: 4, tab: TAB })).toEqual({
    isScreen: false,
    tab: { id: 7, url: TAB.url, title: 'X', isPrivate: true, isMuted: false, isActive: true },
    frameId: 4,
    url: TAB.url,
    isPrerendered: false,
    hasLeft: false,
  });
});

test('a page of the extension is a screen, also in a tab', () => {
  expect(readSender({ id: ours(), url: `${home()}dashboard.html#/week`, tab: TAB })?.isScreen).toBe(true);
  expect(readSender({ id: ours(), url: `${home()}popup.html` })).toMatchObject({ isScreen: true, tab: null });
});

test.each([
  ['an address that only begins alike', (own: string) => `${own.slice(0, -1)}.example/popup.html`],
  ['an address that has it further in', (own: string) => `https://who.example/?${own}popup.html`],
  ['no address', () => undefined],
])('%s is no screen', (_, address) => {
  expect(readSender({ id: ours(), url: address(home()), tab: TAB })?.isScreen).toBe(false);
});

test.each([
  ['prerender', { isPrerendered: true, hasLeft: false }],
  ['cached', { isPrerendered: false, hasLeft: true }],
  ['pending_deletion', { isPrerendered: false, hasLeft: true }],
  ['active', { isPrerendered: false, hasLeft: false }],
])('of a page that is “%s” it is known', (documentLifecycle, known) => {
  expect(readSender({ id: ours(), url: TAB.url, tab: TAB, documentLifecycle })).toMatchObject(known);
});
