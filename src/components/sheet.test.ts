import { describe, expect, test } from 'vitest';
import {
  type Block,
  type Document,
  documentId,
  frontmatterSchema,
  type Part,
} from '../lib/index.ts';
import { type OutlineItem, outlineOf, sheetOf } from './sheet.ts';

/** Builds a document from lines `part|level|text`; the label is the text's first word, `!` marks a heading. */
function documentOf(...lines: string[]): Document {
  let start = 0;
  const blocks = lines.map((line, index): Block => {
    const [part = '', level = '', text = ''] = line.split('|');
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return {
      part: part as Part,
      level: Number.parseInt(level, 10),
      isHeading: level.endsWith('!'),
      label: level.startsWith('0') ? '' : (text.split(' ')[0] ?? ''),
      anchor: `a${index}`,
      span,
      marks: [],
      line: index + 1,
    };
  });
  return {
    id: documentId('x'),
    kind: 'document',
    path: 'content/documents/x.mdx',
    frontmatter: frontmatterSchema.parse({ type: 'KH', number: null, date: null, title: null }),
    text: lines.map((line) => line.split('|')[2]).join('\n'),
    blocks,
  };
}

const shown = (items: readonly OutlineItem[]): string =>
  items
    .map(
      ({ label, text, items: below }) =>
        `${label}${text}${below.length > 0 ? `(${shown(below)})` : ''}`,
    )
    .join(' ');

describe('the outline', () => {
  test.each<[why: string, lines: string[], expected: string]>([
    [
      'nests headings',
      ['body|1!|I. A', 'body|2!|1. B', 'body|2!|2. C', 'body|1!|II. D'],
      'I.A(1.B 2.C) II.D',
    ],
    ['leaves paragraphs out', ['body|1!|I. A', 'body|2|1. b', 'body|0|c'], 'I.A'],
    [
      'without headings shows the outermost labels',
      ['body|0|x', 'body|2|1. a', 'body|3|- b', 'body|2|2. c'],
      '1.a 2.c',
    ],
    [
      'leaves out whom a document is addressed to and who receives it',
      ['addressees|3|- Các Bộ;', 'body|3|a) x', 'recipients|3|- Như trên;'],
      'a)x',
    ],
    ['is empty for plain text', ['body|0|x'], ''],
    [
      'lists an annex beside a body without headings',
      ['body|2|1. A', 'signature|0|B', 'annex|1!|I. PHỤ', 'annex|2|1. C'],
      '1.A I.PHỤ',
    ],
    ['takes a first line deeper than the next', ['body|2!|1. A', 'body|1!|I. B'], '1.A I.B'],
  ])('%s', (_why, lines, expected) => {
    expect(shown(outlineOf(documentOf(...lines)))).toBe(expected);
  });
});

describe('the sheet', () => {
  const laidOut = (...lines: string[]) =>
    sheetOf(documentOf(...lines).blocks).map((part) =>
      part.kind === 'block'
        ? `${part.block.anchor}${part.headingRank === null ? '' : ` h${part.headingRank}`}`
        : `${part.kind} ${part.left.map(({ anchor }) => anchor)} | ${part.right.map(({ anchor }) => anchor)}`,
    );

  test.each<[why: string, lines: string[], expected: string[]]>([
    [
      'ranks headings from 3',
      ['body|1!|I. A', 'body|2!|1. B', 'body|0|c'],
      ['a0 h3', 'a1 h4', 'a2'],
    ],
    [
      'leaves no gap in the ranks',
      ['body|1!|I. A', 'body|3!|a) B', 'body|2!|1. C'],
      ['a0 h3', 'a1 h4', 'a2 h4'],
    ],
    ['starts at 3 below no matter which level', ['body|2!|1. A'], ['a0 h3']],
    [
      'puts recipients and signature side by side, also when they alternate',
      ['signature|0|TM. BTV', 'recipients|0|Nơi nhận', 'signature|0|CHỦ TỊCH'],
      ['closing a1 | a0,a2'],
    ],
    [
      'puts the number beside place and date',
      ['number|0|Số: 1', 'place-date|0|Huế, ngày', 'type|0|KẾ HOẠCH', 'signature|0|B'],
      ['opening a0 | a1', 'a2', 'closing  | a3'],
    ],
    [
      'goes on with text behind the signature',
      ['body|0|a', 'signature|0|B', 'body|0|PHỤ LỤC', 'signature|0|C'],
      ['a0', 'closing  | a1', 'a2', 'closing  | a3'],
    ],
  ])('%s', (_why, lines, expected) => {
    expect(laidOut(...lines)).toEqual(expected);
  });
});
