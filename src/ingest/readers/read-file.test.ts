import { readFileSync } from 'node:fs';
import CFB from 'cfb';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containedFiles } from './contained.ts';
import { pageReaders } from './page-readers.ts';
import { readFileText } from './read-file.ts';
import { makeDocx, makeOdt } from './testing/files.ts';
import { makeZip } from './testing/zip.ts';

const paragraph = '<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>';
const docx = makeDocx(paragraph);
const rtf = Buffer.from("{\\rtf1\\ansi{\\fonttbl{\\f0 .VnTime;}}\\f0 K\\'d5 ho\\'b9ch\\par}");

function ole(streams: Record<string, Buffer>): Buffer {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    CFB.utils.cfb_add(container, name, content);
  return Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

/** The header of a Word file with some flags; a Word 95 file has its text behind it. */
function wordStream(mark: number, flags: number, text = ''): Buffer {
  const header = Buffer.alloc(0x400);
  header.writeUInt16LE(mark, 0);
  header.writeUInt16LE(flags, 0x0a);
  header.writeUInt32LE(0x400, 0x18);
  header.writeUInt32LE(text.length, 0x34);
  return Buffer.concat([header, Buffer.from(text, 'latin1'), Buffer.alloc(4096)]);
}

const read = (bytes: Uint8Array, name = 'a.doc', options = {}) =>
  readFileText(bytes, name, { path: `dir/${name}`, ...options });

describe('what a file is its bytes decide, not its name', () => {
  test.each<[why: string, bytes: Uint8Array, format: string]>([
    ['a .docx', docx, 'docx'],
    ['an .rtf', rtf, 'rtf'],
    ['an .odt', makeOdt('<text:p>Kế hoạch</text:p>'), 'odt'],
    ['a page', Buffer.from('<html><p>Kế hoạch</p></html>'), 'html'],
    [
      'a page with a declaration',
      Buffer.from('\uFEFF<?xml version="1.0"?>\n<!DOCTYPE html><p>Kế hoạch</p>'),
      'html',
    ],
    ['plain text', Buffer.from('Kế hoạch'), 'text'],
  ])('%s named .doc', async (_why, bytes, format) => {
    expect(await read(bytes)).toMatchObject({ status: 'read', read: { format, text: 'Kế hoạch' } });
  });

  test('Markdown stays as it is', async () => {
    const text = '# Kế hoạch\n\n- **một**\n';
    expect(await read(Buffer.from(text), 'a.md')).toMatchObject({
      read: { format: 'markdown', text },
    });
  });

  test('a picture named .pdf goes to the reader of pictures', async () => {
    const page = { text: 'x', encoding: null, doubts: [], apart: [], pages: 1 };
    const image = async () => ({
      status: 'read' as const,
      read: { ...page, format: 'image' as const },
    });
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
    expect(await read(jpeg, 'a.pdf', { image })).toMatchObject({
      status: 'read',
      read: { format: 'image' },
    });
    expect(await read(jpeg, 'a.pdf')).toMatchObject({ issue: { code: 'source-not-text' } });
  });

  test.each([
    ['HEIC', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1')],
    ['BMP', Buffer.from('BM\u0036\0\u0010\0\0\0\0\0\u0036\0\0\0', 'latin1')],
  ])('a %s picture is said to be one, and what to save it as', async (kind, bytes) => {
    const reading = await read(bytes, 'a.jpg', pageReaders());
    expect(reading).toMatchObject({ issue: { code: 'source-image-unreadable' } });
    expect(reading.status === 'failed' && reading.issue.message).toContain(kind);
    expect(reading.status === 'failed' && reading.issue.help).toContain('JPEG or PNG');
  });

  test('what a reader of pages throws is our mistake', async () => {
    const pdf = async () => Promise.reject(new TypeError('x is undefined'));
    expect(await read(Buffer.from('%PDF-1.7'), 'a.pdf', { pdf })).toMatchObject({
      issue: { code: 'source-misread', path: 'dir/a.pdf' },
    });
  });

  test('a Word 95 file is read without its fonts, and that is said', async () => {
    const file = ole({
      '/WordDocument': wordStream(0xa5dc, 0, 'K\u00d5 ho\u00b9ch c\u00f1a Bé\rNgµy\u0007mét'),
    });
    expect(await read(file)).toMatchObject({
      read: { text: 'Kế hoạch của Bộ\nNgày\nmột', doubts: [{ line: 1 }] },
    });
  });
});

test('a quick save of Word 95 is read piece by piece', async () => {
  const parts = ['K\u00d5 ho\u00b9ch ', 'c\u00f1a Bé\r', 'Ghi chú'];
  const main = wordStream(0xa5dc, 0x0004, [parts[1], parts[0], parts[2]].join(''));
  const lengths = parts.map((part) => part.length);
  const [first = 0, second = 0, third = 0] = lengths;
  const table = Buffer.alloc(4 + 5 + 16 + 24);
  table.set([1, 1, 0, 0, 2], 0);
  table.writeUInt32LE(16 + 24, 5);
  [0, first, first + second, first + second + third].forEach((position, at) => {
    table.writeUInt32LE(position, 9 + 4 * at);
  });
  [second, 0, first + second].forEach((place, at) => {
    table.writeUInt32LE(0x400 + place, 25 + 8 * at + 2);
  });
  main.writeUInt32LE(first + second, 0x34);
  main.writeUInt32LE(main.length, 0x160);
  main.writeUInt32LE(table.length, 0x164);
  const file = ole({ '/WordDocument': Buffer.concat([main, table]) });
  expect(await read(file)).toMatchObject({ read: { text: 'Kế hoạch của Bộ' } });
});

const bomb = '<w:t>'.padEnd(3_000_000);
const laughs =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document><w:body>&b;</w:body></w:document>';
const main = (content: string) =>
  makeZip([
    { name: '[Content_Types].xml', content: '' },
    { name: 'word/document.xml', content },
  ]);

test.each<[why: string, bytes: Uint8Array, code: string, says: string]>([
  ['nothing', Buffer.alloc(0), 'source-empty', 'holds no text'],
  ['blanks', Buffer.from(' \n\t'), 'source-empty', 'holds no text'],
  ['an empty .docx', makeDocx(''), 'source-empty', 'holds no text'],
  [
    'a .docx cut short',
    docx.subarray(0, docx.length - 40),
    'source-damaged',
    'damaged or breaks off',
  ],
  ['a .docx without its text', main('<w:document/>'), 'source-damaged', 'damaged'],
  ['XML cut short', main('<w:document><w:body><w:p>'), 'source-damaged', 'damaged'],
  ['a billion laughs', main(laughs), 'source-damaged', 'DOCTYPE'],
  ['a bomb', main(bomb), 'source-too-large', 'too large'],
  [
    'an encrypted entry',
    makeZip([
      { name: 'content.xml', content: 'x' },
      { name: 'META-INF/manifest.xml', content: 'x', isEncrypted: true },
    ]),
    'source-encrypted',
    'password',
  ],
  [
    'an .odt with a password',
    makeOdt('', '', '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'),
    'source-encrypted',
    'password',
  ],
  [
    'a .docx with a password',
    ole({ '/EncryptedPackage': Buffer.alloc(5000, 7) }),
    'source-encrypted',
    'password',
  ],
  [
    'a .doc with a password',
    ole({ '/WordDocument': wordStream(0xa5ec, 0x0100) }),
    'source-encrypted',
    'password',
  ],
  [
    'a .doc without its tables',
    ole({ '/WordDocument': wordStream(0xa5ec, 0) }),
    'source-damaged',
    'damaged',
  ],
  [
    'a .doc cut short',
    ole({ '/WordDocument': wordStream(0xa5ec, 0) }).subarray(0, 700),
    'source-damaged',
    'damaged',
  ],
  ['an old table', ole({ '/Workbook': Buffer.alloc(5000) }), 'source-not-text', 'Excel'],
  ['an .rtf cut short', rtf.subarray(0, rtf.length - 8), 'source-damaged', 'breaks off'],
  [
    'XML of Word 2003',
    Buffer.from(
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument><w:body/></w:wordDocument>',
    ),
    'source-not-text',
    'Word saved as XML',
  ],
  [
    'a .docx as one file of XML',
    Buffer.from('\uFEFF<?xml version="1.0"?>\r\n<pkg:package></pkg:package>', 'utf16le'),
    'source-not-text',
    'Word saved as XML',
  ],
  ['a program', Buffer.from('MZ\u0090\u0000\u0003', 'latin1'), 'source-not-text', 'program'],
  [
    'random bytes',
    Buffer.from(Array.from({ length: 999 }, (_, at) => (at * at * 31 + at * 7) % 256)),
    'source-not-text',
    'binary',
  ],
  [
    'UTF-8 with a byte that is not',
    Buffer.concat([Buffer.from('Kế hoạch của Bộ\n'.repeat(40)), Buffer.from([0xb9])]),
    'source-not-utf8',
    'bytes',
  ],
])('%s is one issue', async (_why, bytes, code, says) => {
  const reading = await read(bytes);
  expect(reading).toMatchObject({ status: 'failed', issue: { code, path: 'dir/a.doc' } });
  expect(reading.status === 'failed' && reading.issue.message).toContain(says);
});

describe('a ZIP file of several', () => {
  const inside = async (bytes: Buffer) => {
    const found: string[] = [];
    for await (const each of containedFiles({ path: 'a.zip', name: 'a.zip', bytes })) {
      found.push('code' in each ? each.code : each.path);
    }
    return found;
  };
  const one = { name: 'x/một.txt', content: 'Kế hoạch' };
  test.each<[why: string, bytes: Buffer, found: string[]]>([
    [
      'gives its files, folders and what a Mac adds left out',
      makeZip([
        { name: 'x/', content: '' },
        one,
        { name: '__MACOSX/._a', content: '' },
        { name: 'b.docx', content: docx },
      ]),
      ['a.zip/x/một.txt', 'a.zip/b.docx'],
    ],
    [
      'that holds another',
      makeZip([{ name: 'b.zip', content: makeZip([one]) }]),
      ['a.zip/b.zip/x/một.txt'],
    ],
    [
      'too deep',
      makeZip([{ name: 'b.zip', content: makeZip([{ name: 'c.zip', content: makeZip([one]) }]) }]),
      ['source-too-large'],
    ],
    [
      'that leads out',
      makeZip([
        { name: '../../etc/passwd', content: 'x' },
        { name: '/etc/x', content: 'x' },
        { name: '..\\x', content: 'x' },
        one,
      ]),
      ['source-entry-unsafe', 'source-entry-unsafe', 'source-entry-unsafe', 'a.zip/x/một.txt'],
    ],
    [
      'with a bomb',
      makeZip([{ name: 'b.txt', content: bomb }, one]),
      ['source-too-large', 'a.zip/x/một.txt'],
    ],
    [
      'with a locked file',
      makeZip([
        { ...one, isEncrypted: true },
        { name: 'b.txt', content: 'x' },
      ]),
      ['source-encrypted', 'a.zip/b.txt'],
    ],
    ['that is empty', makeZip([]), ['source-empty']],
    ['that is cut short', makeZip([one]).subarray(0, 60), ['source-damaged']],
  ])('%s', async (_why, bytes, found) => {
    expect(await inside(bytes)).toEqual(found);
  });

  test('is itself one issue where one text is wanted', async () => {
    expect(await read(makeZip([one]))).toMatchObject({ issue: { code: 'source-not-text' } });
  });
});

test('damaged files of every kind are read or refused, never thrown over', async () => {
  const files = [
    docx,
    rtf,
    makeOdt('<text:p>a</text:p>'),
    ole({ '/WordDocument': wordStream(0xa5ec, 0), '/0Table': Buffer.alloc(5000) }),
    readFileSync(import.meta.filename),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
      async (file, changes) => {
        const bytes = Buffer.from(file);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        expect(['read', 'failed']).toContain((await read(bytes)).status);
      },
    ),
    { numRuns: 300 },
  );
});
