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
  background.main();
  // What becomes of a tab is told in one event: its sound to one listener, its address to the other.
  const tabs = ['removed', 'updated', 'updated'];
  expect(heard.sort()).toEqual(['alarm', 'allowed', 'forbidden', 'installed', 'message', 'startup', ...tabs].sort());
});
