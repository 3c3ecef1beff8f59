import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Nudge } from '@/components/nudges/Nudge';
import { type TextSource, TextsProvider } from '@/components/Texts';
import messages from '@/public/_locales/en/messages.json';
import type { Judged } from '@/utils/judging/judged';
import type { NudgeReply, NudgeView } from '@/utils/nudging/view';

const filled = (message: string, values: (string | number)[]): string =>
  message.replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
const said: Readonly<Record<string, { message: string } | undefined>> = messages;
const source: TextSource = {
  locale: 'en',
  clockLocale: 'en',
  text: (key, ...values) => filled(said[key]?.message ?? key, values),
  count: (key, amount, ...values) =>
    filled(said[`${key}_${amount === 1 ? 'one' : 'other'}`]?.message ?? key, [amount, ...values]),
};
const view: NudgeView = {
  ...{
    id: 'n1',
    trigger: 'binge',
    form: 'card',
    minutes: 42,
    title: 'React',
    first: false,
    ...{
      pauses: false,
      figures: { of: 'watching' },
      content: { kind: 'task', ideas: [{ text: 'suggest_code_rebuild', topic: 'Hooks' }] },
      eased: false,
    },
  },
};
const calls = { onAnswer: vi.fn(), onLog: vi.fn(), onUndo: vi.fn(), onStage: vi.fn(), onGone: vi.fn() };
let place: HTMLElement;

const show = (change: Partial<NudgeView> = {}, judged: Judged | null = null) =>
  render(
    <TextsProvider source={source}>
      <Nudge view={{ ...view, ...change }} judged={judged} {...calls} />
    </TextsProvider>,
    place,
  );
const words = () => place.textContent ?? '';
const button = (name: string) =>
  [...place.querySelectorAll('button')].find((one) => one.textContent === name || one.ariaLabel === name);
async function press(name: string): Promise<void> {
  button(name)?.click();
  await vi.advanceTimersByTimeAsync(50);
}
const replyWith = (reply: NudgeReply) => calls.onAnswer.mockResolvedValue(reply);

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, place);
  place.remove();
  vi.useRealTimers();
});

it('says why a video counts as a lesson, where a judge said so', async () => {
  const reasons = [{ kind: 'words', where: 'title', words: 'full course' }] as const;
  show({}, { verdict: 'lesson', reasons, channel: null, rule: null });
  await vi.advanceTimersByTimeAsync(50);
  expect(words()).toContain('Counted as a lesson: “\u2068full course\u2069” in the title.');
});

it('says why, and has the three answers in their order', async () => {
  show();
  await vi.advanceTimersByTimeAsync(200);
  expect(words()).toContain('42 minutes of \u2068React\u2069 since you last made something.');
  expect([...place.querySelectorAll('.buttons button')].map((one) => one.textContent)).toEqual([
    ...['Do ten minutes now', 'Not now', 'Less of this'],
  ]);
  expect(document.activeElement).toBe(document.body);
  expect(words()).not.toContain('New here');
});

it('says at its first showing that it is new', () => {
  show({ first: true });
  expect(words()).toContain('New here');
});

it('turns into what the answer did and goes by itself', async () => {
  show();
  replyWith({ kind: 'started', minutes: 10 });
  await press('Another idea');
  const task = place.querySelector('textarea')?.value;
  await press('Do ten minutes now');
  expect(calls.onAnswer).toHaveBeenCalledExactlyOnceWith('ten-minutes', task);
  expect(words()).toContain('10 minutes run. Make a mess.');
  expect(calls.onGone).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(6_100);
  expect(calls.onGone).toHaveBeenCalledOnce();
});

it('says that it comes less, and that it comes half as often', async () => {
  show();
  replyWith({ kind: 'less', trigger: 'binge', perDay: 1 });
  await press('Less of this');
  expect(words()).toContain('At most 1 of these a day from now on.');
  render(null, place);
  show();
  replyWith({ kind: 'rests', halved: true });
  await press('Not now');
  expect(words()).toContain('Fewer from now on');
});

it('logs a line, and takes it back', async () => {
  show();
  calls.onLog.mockResolvedValueOnce({ kind: 'refused' });
  await press('I already made something');
  const line = () => place.querySelector('input');
  const write = async (text: string) => {
    const field = line();
    if (field) field.value = text;
    place.querySelector('form')?.requestSubmit();
    await vi.advanceTimersByTimeAsync(50);
  };
  await write('20 hours');
  expect(line()?.value).toBe('20 hours');
  calls.onLog.mockResolvedValueOnce({ kind: 'logged', taskId: 't1', minutes: 20, before: 0.25, after: 0.29 });
  calls.onUndo.mockResolvedValueOnce({ kind: 'undone' });
  await write('rebuilt the navbar 20m');
  expect(words().replace(/\s/g, ' ')).toContain('Logged 20 min. Today 29 %, up from 25 %.');
  await press('Undo');
  expect(calls.onUndo).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'logged', taskId: 't1' }));
  expect(words()).toContain('Taken back.');
});

it('takes a lesson out, and takes that back', async () => {
  show();
  replyWith({ kind: 'not-a-lesson' });
  calls.onUndo.mockResolvedValueOnce({ kind: 'undone' });
  await press('Not a lesson');
  expect(words()).toContain('Taken out of today.');
  await press('Undo');
  expect(calls.onUndo).toHaveBeenCalledExactlyOnceWith({ kind: 'not-a-lesson' });
  expect(words()).toContain('Taken back.');
  expect(button('Undo')).toBeUndefined();
});

it('a toast goes after 20 seconds and says so, but not under the pointer', async () => {
  show({ form: 'toast' });
  await vi.advanceTimersByTimeAsync(10_000);
  place.querySelector('section')?.dispatchEvent(new Event('pointerenter'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls.onGone).not.toHaveBeenCalled();
  place.querySelector('section')?.dispatchEvent(new Event('pointerleave'));
  await vi.advanceTimersByTimeAsync(10_500);
  expect(calls.onAnswer).toHaveBeenCalledExactlyOnceWith('ignored', null);
  expect(calls.onGone).toHaveBeenCalledOnce();
});

it('a card stays', async () => {
  show();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(calls.onGone).not.toHaveBeenCalled();
});
