import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DrawnMark, draw } from './draw.ts';

interface Named {
  readonly name: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** Prints segments as `[name:text]`, `+` before the name where the citation begins, marks as `kind(text)`. */
function drawn(text: string, span: Named['span'], marks: DrawnMark[], citations: Named[]): string {
  return draw(text, span, marks, citations)
    .map(({ citation, isFirst, depth, runs }) => {
      const inner = runs
        .map((run) => run.kinds.reduceRight((printed, kind) => `${kind}(${printed})`, run.text))
        .join('');
      return citation ? `[${isFirst ? '+' : ''}${citation.name}${depth || ''}:${inner}]` : inner;
    })
    .join('');
}

const over = (start: number, end: number) => ({ span: { start, end } });
const mark = (kind: string, start: number, end: number): DrawnMark => ({
  kind,
  ...over(start, end),
});
const cited = (name: string, start: number, end: number): Named => ({ name, ...over(start, end) });

test.each<
  [
    why: string,
    text: string,
    span: [number, number],
    marks: DrawnMark[],
    citations: Named[],
    printed: string,
  ]
>([
  ['plain text', 'abc', [0, 3], [], [], 'abc'],
  ['an empty block', '', [0, 0], [], [], ''],
  ['one citation', 'xx KH yy', [0, 8], [], [cited('a', 3, 5)], 'xx [+a:KH] yy'],
  ['the whole block', 'KH', [0, 2], [], [cited('a', 0, 2)], '[+a:KH]'],
  [
    'emphasis that begins inside the citation and ends behind it',
    'số 15/2020 nay',
    [0, 14],
    [mark('strong', 3, 14)],
    [cited('a', 0, 10)],
    '[+a:số strong(15/2020)]strong( nay)',
  ],
  [
    'emphasis that crosses both ends',
    'theo số 15, nay',
    [0, 15],
    [mark('strong', 2, 13)],
    [cited('a', 5, 10)],
    'thstrong(eo )[+a:strong(số 15)]strong(, n)ay',
  ],
  [
    'marks over one another',
    'abcd',
    [0, 4],
    [mark('strong', 0, 3), mark('emphasis', 1, 4)],
    [],
    'strong(a)strong(emphasis(bc))emphasis(d)',
  ],
  [
    'the same mark twice',
    'ab',
    [0, 2],
    [mark('strong', 0, 2), mark('strong', 0, 1)],
    [],
    'strong(a)strong(b)',
  ],
  [
    'a citation inside another, which goes on behind it',
    'KL 13 về CT 48 nữa.',
    [0, 19],
    [],
    [cited('kl', 0, 18), cited('ct', 9, 14)],
    '[+kl:KL 13 về ][+ct1:CT 48][kl: nữa].',
  ],
  [
    'three deep, ending together',
    'a b c',
    [0, 5],
    [],
    [cited('a', 0, 5), cited('b', 2, 5), cited('c', 4, 5)],
    '[+a:a ][+b1:b ][+c2:c]',
  ],
  [
    'neighbours that touch',
    'KHCT',
    [0, 4],
    [],
    [cited('a', 0, 2), cited('b', 2, 4)],
    '[+a:KH][+b:CT]',
  ],
  [
    'a citation from the block before, not begun here',
    'title one\ntitle two',
    [10, 19],
    [],
    [cited('a', 0, 15)],
    '[a:title] two',
  ],
  [
    'a citation into the next block',
    'title one\ntitle two',
    [0, 9],
    [],
    [cited('a', 6, 15)],
    'title [+a:one]',
  ],
  [
    'what lies elsewhere is not drawn',
    'one\ntwo',
    [0, 3],
    [mark('strong', 4, 7)],
    [cited('a', 4, 7)],
    'one',
  ],
])('%s', (_why, text, [start, end], marks, citations, printed) => {
  expect(drawn(text, { start, end }, marks, citations)).toBe(printed);
});

test.each<
  [
    why: string,
    span: [number, number],
    marks: DrawnMark[],
    citations: Named[],
    ended: (readonly string[])[],
  ]
>([
  ['no citation', [0, 9], [], [], [[]]],
  ['behind the last run', [0, 5], [mark('strong', 1, 3)], [cited('a', 0, 5)], [['a']]],
  [
    'a citation that goes on behind an inner one',
    [0, 9],
    [],
    [cited('a', 0, 9), cited('b', 2, 5)],
    [[], ['b'], ['a']],
  ],
  ['ending together', [0, 5], [], [cited('a', 0, 5), cited('b', 2, 5)], [[], ['b', 'a']]],
  ['into the next block', [0, 5], [], [cited('a', 2, 9)], [[], []]],
  ['from the block before', [5, 9], [], [cited('a', 2, 7)], [['a'], []]],
  ['with the block before', [5, 9], [], [cited('a', 2, 5)], [[]]],
])('says which citations end: %s', (_why, [start, end], marks, citations, ended) => {
  const segments = draw('abcdefghi', { start, end }, marks, citations);
  expect(segments.map((segment) => segment.ended.map(({ name }) => name))).toEqual(ended);
});

test('nothing is lost or doubled, whatever crosses what', () => {
  const text = 'abcdefghijklmnop';
  const span = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(span, fc.array(span), fc.array(span), (block, marks, citations) => {
      const segments = draw(
        text,
        block,
        marks.map((at) => ({ kind: 'strong', span: at })),
        citations.map((at) => ({ span: at })),
      );
      const runs = segments.flatMap((segment) => segment.runs);
      const endsHere = citations.filter(
        ({ start, end }) => start < end && block.start < end && end <= block.end,
      );
      expect(segments.flatMap(({ ended }) => ended)).toHaveLength(endsHere.length);
      expect(runs.map((run) => run.text).join('')).toBe(text.slice(block.start, block.end));
      // The slow, obvious way: letter by letter.
      let at = block.start;
      for (const segment of segments) {
        for (const letter of segment.runs.flatMap((run) => [...run.text])) {
          const around = citations.filter(({ start, end }) => start <= at && at < end);
          const shortest = Math.min(...around.map(({ start, end }) => end - start));
          expect(letter).toBe(text[at]);
          expect(segment.citation === null).toBe(around.length === 0);
          if (segment.citation !== null)
            expect(segment.citation.span.end - segment.citation.span.start).toBe(shortest);
          at += 1;
        }
      }
    }),
  );
});
