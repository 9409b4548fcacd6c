import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { toContract } from './extract/contract.ts';

const script = fileURLToPath(new URL('extract.ts', import.meta.url));
const seeds = fileURLToPath(new URL('../tests/gold/seeds', import.meta.url));
// Every run starts a Node of its own.
vi.setConfig({ testTimeout: 60_000 });

const dir = mkdtempSync(join(tmpdir(), 'can-cu-extract-'));
afterAll(() => rmSync(dir, { recursive: true }));

type Contract = ReturnType<typeof toContract>;

interface Answer {
  readonly file: string;
  readonly citations: readonly Contract[];
}

/** Runs the command in the test's folder. */
function run(args: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: dir,
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return { status, stdout, stderr };
}

/** The answers of a run in which nothing went wrong. */
function answers(args: readonly string[], input: string | Uint8Array = ''): Answer[] {
  const { status, stdout, stderr } = run(args, input);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

function write(name: string, text: string | Uint8Array): string {
  writeFileSync(join(dir, name), text);
  return name;
}

describe('the contract', () => {
  const found = answers([seeds]);

  test('one line for each file of a folder, in order', () => {
    expect(found.map(({ file }) => file)).toEqual(readdirSync(seeds).sort());
    for (const answer of found) expect(Object.keys(answer)).toEqual(['file', 'citations']);
  });

  test('has its keys in its order, in every citation', () => {
    for (const citation of found.flatMap(({ citations }) => citations)) {
      expect(Object.keys(citation).slice(0, 16)).toEqual(
        'start end head kind type number numberAsWritten date issuers title parts relation pinpoint nestedIn resolution slips'.split(
          ' ',
        ),
      );
      expect(Object.keys(citation.parts)).toEqual(['type', 'number', 'date', 'issuer', 'title']);
      expect(Object.keys(citation.relation)).toEqual(['type', 'trigger']);
    }
  });

  test('says of a citation what the guide shows', () => {
    const text = `${'\n'.repeat(7)}Tiếp tục thực hiện có hiệu quả Chỉ thị số 48/CT-TW ngày 22/10/2010 của Bộ Chính trị về “Tăng cường sự lãnh đạo”; khoản 2 Điều 5 Luật Đất đai năm 2013.`;
    const [answer] = answers(['-'], text);
    const at = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    expect(answer?.file).toBe('-');
    expect(answer?.citations[0]).toMatchObject({
      ...at('Chỉ thị số 48/CT-TW ngày 22/10/2010 của Bộ Chính trị về “Tăng cường sự lãnh đạo”'),
      head: at('Chỉ thị số 48/CT-TW'),
      kind: 'external',
      type: 'CT',
      number: '48-CT/TW',
      numberAsWritten: '48/CT-TW',
      date: '2010-10-22',
      issuers: ['Bộ Chính trị'],
      title: 'Tăng cường sự lãnh đạo',
      parts: {
        type: at('Chỉ thị'),
        number: at('48/CT-TW'),
        date: at('ngày 22/10/2010'),
        issuer: at('Bộ Chính trị'),
        title: at('Tăng cường sự lãnh đạo'),
      },
      relation: { type: 'tiep_tuc_thuc_hien', trigger: 'Tiếp tục thực hiện có hiệu quả' },
      pinpoint: null,
      nestedIn: null,
      resolution: { status: 'resolved', target: 'chi-thi-48-ct-tw-2010' },
    });
    expect(answer?.citations[0]?.slips).toContainEqual({
      code: 'number-separator-swapped',
      written: '48/CT-TW',
      expected: '48-CT/TW',
    });
    expect(answer?.citations[1]).toMatchObject({
      date: '2013',
      pinpoint: {
        text: 'khoản 2 Điều 5',
        ...at('khoản 2 Điều 5'),
        provisions: [{ point: null, clause: '2', article: '5', division: null }],
      },
      resolution: { status: 'missing' },
    });
  });

  test('a citation without relation word, date or title says so', () => {
    const [answer] = answers(['-'], 'Kế hoạch này; Nghị định số 15/2020/NĐ-CP');
    expect(answer?.citations[0]).toMatchObject({
      kind: 'self',
      relation: { type: 'self', trigger: null },
      resolution: { status: 'resolved', target: 'self', evidence: [] },
    });
    expect(answer?.citations[1]).toMatchObject({
      date: null,
      title: null,
      issuers: [],
      parts: { date: null, issuer: null, title: null },
      slips: [],
    });
  });

  test('no relation word is the relation “none”; one number of two documents is ambiguous', () => {
    const folder = join(dir, 'kho', 'references');
    mkdirSync(folder, { recursive: true });
    for (const year of [1996, 1997]) {
      const matter = `---\ntype: ND\nnumber: "39/CP"\ndate: "${year}-07-05"\ntitle: null\n---\n`;
      writeFileSync(join(folder, `nghi-dinh-39-cp-${year}.mdx`), matter);
    }
    const [answer] = answers(['--content', join(dir, 'kho'), '-'], 'Nghị định số 39/CP');
    expect(answer?.citations[0]).toMatchObject({
      relation: { type: 'none', trigger: null },
      resolution: {
        status: 'ambiguous',
        candidates: ['nghi-dinh-39-cp-1996', 'nghi-dinh-39-cp-1997'],
      },
    });
  });
});

describe('offsets are those of the file as decoded', () => {
  const name = '000_9b7209a6cf716ef5.txt';
  const text = readFileSync(join(seeds, name), 'utf8');
  const words = (source: string, { start, end }: { start: number; end: number }) =>
    source.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ');
  const [plain] = answers([join(seeds, name)]);
  const expected = plain?.citations.map((citation) => [
    words(text, citation),
    words(text, citation.head),
  ]);

  test.each<[why: string, change: (text: string) => string]>([
    ['a byte order mark', (source) => `\uFEFF${source}`],
    ['CRLF', (source) => source.replaceAll('\n', '\r\n')],
    ['decomposed letters', (source) => source.normalize('NFD')],
    ['letters of two units before', (source) => `𝄞𝄞𝄞\n\n${source}`],
  ])('%s', (why, change) => {
    const changed = change(text);
    const [answer] = answers([write(`${why}.txt`, changed)]);
    expect(
      answer?.citations.map((citation) => [
        words(changed, citation),
        words(changed, citation.head),
      ]),
    ).toEqual(expected);
    expect(answer?.citations.map(({ number, date }) => [number, date])).toEqual(
      plain?.citations.map(({ number, date }) => [number, date]),
    );
  });
});

describe('input', () => {
  test('1,000 files in one call, each answered, in order', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `${1000 + index}.txt`);
    for (const [index, name] of names.entries()) write(name, `Căn cứ Kế hoạch số ${index}/KH-UBND`);
    const found = answers(names);
    expect(found.map(({ file }) => file)).toEqual(names);
    expect(found.map(({ citations }) => citations[0]?.number)).toEqual(
      names.map((_, index) => `${index}/KH-UBND`),
    );
  });

  test('what cannot be read is said on stderr and ends with 1; the others are answered', () => {
    write('tcvn3.txt', Buffer.from([0x4b, 0xd5, 0x20]));
    write('good.txt', 'Căn cứ Nghị định số 15/2020/NĐ-CP');
    write('empty.txt', '');
    mkdirSync(join(dir, 'no-texts'));
    const { status, stdout, stderr } = run([
      'tcvn3.txt',
      'none.txt',
      'no-texts',
      'good.txt',
      'empty.txt',
    ]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      'tcvn3.txt: is not UTF-8 text; save it as UTF-8 first\nnone.txt: no such file\nno-texts: has no .txt files\n',
    );
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Answer)
        .map(({ file, citations }) => [file, citations.length]),
    ).toEqual([
      ['good.txt', 1],
      ['empty.txt', 0],
    ]);
  });

  test('standard input that is not UTF-8', () => {
    const { status, stdout, stderr } = run(['-'], Buffer.from([0xff, 0xfe, 0x4b, 0x00]));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe('-: is not UTF-8 text; save it as UTF-8 first\n');
  });
});

test('--pretty is a listing: lines, readings, targets, nested citations under their containers', () => {
  const text =
    '\nThực hiện Kết luận số 13-KL/TW ngày 16/8/2021 về tiếp tục thực hiện Chỉ thị số 48/CT-TW ngày 22/10/2010.\n';
  const { status, stdout, stderr } = run(['--pretty', '-'], text);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.split('\n')).toEqual(
    expect.arrayContaining([
      '-: 2 citations',
      '  2: Kết luận số 13-KL/TW ngày 16/8/2021 về tiếp tục thực hiện Chỉ thị số 48/CT-TW ngày 22/10/2010',
      '     external · KL · 13-KL/TW · 2021-08-16 · thuc_hien → ket-luan-13-kl-tw-2021',
      '    2: Chỉ thị số 48/CT-TW ngày 22/10/2010',
      expect.stringContaining('48/CT-TW, usual form 48-CT/TW'),
    ]),
  );
});

test('--help says how', () => {
  const { status, stdout, stderr } = run(['--help']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('npm run --silent extract -- ');
});

test.each<[why: string, args: string[], says: string]>([
  ['nothing to read', [], 'npm run --silent extract -- '],
  ['an unknown option', ['--prety', '-'], "Unknown option '--prety'"],
  ['no collection', ['--content', dir, '-'], 'is not a collection'],
])('%s ends with a message and 1', (_why, args, says) => {
  const { status, stdout, stderr } = run(args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(says);
  expect(stderr).not.toContain('    at ');
});
