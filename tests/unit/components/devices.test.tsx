import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DevicesPart } from '@/components/devices/DevicesPart';
import { TextsProvider } from '@/components/Texts';
import messages from '@/public/_locales/en/messages.json';
import { epochMs, HOUR, MINUTE, shift } from '@/utils/time/brands';

const source = {
  text: (key: keyof typeof messages, ...filled: (string | number)[]) =>
    messages[key].message.replace(/\$(\d)/g, (_, place: string) => String(filled[Number(place) - 1] ?? '')),
  count: () => '',
  locale: 'en',
  clockLocale: 'en',
};
const NOW = epochMs(Date.UTC(2026, 10, 20, 11));
const nothing = (): void => {};

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** Shows the folder's part after an exchange, with one other device that wrote so long after it by its own clock. */
function showOther(ahead: number): Promise<void> {
  const others = [{ device: 'd', name: 'the laptop', writtenAt: shift(NOW, ahead) }];
  const address = 'https://files.example/';
  const state = { at: 'on', address, doneAt: NOW, trouble: null, forked: false, others } as const;
  const does = { onConnect: nothing, onNow: nothing, onForget: nothing, onOff: nothing };
  return act(() =>
    render(
      <TextsProvider source={source}>
        <DevicesPart state={state} {...does} />
      </TextsProvider>,
      root,
    ),
  );
}

describe('another device', () => {
  it.each([5 * 24 * HOUR, 61 * MINUTE])(
    'whose clock is %i ms ahead is named, and what that means said (case 53)',
    async (ahead) => {
      await showOther(ahead);
      expect(root.querySelector('.devices-list')?.textContent).toContain(
        'the laptop: its clock is ahead of this one’s. Of a row that both changed',
      );
    },
  );

  it.each([-5 * 24 * HOUR, 0, 59 * MINUTE])('whose clock is %i ms ahead is nothing to speak of', async (ahead) => {
    await showOther(ahead);
    expect(root.querySelector('.devices-list')?.textContent).toContain('the laptop');
    expect(root.textContent).not.toContain('its clock is ahead');
  });
});
