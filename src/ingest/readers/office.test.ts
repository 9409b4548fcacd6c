import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { describe, expect, test } from 'vitest';
import { readFileText } from './read-file.ts';
import { makeDocx, makeOdt } from './testing/files.ts';

/** Reads bytes as if they came without a name that tells anything. */
async function read(bytes: Uint8Array) {
  const reading = await readFileText(bytes, 'x', { path: 'x' });
  if (reading.status === 'failed') throw new Error(reading.issue.message);
  return reading.read;
}
const lines = async (bytes: Uint8Array) => (await read(bytes)).text.split('\n');
const rtf = (body: string) =>
  Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1\\fcharset0 .VnTime;}{\\f2 .VnTimeH;}{\\f3\\fcharset0 VNI-Times;}{\\f4\\fcharset2 Symbol;}{\\f5\\fcharset163 Arial;}}${body}}`,
    'latin1',
  );
const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const r = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const cell = (...inner: string[]) => `<w:tc>${inner.join('')}</w:tc>`;

describe('.docx', () => {
  test('as a program writes it: labels of lists, a footnote, a running head', async () => {
    const numbered = (text: string, level: number) =>
      new Paragraph({ text, numbering: { reference: 'list', level } });
    const document = new Document({
      numbering: {
        config: [
          {
            reference: 'list',
            levels: [
              { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT },
              {
                level: 1,
                format: LevelFormat.DECIMAL,
                text: '%1.%2.',
                alignment: AlignmentType.LEFT,
              },
              {
                level: 2,
                format: LevelFormat.LOWER_LETTER,
                text: '%3)',
                alignment: AlignmentType.LEFT,
              },
            ],
          },
        ],
      },
      footnotes: { 1: { children: [new Paragraph('Lời chú')] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Đầu trang')] }) },
          children: [
            numbered('Một', 0),
            numbered('Một một', 1),
            numbered('a', 2),
            numbered('b', 2),
            numbered('Hai', 0),
            numbered('Hai một', 1),
            new Paragraph({
              children: [new TextRun('Câu'), new FootnoteReferenceRun(1), new TextRun(' sau.')],
            }),
          ],
        },
      ],
    });
    const result = await read(await Packer.toBuffer(document));
    expect(result.text.split('\n')).toEqual([
      '1. Một',
      '1.1. Một một',
      'a) a',
      'b) b',
      '2. Hai',
      '2.1. Hai một',
      'Câu[1] sau.',
      '[1] Lời chú',
    ]);
    expect(result).toMatchObject({
      format: 'docx',
      apart: [{ kind: 'header', text: 'Đầu trang' }],
      doubts: [],
    });
  });

  test.each<[why: string, body: string, expected: string[]]>([
    [
      'a run in TCVN3 beside one in Unicode',
      p(r('Bé Tµi chÝnh', font('.VnTime')) + r(' quyết định')),
      ['Bộ Tài chính quyết định'],
    ],
    [
      'small letters that .VnTimeH draws as capitals',
      p(r('th«ng t\u00AD', font('.VnTimeH'))),
      ['THÔNG TƯ'],
    ],
    ['capitals by formatting', p(r('thông tư', '<w:caps/>')), ['THÔNG TƯ']],
    [
      'a VNI letter cut by two runs',
      p(r('Vie', font('Arial')) + r('ät', font('VNI-Times'))),
      ['Việt'],
    ],
    [
      'Unicode pasted into a legacy font',
      p(r('Điều của Bé Tµi chÝnh', font('.VnTime'))),
      ['Điều của Bộ Tài chính'],
    ],
    [
      'ư saved as an optional hyphen',
      p(`<w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>th«ng t</w:t><w:softHyphen/></w:r>`),
      ['thông tư'],
    ],
    [
      'inserted text counts, deleted does not',
      p(`<w:ins>${r('mới')}</w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>`),
      ['mới'],
    ],
    [
      'a deleted paragraph end joins',
      p(r('một'), '<w:rPr><w:del/></w:rPr>') + p(r(' hai')),
      ['một hai'],
    ],
    ['hidden text does not count', p(r('thấy') + r('ẩn', '<w:vanish/>')), ['thấy']],
    [
      'a field shows its result',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          r('2004') +
          '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      ['2004'],
    ],
    [
      'a line break is two lines',
      p('<w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>năm 2004</w:t></w:r>'),
      ['KẾ HOẠCH', 'năm 2004'],
    ],
    [
      'a text box below its paragraph',
      p(
        `${r('neo')}<w:r><w:pict><v:textbox xmlns:v="v"><w:txbxContent>${p(r('trong hộp'))}</w:txbxContent></v:textbox></w:pict></w:r>`,
      ),
      ['neo', 'trong hộp'],
    ],
    [
      'a table of values by rows',
      `<w:tbl><w:tr>${cell(p(r('TT')), '')}${cell(p(r('Tên')))}</w:tr><w:tr>${cell(p(r('1')))}${cell(p(r('Sở Y tế')))}</w:tr></w:tbl>`,
      ['TT | Tên', '1 | Sở Y tế'],
    ],
    [
      'a letterhead by columns',
      `<w:tbl><w:tr>${cell(p(r('BỘ TÀI CHÍNH')))}${cell(p(r('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')))}</w:tr><w:tr>${cell(p(r('Số: 1/QĐ-BTC')))}${cell(p(r('Hà Nội, ngày 1 tháng 2 năm 2003')))}</w:tr></w:tbl>`,
      [
        'BỘ TÀI CHÍNH',
        'Số: 1/QĐ-BTC',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Hà Nội, ngày 1 tháng 2 năm 2003',
      ],
    ],
    ['a sign of Symbol', p('<w:r><w:sym w:font="Symbol" w:char="F0A3"/></w:r>'), ['≤']],
  ])('%s', async (_why, body, expected) => {
    expect(await lines(makeDocx(body))).toEqual(expected);
  });

  test('fonts and lists of styles', async () => {
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr>${font('.VnTime')}</w:rPr></w:style><w:style w:type="paragraph" w:styleId="D"><w:basedOn w:val="N"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const numbering =
      '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§iÒu %1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>';
    const body =
      p(r('Ph¹m vi'), '<w:pStyle w:val="D"/>') +
      p(r('§èi t\u00ADîng'), '<w:pStyle w:val="D"/>') +
      p(r('Tù do'), '<w:pStyle w:val="D"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await lines(makeDocx(body, { styles, numbering }))).toEqual([
      'Điều 3. Phạm vi',
      'Điều 4. Đối tượng',
      'Tự do',
    ]);
  });

  test('Unicode in a font named after TCVN3 stays, and is doubtful', async () => {
    const text = 'Căn cứ Nghị định của Chính phủ là chính sách xã hội được áp dụng';
    const result = await read(makeDocx(p(r(text, font('.VnTime')))));
    expect(result.text).toBe(text);
    expect(result.doubts).toEqual([{ line: 1, reason: 'phông TCVN3 nhưng chữ là Unicode' }]);
  });

  test('macros are left out and said', async () => {
    const result = await read(
      makeDocx(p(r('chữ')), { more: [{ name: 'word/vbaProject.bin', content: 'x' }] }),
    );
    expect(result).toMatchObject({
      text: 'chữ',
      doubts: [{ line: 1, reason: expect.stringContaining('macro') }],
    });
  });
});

test.each<[why: string, body: string, expected: string[]]>([
  ['TCVN3 by font', "{\\f1 B\\'e9 T\\'b5i ch\\'ddnh}", ['Bộ Tài chính']],
  ['.VnTimeH', "{\\f2 th\\'abng t\\'ad}", ['THÔNG TƯ']],
  ['VNI by font', "{\\f3 Vie\\'e4t}", ['Việt']],
  ['a code page of Vietnamese', "{\\f5 Vi\\'ea\\'f2t}", ['Việt']],
  ['Unicode with a stand-in', 'Vi\\u7879?t', ['Việt']],
  ['Unicode with two stand-ins', '\\uc2 Vi\\u7879?!t', ['Việt']],
  ['a negative number of Unicode', '{\\f4\\u-3913 ?}', ['•']],
  ['paragraphs and lines', 'a\\par b\\line c\\par', ['a', 'b', 'c']],
  ['ư as an optional hyphen', "{\\f1 th\\'abng t\\-}", ['thông tư']],
  ['an optional hyphen elsewhere', 'quy\\-ết'.replace('ết', '\\u7871?t'), ['quyết']],
  ['quotation marks and dashes', '\\ldblquote a\\rdblquote  \\endash b', ['“a” –b']],
  ['the label of a list', '{\\listtext\\pard 1.\\tab}Hai\\par', ['1. Hai']],
  ['hidden and deleted text', 'a{\\v b}{\\deleted c}d', ['ad']],
  ['a field', '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt xem}}', ['xem']],
  ['a field for a sign', '{\\field{\\*\\fldinst SYMBOL 163 \\\\f "Symbol"}{\\fldrslt }}', ['≤']],
  ['a footnote', 'a{\\footnote b}c\\par d', ['a[1]c', '[1] b', 'd']],
  [
    'a table',
    '\\trowd\\intbl 1\\cell 2\\cell\\row\\trowd\\intbl 3\\cell 4\\cell\\row\\pard e',
    ['1 | 2', '3 | 4', 'e'],
  ],
  [
    'a table inside a table',
    '\\trowd\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\nestrow}\\itap1 a\\cell b\\cell\\row',
    ['x | y', 'a', 'b'],
  ],
  ['groups that hold no text', '{\\info{\\title x}}{\\*\\unknown y}{\\pict 00ff}z', ['z']],
  ['data', 'a\\bin4 }}}}b', ['ab']],
])('.rtf: %s', async (_why, body, expected) => {
  expect(await lines(rtf(body))).toEqual(expected);
});

describe('.odt', () => {
  const face =
    '<style:style style:family="text" style:name="V"><style:text-properties style:font-name=".VnTime"/></style:style>';
  const list =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>';
  test.each<[why: string, text: string, expected: string[]]>([
    [
      'a font by run',
      '<text:p>Số <text:span text:style-name="V">Bé Tµi chÝnh</text:span></text:p>',
      ['Số Bộ Tài chính'],
    ],
    ['blanks and tabs', '<text:p>a<text:s text:c="3"/>b<text:tab/>c</text:p>', ['a   b\tc']],
    [
      'lists',
      '<text:list text:style-name="L"><text:list-item><text:p>một</text:p><text:list><text:list-item><text:p>x</text:p></text:list-item><text:list-item><text:p>y</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>hai</text:p></text:list-item></text:list>',
      ['1. một', 'a) x', 'b) y', '2. hai'],
    ],
    [
      'a note',
      '<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>chú</text:p></text:note-body></text:note>b</text:p>',
      ['a[1]b', '[1] chú'],
    ],
    [
      'deleted text',
      '<text:tracked-changes><text:p>cũ</text:p></text:tracked-changes><text:p>mới</text:p>',
      ['mới'],
    ],
    [
      'a table',
      '<table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>',
      ['1 | 2'],
    ],
  ])('%s', async (_why, text, expected) => {
    expect(await lines(makeOdt(text, face + list))).toEqual(expected);
  });
});

test.each<[why: string, page: string, expected: string[]]>([
  [
    'paragraphs, lines and blanks',
    '<html><p>a\n b<br>c</p><p>&nbsp;</p>d</html>',
    ['a b', 'c', 'd'],
  ],
  [
    'a font by attribute',
    '<html><p><font face=".VnTime">Bé Tµi chÝnh</font></p></html>',
    ['Bộ Tài chính'],
  ],
  [
    'a font by a class of Word',
    '<html><style>p.MsoNormal, li.MsoNormal {margin:0; font-family:"VNI-Times";}</style><p class=MsoNormal>Vieät Nam</p></html>',
    ['Việt Nam'],
  ],
  [
    'a font by style',
    '<html><p style=\'font-family:".VnTimeH"\'>th«ng t\u00AD</p></html>',
    ['THÔNG TƯ'],
  ],
  [
    'scripts and hidden text are left out',
    '<html><script>x</script><p>a<span style="display:none">b</span></p></html>',
    ['a'],
  ],
  [
    'lists',
    '<html><ol type=a start=3><li>x<li>y</ol><ul><li>z</ul></html>',
    ['c. x', 'd. y', '- z'],
  ],
  ['a table', '<html><table><tr><td>1<td>2<tr><td>3<td>4</table></html>', ['1 | 2', '3 | 4']],
])('.html: %s', async (_why, page, expected) => {
  expect(await lines(Buffer.from(page))).toEqual(expected);
});

test('an HTML page in Windows Western whose letters are VNI, saved as one file', async () => {
  const page =
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html; charset="windows-1252"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><p style=3D"font-family:VNI-Times">Vie=E4t=\r\n Nam</p></html>\r\n--B--';
  expect(await lines(Buffer.from(page))).toEqual(['Việt Nam']);
});
