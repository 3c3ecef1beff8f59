import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { KeepCopy } from '@/components/archive/KeepCopy';
import { type TextSource, TextsProvider } from '@/components/Texts';

const source: TextSource = { text: (key) => key, count: (key) => key, locale: 'en', clockLocale: 'en' };

it('keeps tables for spreadsheets, unless the person wants them to the letter', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  const asked: unknown[] = [];
  const daily = { keeping: null, denied: false, onKeepDaily: () => {} };
  const onKeep = (...how: unknown[]): number => asked.push(how);
  await act(() =>
    render(
      <TextsProvider source={source}>
        <KeepCopy daily={daily} state={{ at: 'idle' }} onKeep={onKeep} onStop={() => {}} />
      </TextsProvider>,
      root,
    ),
  );
  const keep = async (): Promise<void> => {
    const buttons = [...root.querySelectorAll('button')];
    await act(() => buttons.find(({ textContent }) => textContent === 'data_keep_tasks')?.click());
  };
  const toggle = root.querySelector('input');
  expect(toggle?.checked).toBe(true);
  await keep();
  await act(() => toggle?.click());
  await keep();
  expect(asked).toEqual([
    ['tasks', false],
    ['tasks', true],
  ]);
  render(null, root);
  root.remove();
});
