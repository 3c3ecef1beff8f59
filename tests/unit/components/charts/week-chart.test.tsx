import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WeekBars } from '@/components/charts/WeekBars';
import { WeekTable } from '@/components/charts/WeekTable';
import { weekGeometry } from '@/components/charts/week-scale';
import { type TextSource, TextsProvider } from '@/components/Texts';
import messages from '@/public/_locales/en/messages.json';
import { doingNeeded, type WeekDay, type WeekView } from '@/utils/statistics/week';
import { durationMs, localDay, MINUTE } from '@/utils/time/brands';
import { addDays } from '@/utils/time/calendar';

const fill = (message: string, values: readonly (string | number)[]): string =>
  message.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
const source: TextSource = {
  text: (key, ...values) => fill(messages[key].message, values),
  count: (key, amount) => `${amount} ${key}`,
  locale: 'en',
  clockLocale: 'en',
};

const AMOUNTS = [
  [60, 20],
  [125, 5],
  [0, 0],
  [30, 90],
  [0, 15],
  [1, 1],
  [0, 0],
] as const;

const days = AMOUNTS.map(([watched, made], index): WeekDay => {
  const watching = durationMs(watched * MINUTE);
  const doing = durationMs(made * MINUTE);
  return {
    day: addDays(localDay('2026-11-16'), index),
    watching,
    doing,
    share: watched + made === 0 ? null : made / (watched + made),
    needed: doingNeeded(watching, 1 / 3),
    alongside: durationMs(0),
    tasks: 0,
    when: index < 5 ? 'past' : index === 5 ? 'today' : 'future',
  };
});
const week: WeekView = {
  days,
  watching: durationMs(216 * MINUTE),
  doing: durationMs(131 * MINUTE),
  share: 131 / 347,
  shareBefore: 0.2,
  change: 18,
  goal: 1 / 3,
  tasks: 0,
  courses: [],
  loose: [],
  isEmpty: false,
};

describe('the chart of a week', () => {
  let root: HTMLElement;
  const onOpen = vi.fn();
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
    const chart = <WeekBars week={week} open={null} onOpen={onOpen} panel="day" />;
    act(() =>
      render(
        <TextsProvider source={source}>
          {chart}
          <WeekTable week={week} caption="The week" />
        </TextsProvider>,
        root,
      ),
    );
  });
  afterEach(() => {
    render(null, root);
    root.remove();
  });
  const all = (selector: string): string[] => [...root.querySelectorAll(selector)].map((one) => one.textContent ?? '');

  it('says in its table what it says on its buttons and its bars', () => {
    const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
    );
    const said = all('.week-day');
    expect(rows).toHaveLength(7);
    rows.forEach(([watched = '', made = '', share = ''], index) => {
      const nothing = days[index]?.share === null;
      const figures = nothing ? 'nothing recorded' : `watched ${watched}, made ${made}, balance ${share}`;
      expect(said[index]).toContain(figures);
    });
    const figures = rows.flatMap(([watched = '', made = '']) => [watched, made].filter((figure) => figure !== '0 min'));
    expect(all('.week-figure').sort()).toEqual(figures.sort());
  });

  it('is one picture with a sentence, and opens a day', () => {
    expect(root.querySelector('svg')?.getAttribute('aria-label')?.replace(/\s/g, ' ')).toBe(
      'You watched 3 h 36 and made 2 h 11: 38 %, up from 20 %.',
    );
    root.querySelectorAll('button')[1]?.click();
    expect(onOpen).toHaveBeenCalledWith(days[1]?.day);
    expect(root.querySelector('[aria-current=date]')?.textContent).toContain('21');
  });
});

describe('weekGeometry', () => {
  const size = { width: 700, height: 280, margin: 44, rtl: false };

  it('draws equal times equally long, above and beneath the ground', () => {
    const equal = days.map((day) => ({ ...day, watching: durationMs(60 * MINUTE), doing: durationMs(60 * MINUTE) }));
    for (const place of weekGeometry(equal, size).places) expect(place.made).toBeCloseTo(place.watched);
  });

  it('keeps every bar inside and breaks the goal where nothing was watched', () => {
    const { places, ground, goal } = weekGeometry(days, size);
    for (const { x, width, made, watched } of places) {
      expect(x).toBeGreaterThanOrEqual(size.margin);
      expect(x + width).toBeLessThanOrEqual(size.width);
      expect(ground - made).toBeGreaterThanOrEqual(0);
      expect(ground + watched).toBeLessThanOrEqual(size.height);
    }
    expect(goal.match(/M/g)).toHaveLength(3);
  });

  it('runs the other way in languages that do', () => {
    const first = (rtl: boolean): number => weekGeometry(days, { ...size, rtl }).places[0]?.x ?? Number.NaN;
    expect(first(true)).toBeGreaterThan(first(false));
  });

  it('stands on a week with nothing in it', () => {
    const none = days.map((day) => ({ ...day, watching: durationMs(0), doing: durationMs(0), needed: durationMs(0) }));
    expect(weekGeometry(none, size)).toMatchObject({ goal: '' });
  });
});
