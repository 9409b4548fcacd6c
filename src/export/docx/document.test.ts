import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CFB from 'cfb';
import mammoth from 'mammoth';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadCorpus } from '../../content/corpus.ts';
import { type Document, textAt } from '../../lib/index.ts';
import { sampleDocument } from '../testing/sample.ts';
import { toDocx } from './document.ts';

const fixtures = ['province-decision', 'party-plan', 'dispatch-flattened', 'joint-plan'].map(
  (name): [string, Document] => {
    const path = join(import.meta.dirname, '../../../tests/fixtures/documents', `${name}.txt`);
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    return [name, sampleDocument({}, lines)];
  },
);
const { entries } = await loadCorpus('content');
const held = entries
  .filter(({ document }) => document.kind === 'document')
  .map(({ document }): [string, Document] => [document.id, document]);

/** Returns the paragraphs of a Word file as another reader finds them, with line breaks as `\n`. */
async function paragraphsIn(docx: Uint8Array): Promise<readonly string[]> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  return [...value.matchAll(/<(p|h\d)>(?<inside>.*?)<\/\1>/gsu)].map(({ groups }) =>
    (groups?.['inside'] ?? '')
      .replaceAll('<br />', '\n')
      .replace(/<[^>]*>/gu, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}

afterEach(() => vi.useRealTimers());

describe.each([...held, ...fixtures])('the Word file of %s', (_name, document) => {
  test('holds every paragraph of the text, and no other', async () => {
    const found = await paragraphsIn(await toDocx(document));
    // Two columns that arrived in one line are two paragraphs; what was between them is blank.
    const wanted = document.blocks.flatMap(({ span, part }) => {
      const text = textAt(document.text, span).trimEnd();
      return ['body', 'title', 'annex'].includes(part) ? [text] : text.split('\t');
    });
    expect([...found].sort()).toEqual([...wanted].sort());
    const running = new Set(
      document.blocks
        .filter(({ part }) => ['body', 'title', 'annex'].includes(part))
        .map(({ span }) => textAt(document.text, span).trimEnd()),
    );
    const inOrder = (texts: readonly string[]) => texts.filter((text) => running.has(text));
    expect(inOrder(found)).toEqual(inOrder(wanted));
  });

  test('is the same bytes whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date('2024-01-01T08:00:00Z'));
    const first = await toDocx(document);
    vi.setSystemTime(new Date('2031-12-31T23:59:59Z'));
    expect(Buffer.compare(await toDocx(document), first)).toBe(0);
  });
});

test.each<[why: string, text: string, read: string]>([
  ['signs of XML', 'A & B < C > D “E”', 'A & B < C > D “E”'],
  ['a line break', 'A\nB', 'A\nB'],
  ['a tab', 'A\tB', 'A\tB'],
  ['several blanks', 'A   B', 'A   B'],
  ['a control character, which XML cannot hold', 'A\u{1}B', 'AB'],
  ['a letter of two code units', 'A 𠀋 B', 'A 𠀋 B'],
  ['a label that Word would number', '1. Mục đích', '1. Mục đích'],
])('keeps %s', async (_why, text, read) => {
  expect(await paragraphsIn(await toDocx(sampleDocument({}, [text])))).toEqual([read]);
});

test('starts an annex on a page of its own, and only there', async () => {
  const lines = [
    'KẾ HOẠCH',
    'A',
    'Căn cứ Luật số 1;',
    'Nơi nhận:',
    '- Lưu: VT.',
    'PHỤ LỤC',
    'B',
    'C',
  ];
  const zip = CFB.read(Buffer.from(await toDocx(sampleDocument({}, lines))), { type: 'buffer' });
  const xml = Buffer.from(CFB.find(zip, '/word/document.xml')?.content ?? []).toString('utf8');
  const paragraphs = xml.split('</w:p>').filter((each) => each.includes('<w:pageBreakBefore/>'));
  expect(paragraphs.map((each) => each.replace(/<[^>]*>/gu, ''))).toEqual(['PHỤ LỤC']);
});

test('keeps emphasis', async () => {
  const document = sampleDocument({}, ['Báo cáo trước ngày 05.']);
  const marks = [{ kind: 'emphasis', span: { start: 8, end: 13 } }] as const;
  const blocks = document.blocks.map((block) => ({ ...block, marks }));
  const docx = Buffer.from(await toDocx({ ...document, blocks }));
  expect((await mammoth.convertToHtml({ buffer: docx })).value).toBe(
    '<p>Báo cáo <em>trước</em> ngày 05.</p>',
  );
});
