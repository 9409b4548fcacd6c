import { expect, test } from 'vitest';
import { type FrontmatterInput, frontmatterSchema } from '../document/frontmatter.ts';
import { documentLevel } from './level.ts';
import { standingOf } from './standing.ts';

const frontmatter = (given: Partial<FrontmatterInput>) =>
  frontmatterSchema.parse({ type: 'CT', number: null, date: null, title: null, ...given });

test.each<[why: string, given: Partial<FrontmatterInput>, level: string | null]>([
  ['the issuer tells it', { issuers: ['Sở Y tế tỉnh Bình Phước'] }, 'province'],
  [
    'the leading one of several',
    { issuers: ['Bộ Công an', 'Ủy ban nhân dân tỉnh Bình Phước'] },
    'central',
  ],
  [
    'the next one where the first does not tell',
    { issuers: ['Câu lạc bộ', 'Huyện ủy Củ Chi'] },
    'district',
  ],
  ['no issuer, and a symbol of the centre', { number: '33/CT-TTg' }, 'central'],
  [
    'the issuer goes before the symbol',
    { number: '33/CT-TTg', issuers: ['Huyện ủy Củ Chi'] },
    'district',
  ],
  ['no issuer, and a symbol of every province', { type: 'KH', number: '12/KH-UBND' }, null],
  ['a law', { type: 'LUAT' }, 'central'],
  ['nothing known', {}, null],
])('%s', (_why, given, level) => {
  expect(documentLevel(frontmatter(given))).toBe(level);
});

test.each<[why: string, given: Partial<FrontmatterInput>, expected: object]>([
  ['all known', { date: '2024-04', issuers: ['Bộ Công an'] }, { date: '2024-04', level: 0 }],
  ['the lowest level', { issuers: ['Trường Đại học Sài Gòn'] }, { date: '', level: 4 }],
  ['nothing known comes last', {}, { date: '', level: 5 }],
])('keys: %s', (_why, given, expected) => {
  expect(standingOf(frontmatter(given))).toEqual(expected);
});
