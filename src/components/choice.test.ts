import { expect, test } from 'vitest';
import { type FrontmatterInput, frontmatterSchema } from '../lib/index.ts';
import { choiceName } from './choice.ts';

const law = { type: 'LUAT', number: null, date: null, title: 'Đất đai' } as const;

test.each<[why: string, facts: Partial<FrontmatterInput>, name: string]>([
  [
    'a law with the number and date of its version',
    { number: '31/2024/QH15', date: '2024-01-18' },
    'Luật Đất đai (số 31/2024/QH15, ngày 18 tháng 01 năm 2024)',
  ],
  ['a law of which only the date is known', { date: '2013' }, 'Luật Đất đai (năm 2013)'],
  ['a law of which only the name is known', {}, 'Luật Đất đai'],
  [
    'another document as it is cited, with nothing twice',
    { type: 'KH', number: '9/KH-UBND', date: '2024-05-02' },
    'Kế hoạch số 09/KH-UBND ngày 02 tháng 5 năm 2024 về “Đất đai”',
  ],
])('%s', (_why, facts, name) => {
  expect(choiceName(frontmatterSchema.parse({ ...law, ...facts }))).toBe(name);
});
