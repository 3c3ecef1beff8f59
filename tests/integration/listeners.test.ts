import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';

const heard: string[] = [];
const event = (name: string) => ({ addListener: vi.fn(() => heard.push(name)) });
// What becomes of a tab is told in one event: its sound to one listener, its address to the other.
const ALWAYS = ['alarm', 'allowed', 'forbidden', 'installed', 'message', 'removed', 'startup', 'updated', 'updated'];

beforeEach(() => {
  fakeBrowser.reset();
  heard.length = 0;
  Object.assign(fakeBrowser.runtime, {
    onMessage: event('message'),
    onInstalled: event('installed'),
    onStartup: event('startup'),
  });
  Object.assign(fakeBrowser.tabs, { onRemoved: event('removed'), onUpdated: event('updated'), onReplaced: undefined });
  Object.assign(fakeBrowser.permissions, { onAdded: event('allowed'), onRemoved: event('forbidden') });
  Object.assign(fakeBrowser.alarms, { onAlarm: event('alarm') });
  Object.assign(fakeBrowser, { idle: undefined, notifications: undefined });
});

it('registers every listener at once, and leaves out what the browser lacks', () => {
  Object.assign(fakeBrowser, {
    commands: { onCommand: event('shortcut') },
    contextMenus: { onClicked: event('menu') },
    omnibox: { onInputChanged: event('line'), onInputEntered: event('entered') },
  });
  background.main();
  expect(heard.sort()).toEqual([...ALWAYS, 'shortcut', 'menu', 'line', 'entered'].sort());
});

it('registers the others where neither windows nor a menu, shortcuts, an address bar or a sync are, as on Android', () => {
  Object.assign(fakeBrowser, { windows: undefined, commands: undefined, contextMenus: undefined, omnibox: undefined });
  Object.assign(fakeBrowser.storage, { sync: undefined });
  background.main();
  expect(heard.sort()).toEqual(ALWAYS);
});
