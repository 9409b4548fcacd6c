import { afterEach, expect, test } from 'vitest';
import { splitFile } from './frontmatter.ts';

const minimal = 'type: KH\nnumber: null\ndate: null\ntitle: null\n';

function issuesOf(source: string) {
  return splitFile(source, 'content/documents/x.mdx').issues;
}

test('reads fields, fills in defaults and knows where the body starts', () => {
  const split = splitFile(
    '---\ntype: CT\nnumber: 48-CT/TW\ndate: 2010-10-22\ntitle: x\n---\n\nText',
    'x.mdx',
  );
  expect(split.issues).toEqual([]);
  expect(split.frontmatter).toMatchObject({
    type: 'CT',
    number: '48-CT/TW',
    date: '2010-10-22',
    issuers: [],
  });
  expect(split.body).toBe('\nText');
  expect(split.linesAbove).toBe(6);
});

test.each<[why: string, source: string, code: string, line: number, says: string]>([
  ['no frontmatter', 'KẾ HOẠCH\n', 'frontmatter-missing', 1, '“KẾ HOẠCH”'],
  ['an empty file', '', 'frontmatter-missing', 1, '“”'],
  ['a longer fence', `----\n${minimal}----\n`, 'frontmatter-missing', 1, '“----”'],
  [
    'JavaScript',
    '---js\n{ type: globalThis.ran = 1 }\n---\n',
    'frontmatter-language',
    1,
    '“---js”',
  ],
  [
    'JavaScript with a blank',
    '--- javascript\n{}\n---\n',
    'frontmatter-language',
    1,
    '“--- javascript”',
  ],
  ['CoffeeScript', '---coffee\na: 1\n---\n', 'frontmatter-language', 1, '“---coffee”'],
  ['JSON', '---json\n{}\n---\n', 'frontmatter-language', 1, '“---json”'],
  [
    'a name of the prototype',
    '---constructor\n{}\n---\n',
    'frontmatter-language',
    1,
    '“---constructor”',
  ],
  ['no second fence', `---\n${minimal}\nText`, 'frontmatter-open', 1, '“Text”'],
  ['a decorated second fence', `---\n${minimal}---- x\n---\n`, 'frontmatter-open', 1, '“---- x”'],
  ['bad YAML', `---\n${minimal}place: [x\n---\n`, 'frontmatter-syntax', 6, ''],
  ['a value with a colon', '---\ntype: KH\ntitle: Kế hoạch: x\n---\n', 'frontmatter-syntax', 3, ''],
  ['a key twice', `---\n${minimal}type: CT\n---\n`, 'frontmatter-syntax', 6, 'unique'],
  [
    'a tag that would be a function',
    `---\n${minimal}place: !!js/function x\n---\n`,
    'frontmatter-syntax',
    6,
    'js/function',
  ],
  ['aliases', '---\ntype: &a KH\nnumber: *a\n---\n', 'frontmatter-syntax', 3, '“*a”'],
  ['a list instead of fields', '---\n- x\n---\n', 'frontmatter-syntax', 1, 'no fields'],
  [
    'an unknown field',
    `---\n${minimal}titel: x\n---\n`,
    'frontmatter-invalid',
    6,
    'titel: there is no such field; the fields are type,',
  ],
  [
    'a field of the prototype',
    `---\n${minimal}__proto__: { type: CT }\n---\n`,
    'frontmatter-invalid',
    6,
    '__proto__: there is no such field',
  ],
  [
    'an unknown field inside',
    `---\n${minimal}period: { from: 2021, to: 2023, x: 1 }\n---\n`,
    'frontmatter-invalid',
    6,
    'period.x: there is no such',
  ],
  [
    'a missing field',
    '---\ntype: KH\nnumber: null\ndate: null\n---\n',
    'frontmatter-invalid',
    1,
    'title: is missing',
  ],
  [
    'a missing field inside',
    `---\n${minimal}signature:\n  role: x\n  name: y\n---\n`,
    'frontmatter-invalid',
    6,
    'signature.authority: is missing',
  ],
  [
    'a number for a text',
    `---\ntype: KH\nnumber: 09\ndate: null\ntitle: null\n---\n`,
    'frontmatter-invalid',
    3,
    '09 is not read as text; put it in quotes: "09"',
  ],
  [
    'an unknown type',
    '---\ntype: KHX\nnumber: null\ndate: null\ntitle: null\n---\n',
    'frontmatter-invalid',
    2,
    '“KHX” is none of HP, ',
  ],
  [
    'a date in another form',
    '---\ntype: KH\nnumber: null\ndate: 22/7/2024\ntitle: null\n---\n',
    'frontmatter-invalid',
    4,
    '“22/7/2024” must be a date: 2024-04-07',
  ],
  [
    'no day of the calendar',
    '---\ntype: KH\nnumber: null\ndate: 2023-02-30\ntitle: null\n---\n',
    'frontmatter-invalid',
    4,
    '“2023-02-30” must be a date',
  ],
  [
    'an empty text',
    '---\ntype: KH\nnumber: null\ndate: null\ntitle: " "\n---\n',
    'frontmatter-invalid',
    5,
    'is empty',
  ],
  [
    'a text for a list',
    `---\n${minimal}issuers: x\n---\n`,
    'frontmatter-invalid',
    6,
    '“x” must be a list',
  ],
  [
    'a wrong entry of a list',
    `---\n${minimal}issuers:\n  - x\n  - 9\n---\n`,
    'frontmatter-invalid',
    8,
    'issuers.2: 9 is not read as text',
  ],
  [
    'half a year',
    `---\n${minimal}period: { from: 2021.5, to: 2023 }\n---\n`,
    'frontmatter-invalid',
    6,
    'period.from: ',
  ],
  [
    'a hash that is none',
    `---\n${minimal}source: { file: x, sha256: abc }\n---\n`,
    'frontmatter-invalid',
    6,
    'source.sha256: “abc”',
  ],
])('refuses %s', (_why, source, code, line, says) => {
  const [first] = issuesOf(source);
  expect(first).toMatchObject({ code, line, severity: 'error' });
  expect(first?.message).toContain(says);
});

test('knows the lines of fields and entries', () => {
  const links = 'links:\n  - cites: x # said so\n    is: y\n  - { cites: z, is: null }\n';
  const { fieldLines } = splitFile(`---\n# a comment\n${minimal}${links}---\n`, 'x.mdx');
  expect(fieldLines).toMatchObject({
    type: 3,
    title: 6,
    links: 7,
    'links.0': 8,
    'links.0.cites': 8,
    'links.0.is': 9,
    'links.1': 10,
    'links.1.is': 10,
  });
});

test.each<[is: string, says: string]>([
  ['Chỉ thị 46', 'links.1.is: “Chỉ thị 46” must be the id of a document'],
  ['46', 'links.1.is: 46 is not read as text'],
])('refuses a link to %s', (is, says) => {
  const [first] = issuesOf(`---\n${minimal}links:\n  - cites: x\n    is: ${is}\n---\n`);
  expect(first).toMatchObject({ code: 'frontmatter-invalid', line: 8 });
  expect(first?.message).toContain(says);
});

afterEach(() => {
  expect(Object.keys(globalThis)).not.toContain('ran');
});

test('bad YAML is bad the second time, too', () => {
  const source = `---\n${minimal}place: [x\n---\n`;
  expect(issuesOf(source)).toEqual(issuesOf(source));
  expect(issuesOf(source)).toHaveLength(1);
});

test('every wrong field is said', () => {
  expect(issuesOf('---\ntitel: x\n---\n').map(({ message }) => message.split(':')[0])).toEqual([
    'type',
    'number',
    'date',
    'title',
    'titel',
  ]);
});
