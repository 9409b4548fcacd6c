import { expect, test } from 'vitest';
import { nodeLines } from './node-lines.ts';

type Facts = Parameters<typeof nodeLines>[0];
const plan = { type: 'Kế hoạch', number: null, date: null, name: '' };

test.each<[why: string, facts: Partial<Facts>, lines: readonly string[]]>([
  [
    'number, type and year',
    { type: 'Chỉ thị', number: '48-CT/TW', date: '2010-10-22' },
    ['*48-CT/TW', 'Chỉ thị, 2010'],
  ],
  ['no year', { type: 'Kết luận', number: '44-KL/TW' }, ['*44-KL/TW', 'Kết luận']],
  [
    'a serial left blank',
    { number: '/KH-SGDĐT', date: '2022-05' },
    ['*…/KH-SGDĐT', 'Kế hoạch, 2022'],
  ],
  ['a serial with letters', { number: 'A12-CV/TW' }, ['*A12-CV/TW', 'Kế hoạch']],
  [
    'a long number, broken behind a sign',
    { number: '9093/QCPH-CATP-LĐLĐTP' },
    ['*9093/QCPH-CATP-', '*LĐLĐTP', 'Kế hoạch'],
  ],
  [
    'a long type, broken before its year',
    { type: 'Chương trình phối hợp', number: '07/CTr-BCA-MTTQ', date: '2023' },
    ['*07/CTr-BCA-MTTQ', 'Chương trình phối hợp,', '2023'],
  ],
  [
    'no number: the name',
    { name: 'Kế hoạch của Sở Y tế', date: '2024' },
    ['*Kế hoạch của Sở Y', '*tế, 2024'],
  ],
  [
    'a long name, cut short',
    { name: 'Kế hoạch của Ban Thường vụ Liên đoàn Lao động thành phố Hồ Chí Minh và các quận' },
    ['*Kế hoạch của Ban', '*Thường vụ Liên đoàn', '*Lao động thành phố', '*Hồ Chí Minh và các …'],
  ],
  [
    'a word longer than a line, kept whole',
    { name: 'Kế-hoạch-của-Sở-Y-tế-tỉnh' },
    ['*Kế-hoạch-của-Sở-Y-tế-tỉnh'],
  ],
])('the lines of a node: %s', (_why, facts, lines) => {
  const told = nodeLines({ ...plan, ...facts });
  expect(told.map(({ text, isStrong }) => (isStrong ? `*${text}` : text))).toEqual(lines);
});
