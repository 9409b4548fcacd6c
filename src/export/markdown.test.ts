import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../content/corpus.ts';
import { readDocumentFile } from '../content/read.ts';
import { type Document, parseDocument } from '../lib/index.ts';
import { toMarkdownFile } from './markdown.ts';
import { sampleDocument } from './testing/sample.ts';

/** Reads a download as another collection would. */
function readAgain(document: Document): Document {
  const file = `documents/${document.id}.mdx`;
  const { document: source, issues } = readDocumentFile(file, toMarkdownFile(document));
  expect(issues).toEqual([]);
  if (source === null) throw new Error('the file is no document');
  return parseDocument(source);
}

describe('the Markdown of every document reads back', async () => {
  const { entries } = await loadCorpus('content');
  const held = entries.filter(({ document }) => document.kind === 'document');

  test.each(held)('$document.id: facts, text, outline and emphasis', ({ document }) => {
    const again = readAgain(document);
    expect(again.frontmatter).toEqual(document.frontmatter);
    expect(again.text).toBe(document.text);
    expect(again.blocks.map(({ line: _line, ...block }) => block)).toEqual(
      document.blocks.map(({ line: _line, ...block }) => block),
    );
  });
});

test.each<[why: string, written: string, read: string]>([
  ['a label', '1. Mục đích', '1. Mục đích'],
  ['what looks like code', 'import {x} <b>', 'import {x} <b>'],
  ['what looks like emphasis', '*A* và _B_', '*A* và _B_'],
  ['a blank at the end of a line, which Markdown drops', 'A \nB', 'A\nB'],
  ['an empty line within a paragraph', 'A\n\nB', 'A\nB'],
  ['a control character', 'A\u{1}B', 'AB'],
])('keeps %s', (_why, written, read) => {
  expect(readAgain(sampleDocument({}, [written])).text).toBe(read);
});

test('a heading on two lines stays a paragraph', () => {
  const [block] = sampleDocument({}, ['I. MỤC ĐÍCH,\nYÊU CẦU']).blocks;
  if (block === undefined) throw new Error('no block');
  const document = {
    ...sampleDocument({}, ['I. MỤC ĐÍCH,\nYÊU CẦU']),
    blocks: [{ ...block, isHeading: true }],
  };
  expect(readAgain(document).text).toBe('I. MỤC ĐÍCH,\nYÊU CẦU');
});
