import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { DevicesPart } from '@/components/devices/DevicesPart';
import { ActivityChoice } from '@/components/importing/ActivityChoice';
import { type TextSource, TextsProvider } from '@/components/Texts';
import { epochMs } from '@/utils/time/brands';

const source: TextSource = {
  text: (key, ...filled) => [key, ...filled].join(' '),
  count: (key) => key,
  locale: 'en',
  clockLocale: 'en',
};
const nothing = (): void => {};

async function shown(what: ComponentChildren): Promise<string> {
  const root = document.createElement('div');
  await act(() => render(<TextsProvider source={source}>{what}</TextsProvider>, root));
  return root.textContent ?? '';
}

it('categories whose patterns aren’t used are named where categories are chosen', async () => {
  const choice = (leftOut: readonly string[]) => (
    <ActivityChoice candidates={[]} leftOut={leftOut} chosen={null} onChoose={nothing} onCancel={nothing} />
  );
  expect(await shown(choice(['Work', 'Play']))).toContain('activity_left_out Work, Play');
  expect(await shown(choice([]))).not.toContain('activity_left_out');
});

it('a device that the folder shows as it was before says so in its line', async () => {
  const part = (behind: boolean) => (
    <DevicesPart
      state={{
        ...{ at: 'on', address: 'https://cloud.example/', doneAt: null, trouble: null, forked: false },
        others: [{ device: 'd', name: 'Laptop', writtenAt: epochMs(0), behind }],
      }}
      onConnect={nothing}
      onNow={nothing}
      onForget={nothing}
      onOff={nothing}
    />
  );
  expect(await shown(part(true))).toContain('devices_behind Laptop');
  expect(await shown(part(false))).not.toContain('devices_behind');
});
