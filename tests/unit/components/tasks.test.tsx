import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextsProvider, useTexts } from '@/components/Texts';
import { BalanceBar } from '@/components/tasks/BalanceBar';
import { CountingNow } from '@/components/tasks/CountingNow';
import { judgedText } from '@/components/tasks/judged-words';
import { LoggedLine } from '@/components/tasks/LoggedLine';
import { runningTime } from '@/components/tasks/running-time';
import { Suggestions } from '@/components/tasks/Suggestions';
import { TaskLine } from '@/components/tasks/TaskLine';
import { TimerFace } from '@/components/tasks/TimerFace';
import messages from '@/public/_locales/en/messages.json';
import { matchPage } from '@/utils/catalogue/match';
import { durationMs, epochMs } from '@/utils/time/brands';

const source = {
  text: (key: keyof typeof messages, ...filled: (string | number)[]) =>
    messages[key].message.replace(/\$(\d)/g, (_, place: string) => String(filled[Number(place) - 1] ?? '')),
  count: () => '',
  locale: 'en',
  clockLocale: 'en',
};
let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});
const show = (children: ComponentChildren): Promise<void> =>
  act(() => render(<TextsProvider source={source}>{children}</TextsProvider>, root));
const press = (name: string): Promise<void> =>
  act(() => {
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(name));
    if (!button) throw new Error(`no button ${name}`);
    button.click();
  });

describe('BalanceBar', () => {
  it('sizes both parts and stands the goal between them', async () => {
    await show(<BalanceBar share={0.25} goal={0.4} />);
    expect(root.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      'Made 25\u202f% of the time; the goal is 40\u202f%',
    );
    expect(root.querySelector('.balance-bar-watched')?.getAttribute('style')).toContain('75.00%');
    expect(root.querySelector('.balance-bar-goal')?.getAttribute('style')).toContain('60.00%');
  });

  it('is empty on an empty day', async () => {
    await show(<BalanceBar share={null} goal={0.4} />);
    expect(root.querySelectorAll('.balance-bar > *')).toHaveLength(1);
  });
});

describe('TaskLine', () => {
  const submit = (): Promise<void> =>
    act(() => {
      root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    });

  it('shows and hands over what it read', async () => {
    const onMade = vi.fn();
    await show(<TaskLine line="built it 20m #css" onLine={() => undefined} onMade={onMade} />);
    expect(root.querySelector('.task-line-read')?.textContent).toBe('20 min');
    await submit();
    expect(onMade).toHaveBeenCalledWith({ title: 'built it', minutes: 20, tags: ['css'] });
  });

  it('takes ten minutes where none are named', async () => {
    const onMade = vi.fn();
    await show(<TaskLine line="React 18" onLine={() => undefined} onMade={onMade} />);
    await submit();
    expect(onMade).toHaveBeenCalledWith({ title: 'React 18', minutes: 10, tags: [] });
  });

  it('asks what it was when there is a time and no title, and takes an empty line for nothing', async () => {
    const onMade = vi.fn();
    await show(<TaskLine line="15m" onLine={() => undefined} onMade={onMade} />);
    await submit();
    expect(root.querySelector('label')?.textContent).toBe('15 min of what?');
    expect(onMade).not.toHaveBeenCalled();
  });
});

describe('LoggedLine', () => {
  const logged = { title: 'x', length: durationMs(600_000) };
  it.each([
    [0.25, 0.29, 'Logged 10 min. Today 29\u202f%, up from 25\u202f%.'],
    [null, 1, 'Logged 10 min. Today 100\u202f%.'],
    [0.251, 0.252, 'Logged 10 min. Today 25\u202f%, as before.'],
  ])('from %s to %s', async (before, after, sentence) => {
    const onUndo = vi.fn();
    await show(<LoggedLine logged={{ ...logged, before, after }} onUndo={onUndo} onAnother={() => undefined} />);
    expect(root.querySelector('.logged-line-said')?.textContent).toBe(sentence);
    expect(document.activeElement?.textContent).toBe('Log another');
    await press('Undo');
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

describe('Suggestions', () => {
  it('hands over the one that was clicked', async () => {
    const onPick = vi.fn();
    const suggestion = { title: 'Kata', minutes: 15, tags: [], course: null };
    await show(<Suggestions suggestions={[suggestion]} onPick={onPick} />);
    expect(root.querySelector('button')?.getAttribute('aria-label')).toBe('Log “Kata”, 15 min');
    await press('Kata');
    expect(onPick).toHaveBeenCalledWith(suggestion);
  });
});

describe('TimerFace', () => {
  it('runs, stops with its title and can be dropped', async () => {
    const [onStop, onDiscard] = [vi.fn(), vi.fn()];
    const startedAt = epochMs(1_800_000_000_000);
    const timer = {
      id: 'doing',
      startedAt,
      zone: 'UTC',
      era: 0,
      title: 'navbar',
      target: durationMs(600_000),
      course: null,
    } as const;
    const now = epochMs(startedAt + 272_000);
    await show(
      <TimerFace
        timer={timer}
        now={now}
        watching
        offers={[]}
        hardHref="/reset"
        onTitle={() => undefined}
        onStop={onStop}
        onScrap={() => undefined}
        onMore={() => undefined}
        onBack={null}
        onDiscard={onDiscard}
      />,
    );
    expect(root.querySelector('[role=timer]')?.textContent).toBe('4:32');
    await press('Stop and log');
    expect(onStop).toHaveBeenCalledWith('navbar', undefined);
    await press("Don't keep it");
    expect(onDiscard).toHaveBeenCalledOnce();
  });

  it.each([
    [0, '0:00'],
    [59_999, '0:59'],
    [3_872_000, '1:04:32'],
  ])('%i ms read as %s', (passed, read) => expect(runningTime(passed)).toBe(read));
});

describe('CountingNow', () => {
  const page = matchPage('https://www.udemy.com/course/react/learn/lecture/1');
  it.each([
    ['site-off', 'Udemy is turned off.', { kind: 'site-on', site: 'udemy' }],
    ['short-clip', "Clips under a minute don't count.", { kind: 'is-lesson', lesson: page?.lesson }],
    ['listening-off', "Lessons that you hear and don't see aren't counted.", { kind: 'listen' }],
    ['private-window', "Private windows aren't counted.", { kind: 'private' }],
    ['locked', 'The screen is locked.', null],
    ['unknown-site', 'No course site that Loopbreak knows.', null],
  ] as const)('%s: says why and offers the one click', async (why, sentence, change) => {
    const onChange = vi.fn();
    await show(
      <CountingNow
        counting={{ kind: 'not-counted', why, page }}
        judged={null}
        lessonToday={null}
        siteName={String}
        onChange={onChange}
      />,
    );
    expect(root.querySelector('.counting-why')?.textContent).toBe(sentence);
    const button = root.querySelector('button');
    await act(() => button?.click());
    if (change) expect(onChange).toHaveBeenCalledWith(change);
    else expect(button).toBeNull();
  });

  const judged = { verdict: 'lesson', channel: { key: 'youtube/who', name: 'Who' }, rule: null } as const;

  it('asks whether a video is a lesson, and takes an answer for its channel', async () => {
    const onChange = vi.fn();
    const counting = { kind: 'not-counted', why: 'unsure', page } as const;
    const unsure = { ...judged, verdict: 'unsure', reasons: [] } as const;
    await show(
      <CountingNow counting={counting} judged={unsure} lessonToday={null} siteName={String} onChange={onChange} />,
    );
    expect(root.querySelector('.counting-head')?.textContent).toBe('Is this a lesson?');
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Count it', 'Not a lesson', 'Always count Who']);
    for (const button of buttons) await act(() => button.click());
    expect(onChange.mock.calls.flat()).toEqual([
      { kind: 'is-lesson', lesson: page?.lesson },
      { kind: 'is-no-lesson', lesson: page?.lesson },
      { kind: 'channel', channel: 'youtube/who', rule: 'always' },
    ]);
  });

  it.each([
    ['lesson', [], null, ''],
    ['unsure', [{ kind: 'live' }], null, ''],
    [
      'lesson',
      [
        { kind: 'words', where: 'title', words: 'full course' },
        { kind: 'length', minutes: 180 },
      ],
      null,
      'Counted as a lesson: “\u2068full course\u2069” in the title, 3 h long.',
    ],
    [
      'not-a-lesson',
      [{ kind: 'music' }, { kind: 'short' }],
      null,
      "Doesn't look like a lesson: it is music, it is a short clip.",
    ],
    ['not-a-lesson', [{ kind: 'music' }], 'always', 'You always count \u2068Who\u2069.'],
    ['lesson', [], 'never', 'You never count \u2068Who\u2069.'],
  ] as const)('a verdict %s with %j and the rule %s reads %s', async (verdict, reasons, rule, sentence) => {
    const Sentence = () => <p>{judgedText({ ...judged, verdict, reasons, rule }, useTexts())}</p>;
    await show(<Sentence />);
    expect(root.textContent).toBe(sentence);
  });
});
