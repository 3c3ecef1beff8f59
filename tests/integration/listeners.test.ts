import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';

it('registers every listener at once, and leaves out what the browser lacks', () => {
  const heard: string[] = [];
  const event = (name: string) => ({ addListener: vi.fn(() => heard.push(name)) });
  Object.assign(fakeBrowser.runtime, {
    onMessage: event('message'),
    onInstalled: event('installed'),
    onStartup: event('startup'),
  });
  Object.assign(fakeBrowser.tabs, { onRemoved: event('removed'), onUpdated: event('updated'), onReplaced: undefined });
  Object.assign(fakeBrowser.permissions, { onAdded: event('allowed'), onRemoved: event('forbidden') });
  Object.assign(fakeBrowser.alarms, { onAlarm: event('alarm') });
  Object.assign(fakeBrowser, { idle: undefined, notifications: undefined });
  Object.assign(fakeBrowser, {
    commands: { onCommand: event('shortcut') },
    contextMenus: { onClicked: event('menu') },
    omnibox: { onInputChanged: event('line'), onInputEntered: event('entered') },
  });
  background.main();
  // What becomes of a tab is told in one event: its sound to one listener, its address to the other.
  const tabs = ['removed', 'updated', 'updated'];
  const gestures = ['shortcut', 'menu', 'line', 'entered'];
  expect(heard.sort()).toEqual(
    [...gestures, 'alarm', 'allowed', 'forbidden', 'installed', 'message', 'startup', ...tabs].sort(),
  );
});
