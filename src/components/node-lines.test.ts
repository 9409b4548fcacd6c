import { expect, test } from 'vitest';
import { frontmatterSchema } from '../lib/index.ts';
import { nodeLines } from './node-lines.ts';

type Facts = Partial<Parameters<typeof nodeLines>[0]>;

test.each<[why: string, facts: Facts, lines: readonly string[]]>([
  [
    'number, type and year',
    { type: 'CT', number: '48-CT/TW', date: '2010-10-22' },
    ['*48-CT/TW', 'Chỉ thị, 2010'],
  ],
  ['no year', { type: 'KL', number: '44-KL/TW' }, ['*44-KL/TW', 'Kết luận']],
  [
    'a serial left blank',
    { number: '/KH-SGDĐT', date: '2022-05' },
    ['*…/KH-SGDĐT', 'Kế hoạch, 2022'],
  ],
  [
    'a long number, broken behind a sign',
    { number: '9093/QCPH-CATP-LĐLĐTP' },
    ['*9093/QCPH-CATP-', '*LĐLĐTP', 'Kế hoạch'],
  ],
  [
    'no number: the name',
    { number: null, issuers: ['Sở Y tế'], date: '2024' },
    ['*Kế hoạch của Sở Y', '*tế, 2024'],
  ],
  [
    'a long name, cut short',
    {
      number: null,
      issuers: ['Ban Thường vụ Liên đoàn Lao động thành phố Hồ Chí Minh và các quận, huyện'],
    },
    ['*Kế hoạch của Ban', '*Thường vụ Liên đoàn', '*Lao động thành phố', '*Hồ Chí Minh và các …'],
  ],
])('the lines of a node: %s', (_why, facts, lines) => {
  const frontmatter = frontmatterSchema.parse({
    type: 'KH',
    number: null,
    date: null,
    title: null,
    ...facts,
  });
  const told = nodeLines(frontmatter).map(({ text, isStrong }) => (isStrong ? `*${text}` : text));
  expect(told.map((line) => line.replace('*', '').length <= 21)).not.toContain(false);
  expect(told).toEqual(lines);
});
