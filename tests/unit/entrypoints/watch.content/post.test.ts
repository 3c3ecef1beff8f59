import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => {
  const runtime: { id: string; sendMessage: (message: unknown) => Promise<unknown> } | undefined = {
    id: 'ours',
    sendMessage: async () => undefined,
  };
  const pretended: { runtime: typeof runtime | undefined } = { runtime };
  vi.stubGlobal('browser', pretended);
  return pretended;
});

const { post } = await import('@/entrypoints/watch.content/post');

const MESSAGE = { kind: 'page-changed' } as const;
const send = vi.fn<(message: unknown) => Promise<unknown>>();

/** What a message led to so many milliseconds after it was sent; 'nothing yet' while it waits. */
async function after(ms: number): Promise<{ readonly result: () => unknown }> {
  let result: unknown = 'nothing yet';
  post(MESSAGE).then(
    (answer) => {
      result = answer;
    },
    () => {
      result = 'rejected';
    },
  );
  await vi.advanceTimersByTimeAsync(ms);
  return { result: () => result };
}

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
  browser.runtime = { id: 'ours', sendMessage: send };
});
afterEach(() => vi.useRealTimers());

test('a background that never answers is waited for two seconds, asked once more 300 ms later, and given up', async () => {
  send.mockReturnValue(new Promise(() => {}));
  const { result } = await after(1_999);
  expect(send).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(300);
  expect(send).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(send).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1_999);
  expect(result()).toBe('nothing yet');
  await vi.advanceTimersByTimeAsync(1);
  expect(result()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(send).toHaveBeenCalledTimes(2);
});

test('where nobody hears it the first time, the second answer holds', async () => {
  send.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
  send.mockResolvedValueOnce(null);
  const { result } = await after(299);
  expect(send).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(result()).toBeNull();
});

test('a browser that throws at once, since the extension is gone, is no error of the page', async () => {
  send.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  const { result } = await after(300);
  expect(send).toHaveBeenCalledTimes(2);
  expect(result()).toBeUndefined();
});

test('without a runtime it is given up', async () => {
  browser.runtime = undefined;
  const { result } = await after(300);
  expect(result()).toBeUndefined();
  expect(send).not.toHaveBeenCalled();
});
