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
  Object.assign(fakeBrowser.alarms, { onAlarm: event('alarm') });
  Object.assign(fakeBrowser, { idle: undefined, notifications: undefined });
  background.main();
  expect(heard.sort()).toEqual(['alarm', 'installed', 'message', 'removed', 'startup', 'updated']);
});
