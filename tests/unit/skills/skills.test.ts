import { describe, expect, it } from 'vitest';
import { isVague, questionsOf } from '@/utils/skills/check-skill';
import { fourWeeks, isPracticeDay, skillOfWeek, streakOf, trendOf } from '@/utils/skills/progress';
import type { MicroSkill, Practice, SkillDraft } from '@/utils/skills/skill';
import { epochMs, type LocalDay, localDay } from '@/utils/time/brands';
import { addDays } from '@/utils/time/calendar';

const TODAY = localDay('2026-11-20');
const draft: SkillDraft = {
  ...{ title: 'Pause three seconds before answering', measure: 'times', target: 5, minutes: 5, blocks: 'daily' },
  ...{ why: 'I answer calmer', where: 'the Monday meeting', from: TODAY, until: addDays(TODAY, 7) },
};
const skill = (more: Partial<MicroSkill> = {}): MicroSkill => ({
  ...draft,
  ...{ id: 's', state: 'practising', closedAt: null, buildsOn: null, reflection: '' },
  ...more,
});
const practised = (daysAgo: number, value: number | null = null): Practice => {
  const day: LocalDay = addDays(TODAY, -daysAgo);
  return { id: `s@${day}`, skill: 's', day, at: epochMs(0), minutes: 5, value, line: '' };
};

describe('the form', () => {
  it('asks nothing of a precise one', () => expect(questionsOf(draft)).toEqual([]));

  it.each(['get better at CSS', 'Improve my English', 'learn guitar', 'besser werden', 'CSS', 'Mejorar mi inglés'])(
    'asks how to count “%s”',
    (title) => {
      expect(isVague(title)).toBe(true);
      expect(questionsOf({ ...draft, title })).toEqual(['count']);
    },
  );

  it.each(['Play the C scale at 80 bpm', 'Learn 5 words a day', 'Write one test before the code'])(
    'takes “%s” as it is',
    (title) => expect(isVague(title)).toBe(false),
  );

  it('asks about each thing that is missing, in the order of the form', () => {
    const empty = { ...draft, title: '', target: 0, minutes: 20, why: ' ', where: '', until: TODAY };
    expect(questionsOf(empty)).toEqual(['what', 'target', 'minutes', 'why', 'where', 'deadline']);
  });
});

describe('practice', () => {
  it('counts days in a row; today doesn’t break it before it is over', () => {
    expect(streakOf([practised(1), practised(2), practised(3)], 'daily', TODAY)).toBe(3);
    expect(streakOf([practised(0), practised(1), practised(3)], 'daily', TODAY)).toBe(2);
    expect(streakOf([], 'daily', TODAY)).toBe(0);
  });

  it('asks only of weekends where that was chosen', () => {
    // 2026-11-20 is a Friday.
    expect(isPracticeDay(TODAY, 'weekend')).toBe(false);
    expect(streakOf([practised(5), practised(6), practised(12), practised(13)], 'weekend', TODAY)).toBe(4);
  });

  it('says how the week stands against the one before', () => {
    const weeks = (now: number, before: number): Practice[] => [
      ...[0, 1, 2, 3].map((day) => practised(day, now)),
      ...[7, 8, 9, 10].map((day) => practised(day, before)),
    ];
    expect(trendOf(weeks(3, 5), TODAY)).toBe('slowing');
    expect(trendOf(weeks(5, 5), TODAY)).toBe('steady');
    expect(trendOf(weeks(7, 5), TODAY)).toBe('rising');
    expect(trendOf([practised(0, 5)], TODAY)).toBeNull();
  });

  it('has one skill a week in a plan of four, and one of this week', () => {
    const monday = localDay('2026-11-16');
    const next = skill({ id: 'n', from: addDays(monday, 8), until: addDays(monday, 14) });
    expect(fourWeeks([skill(), next], monday).map((week) => week.skill?.id ?? null)).toEqual(['s', 'n', null, null]);
    expect(skillOfWeek([next, skill()], TODAY)?.id).toBe('s');
    expect(skillOfWeek([skill({ state: 'mastered' })], TODAY)).toBeNull();
  });
});
