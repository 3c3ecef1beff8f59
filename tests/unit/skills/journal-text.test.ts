import { expect, it } from 'vitest';
import { journalText } from '@/utils/skills/journal-text';
import type { MicroSkill, Practice } from '@/utils/skills/skill';
import { epochMs, localDay } from '@/utils/time/brands';

const skill: MicroSkill = {
  ...{ id: 's', title: 'Pause *three* seconds', measure: 'times', target: 5, minutes: 5, blocks: 'daily' },
  ...{ why: 'w', where: 'x', from: localDay('2026-11-16'), until: localDay('2026-11-22') },
  ...{ state: 'practising', closedAt: null, buildsOn: null, reflection: '' },
};
const practised = (day: string, value: number | null, line: string): Practice => ({
  ...{ id: `s@${day}`, skill: 's', day: localDay(day), at: epochMs(0), minutes: 5, value, line },
});
const words = { title: 'Journal', day: (day: string) => day, minutes: (minutes: number) => `${minutes} min` };

it('writes a heading a day, newest first, and takes no line for markup', () => {
  const rows = [practised('2026-11-16', null, ''), practised('2026-11-18', 4, '# calm\nand <b>slow</b>')];
  expect(journalText(rows, [skill], words)).toBe(
    [
      ...['# Journal', '', '## 2026-11-18', ''],
      '- Pause \\*three\\* seconds · 4 · 5 min · \\# calm and \\<b\\>slow\\</b\\>',
      ...['', '## 2026-11-16', '', '- Pause \\*three\\* seconds · 5 min', ''],
    ].join('\n'),
  );
});
