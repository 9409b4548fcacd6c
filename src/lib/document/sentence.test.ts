import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, textAt } from '../text/span.ts';
import { frontmatterSchema } from './frontmatter.ts';
import { documentId } from './id.ts';
import { parseDocument } from './parse.ts';
import { endsSentence, hasSentenceBreak, sentenceAt, sentencesOf } from './sentence.ts';

const parse = (...lines: readonly string[]) =>
  parseDocument({
    id: documentId('ke hoach'),
    kind: 'document',
    path: 'content/documents/ke-hoach.mdx',
    frontmatter: frontmatterSchema.parse({ type: 'KH', number: null, date: null, title: null }),
    paragraphs: lines.map((text, index) => ({ text, marks: [], heading: null, line: index + 1 })),
  });

/** The sentence around the words between ⟦ and ⟧. */
const around = (marked: string) => {
  const text = marked.replace(/[⟦⟧]/gu, '');
  const document = parse(...text.split('\n'));
  const span = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
  return textAt(document.text, sentenceAt(document, span));
};

describe('sentenceAt', () => {
  test.each<[why: string, marked: string, sentence: string]>([
    [
      'the middle one of three',
      'Một. Thực hiện ⟦Chỉ thị số 09-CT/TW⟧ của Ban Bí thư. Ba.',
      'Thực hiện Chỉ thị số 09-CT/TW của Ban Bí thư.',
    ],
    ['no label', '1. Thực hiện ⟦Chỉ thị 09⟧.', 'Thực hiện Chỉ thị 09.'],
    ['no label of an article', 'Điều 5. Thực hiện ⟦Chỉ thị 09⟧.', 'Thực hiện Chỉ thị 09.'],
    [
      'no dash',
      '- Căn cứ ⟦Kế hoạch này⟧, tổ chức thực hiện.',
      'Căn cứ Kế hoạch này, tổ chức thực hiện.',
    ],
    ['the end of a document', 'Thực hiện ⟦Kế hoạch này⟧./.', 'Thực hiện Kế hoạch này./.'],
    [
      'an abbreviation with a full stop',
      'Theo ⟦Kế hoạch 5⟧ của UBND TP. Hồ Chí Minh. Hết.',
      'Theo Kế hoạch 5 của UBND TP. Hồ Chí Minh.',
    ],
    [
      'thousands and dates with full stops',
      'Chi 1.000 đồng theo ⟦Quyết định 7⟧ ngày 22.7.2024. Hết.',
      'Chi 1.000 đồng theo Quyết định 7 ngày 22.7.2024.',
    ],
    [
      'an ellipsis inside',
      'Qua các nhóm Zalo,... phục vụ ⟦Kế hoạch 5⟧. Hết.',
      'Qua các nhóm Zalo,... phục vụ Kế hoạch 5.',
    ],
    [
      'a full stop inside a quote',
      'Theo ⟦Chỉ thị 09⟧ về “Đổi mới. Sáng tạo”, thực hiện ngay. Hết.',
      'Theo Chỉ thị 09 về “Đổi mới. Sáng tạo”, thực hiện ngay.',
    ],
    [
      'a quote that is never closed',
      'Theo ⟦Chỉ thị 09⟧ về “Tăng cường sự lãnh đạo. Phối hợp trong phong trào “Toàn dân bảo vệ”.',
      'Theo Chỉ thị 09 về “Tăng cường sự lãnh đạo.',
    ],
    [
      'a full stop before the closing quote',
      'Theo ⟦Chỉ thị 09⟧ về “Tăng cường sự lãnh đạo.” Phối hợp thực hiện.',
      'Theo Chỉ thị 09 về “Tăng cường sự lãnh đạo.”',
    ],
    [
      'a short list with its verb',
      'Thực hiện Chỉ thị số 1; ⟦Kế hoạch số 2⟧; Quyết định số 3.',
      'Thực hiện Chỉ thị số 1; Kế hoạch số 2; Quyết định số 3.',
    ],
    [
      'a sentence cut by a page break',
      'Một. Theo ⟦Kế hoạch 5⟧, việc xây dựng, nhân\nrộng mô hình phải thiết thực. Ba.',
      'Theo Kế hoạch 5, việc xây dựng, nhân\nrộng mô hình phải thiết thực.',
    ],
    [
      'not the paragraph below',
      'Thực hiện ⟦Kế hoạch 5⟧ như sau\nCác đơn vị phối hợp.',
      'Thực hiện Kế hoạch 5 như sau',
    ],
    [
      'a title on three lines',
      'HƯỚNG DẪN\nThực hiện ⟦Chương trình số 09⟧ về\n“Đẩy mạnh phong trào”\ngiai đoạn 2021-2023\nCăn cứ Luật số 1;',
      'Thực hiện Chương trình số 09 về\n“Đẩy mạnh phong trào”\ngiai đoạn 2021-2023',
    ],
    [
      'a citation over two paragraphs',
      'Theo ⟦Kế hoạch\nsố 5⟧ của tỉnh. Hết.',
      'Theo Kế hoạch\nsố 5 của tỉnh.',
    ],
  ])('gives %s', (_why, marked, sentence) => {
    expect(around(marked)).toBe(sentence);
  });

  const filler = 'về việc tăng cường công tác phối hợp bảo đảm an ninh, trật tự trên địa bàn '
    .repeat(5)
    .trim();

  test('cuts a very long sentence to the clause, with the verb when it is near', () => {
    const near = around(
      `Thực hiện Chỉ thị số 1; ⟦Kế hoạch số 2⟧; Quyết định số 3 ${filler} ${filler}.`,
    );
    expect(near).toBe('Thực hiện Chỉ thị số 1; Kế hoạch số 2');
    const far = around(
      `Thực hiện Chỉ thị số 1 ${filler}; Chỉ thị số 2 ${filler}; ⟦Kế hoạch số 3⟧ của tỉnh.`,
    );
    expect(far).toBe('Kế hoạch số 3 của tỉnh.');
    const clause = around(`Tham mưu ${filler}; ${filler}; triển khai ⟦Kế hoạch số 3⟧ của tỉnh.`);
    expect(clause).toBe('triển khai Kế hoạch số 3 của tỉnh.');
  });
});

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '. ',
        '; ',
        '“',
        '”',
        'TP. ',
        '\n',
        '... ',
        './.',
        '1. ',
        '- ',
        'I. ',
        ' ',
        'Điều 5. ',
      ),
      fc.constantFrom(
        'Kế hoạch số 5',
        'thực hiện',
        'Phối hợp',
        'x'.repeat(300),
        '😀',
        'KẾ HOẠCH',
        '2022',
      ),
    ),
  )
  .map((parts) => parts.join(''));

test('the sentence holds the citation and no blank at its ends', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const document = parse(...text.split('\n'));
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
        (x, y) => x - y,
      );
      // A citation starts and ends with a letter or digit, never with a blank.
      if (!/^\S(?:.*\S)?$/su.test(text.slice(start, end))) return;
      const sentence = sentenceAt(document, { start, end });
      expect(contains(sentence, { start, end })).toBe(true);
      expect(textAt(text, sentence)).toBe(textAt(text, sentence).trim());
    }),
  );
});

test('the sentences of a short text without quotes are the pieces between full stops', () => {
  const words = fc.array(fc.constantFrom('Phối hợp', 'thực hiện', 'kế hoạch'), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), fc.nat(), (parts, pick) => {
      const sentences = parts.map((part) => `Nay ${part.join(' ')}.`);
      const chosen = sentences[pick % sentences.length] ?? '';
      const start =
        sentences.slice(0, pick % sentences.length).join(' ').length +
        (pick % sentences.length ? 1 : 0);
      const text = sentences.join(' ');
      expect(textAt(text, sentencesOf(text)({ start, end: start + 3 }))).toBe(chosen);
    }),
  );
});

test.each<[text: string, ends: boolean, breaks: boolean]>([
  ['Thực hiện nghiêm.', true, false],
  ['Thực hiện nghiêm./.', true, false],
  ['Thực hiện “nghiêm”.', true, false],
  ['Công đoàn Ngành Giáo dục Thành phố', false, false],
  ['Ở TP. Hồ Chí Minh', false, false],
  ['Nâng cao ý thức. Việc xây dựng', false, true],
  ['', false, false],
])('“%s” ends: %s, breaks: %s', (text, ends, breaks) => {
  expect(endsSentence(text)).toBe(ends);
  expect(hasSentenceBreak(text)).toBe(breaks);
});
