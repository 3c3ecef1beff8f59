import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '@/utils/suggesting/field';
import { fieldOf } from '@/utils/suggesting/field-of';
import { RULES } from '@/utils/suggesting/rules';
import { suggestTasks } from '@/utils/suggesting/suggest-tasks';
import { topicOf } from '@/utils/suggesting/topic-of';

describe('topicOf', () => {
  it.each([
    ['12. Hooks in depth', 'Hooks in depth'],
    ['Lecture 3: Closures', 'Closures'],
    ['1.2 - The event loop', 'The event loop'],
    ['Section 4 | Grid', 'Grid'],
    ['#7 Loops', 'Loops'],
    ['Python lists (12:30)', 'Python lists'],
    ['Painting skies - Part 2', 'Painting skies'],
    ['Lección 4: El subjuntivo', 'El subjuntivo'],
    ['Aula 12 – Funções', 'Funções'],
    ['Урок 5. Циклы', 'Циклы'],
    ['الدرس 3: الحلقات', 'الحلقات'],
    ['पाठ 2: लूप', 'लूप'],
    ['第3課 助詞', '助詞'],
    ['3 ways to centre', '3 ways to centre'],
    ['2024 in review', '2024 in review'],
    ['7.', ''],
    ['Introduction', ''],
    ['1. Introduction', ''],
    ['Введение', ''],
    ['Einführung', ''],
    ['', ''],
    ['A very long title of a lesson that says nearly everything', 'A very long title of a lesson that says nearly…'],
  ])('%s', (title, topic) => expect(topicOf(title)).toBe(topic));

  it('takes anything, is never long, and leaves its own result alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
        const topic = topicOf(title);
        expect([...topic].length).toBeLessThanOrEqual(49);
        expect(topic.trim()).toBe(topic);
      }),
    );
  });
});

describe('the field of a lesson', () => {
  it.each([
    ['Hooks in depth', 'React – The Complete Guide', 'code'],
    ['Recursion explained', '', 'code'],
    ['Linear regression from scratch', 'Statistics with R', 'data'],
    ['VLOOKUP in ten minutes', 'Excel for beginners', 'data'],
    ['Drawing hands', '', 'design'],
    ['El subjuntivo', 'Spanish B1', 'language'],
    ['Barre chords', 'Guitar for adults', 'music'],
    ['Show, don’t tell', 'Writing fiction', 'writing'],
    ['The sales funnel', 'Digital marketing', 'business'],
    ['Pausing', 'Public speaking for shy people', 'speaking'],
    ['Funções e laços', 'Programação em Python', 'code'],
    ['Урок 5. Циклы', 'Программирование на Java', 'code'],
    ['ギター初心者', '', 'music'],
    ['تعلم البرمجة من الصفر', '', 'code'],
    ['Sourdough at home', '', 'other'],
  ] as const)('%s (%s)', (lesson, course, field) => expect(fieldOf({ lesson, course }, 'other')).toBe(field));

  it('is what the person learns where the titles are silent, and only there', () => {
    expect(fieldOf({ lesson: 'Week one', course: '' }, 'music')).toBe('music');
    expect(fieldOf({ lesson: 'CSS grid', course: '' }, 'music')).toBe('code');
  });
});

describe('suggested tasks', () => {
  const facts = { lesson: 'Hooks in depth', course: 'React', learning: 'other', lately: [], roll: 0 } as const;

  it('name what the lesson is about', () => {
    expect(suggestTasks(facts)[0]).toEqual({ text: 'suggest_code_rebuild', topic: 'Hooks in depth' });
  });

  it('take the course where the lesson names nothing, and name nothing where neither does', () => {
    expect(suggestTasks({ ...facts, lesson: 'Introduction' })[0]?.topic).toBe('React');
    const plain = suggestTasks({ ...facts, lesson: '', course: '' });
    expect(plain.length).toBeGreaterThan(1);
    expect(plain.every(({ topic }) => topic === '')).toBe(true);
  });

  it('never begin with one that was proposed lately, while another is left', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIELDS),
        fc.boolean(),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 40 }),
        (learning, hasTopic, rolls) => {
          const shown: string[] = [];
          for (const roll of rolls) {
            const lesson = hasTopic ? 'Qwx' : '';
            const [first] = suggestTasks({ lesson, course: '', learning, lately: shown.slice(-6), roll });
            expect(first?.text).toBeDefined();
            expect(first?.text).not.toBe(shown.at(-1));
            shown.push(first?.text ?? '');
          }
        },
      ),
    );
  });

  it('are at least six with a topic and two without in each field', () => {
    for (const field of FIELDS) {
      const own = RULES.filter((rule) => rule.field === field);
      expect(own.filter(({ needsTopic }) => needsTopic).length).toBeGreaterThanOrEqual(6);
      expect(own.filter(({ needsTopic }) => !needsTopic).length).toBeGreaterThanOrEqual(2);
    }
    expect(new Set(RULES.map(({ text }) => text)).size).toBe(RULES.length);
  });
});
