import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine } from '@/utils/doing/parse-line';

describe('parseLine', () => {
  it.each([
    ['rebuilt the navbar 20m #css', 'rebuilt the navbar', 20, ['css']],
    ['20m rebuilt the navbar', 'rebuilt the navbar', 20, []],
    ['wrote an outline 1h30', 'wrote an outline', 90, []],
    ['wrote an outline 1h 30m', 'wrote an outline', 90, []],
    ['1 h 20 min of piano', 'of piano', 80, []],
    ['refactored for 90 minutes', 'refactored', 90, []],
    ['drew the logo, 1.5 hours', 'drew the logo', 90, []],
    ['drew the logo (0,5h)', 'drew the logo', 30, []],
    ['one hour and more 1 hour and 5 minutes', 'one hour and more', 65, []],
    ['React 18 counter', 'React 18 counter', null, []],
    ['solved 3 katas', 'solved 3 katas', null, []],
    ['compared h264 to mp4', 'compared h264 to mp4', null, []],
    ['mixed a 5 min track, 25 min', 'mixed a 5 min track', 25, []],
    ['slept 20 hours 40m', 'slept', 1240, []],
    ['waited 30 hours', 'waited 30 hours', null, []],
    ['did 0m', 'did 0m', null, []],
    ['#größe #日本語 übung', 'übung', null, ['größe', '日本語']],
    ['issue C# and F#', 'issue C# and F#', null, []],
    ['tagged #css twice #css.', 'tagged twice', null, ['css']],
    ['#a.b #c++ x', 'x', null, ['a.b', 'c++']],
    ['15 min', '', 15, []],
    ['', '', null, []],
  ])('%s', (line, title, minutes, tags) => {
    expect(parseLine(line)).toEqual({ title, minutes, tags });
  });

  const word = fc.stringMatching(/^[a-zäöß]{2,9}$/).filter((it) => !/^(for|in|and)$/.test(it));
  const title = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

  it('takes any line whatever without throwing, and keeps minutes in a day', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (line) => {
        const { minutes } = parseLine(line);
        expect(minutes === null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440)).toBe(true);
      }),
    );
  });

  it('reads back what was put together, wherever the minutes and tags stand', () => {
    fc.assert(
      fc.property(title, fc.integer({ min: 1, max: 1440 }), word, fc.boolean(), (name, minutes, tag, first) => {
        const line = first ? `#${tag} ${minutes}m ${name}` : `${name} ${minutes} min #${tag}`;
        expect(parseLine(line)).toEqual({ title: name, minutes, tags: [tag] });
      }),
    );
  });

  it('leaves a line without a duration and tags as it is, and numbers in it', () => {
    fc.assert(
      fc.property(title, fc.nat(9999), (name, amount) => {
        expect(parseLine(`${name} ${amount}`)).toEqual({ title: `${name} ${amount}`, minutes: null, tags: [] });
      }),
    );
  });

  it('finds nothing more to take from the title it gave', () => {
    fc.assert(
      fc.property(title, fc.integer({ min: 1, max: 1440 }), (name, minutes) => {
        const once = parseLine(`${name} ${minutes}m`);
        expect(parseLine(once.title).title).toBe(once.title);
      }),
    );
  });
});
