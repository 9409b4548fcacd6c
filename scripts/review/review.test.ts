import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/content/corpus.ts';
import { readText, writeText } from '../../src/content/text-file.ts';
import { collectionIssues } from '../../src/lib/index.ts';
import type { Choice, Dialogue } from './dialogue.ts';
import { review } from './review.ts';
import { listTasks } from './show.ts';
import { openTasks, type TaskFilter } from './tasks.ts';

const plan = `---
type: KH
number: 12/KH-UBND
date: 2024-04-07 # theo dấu
title: Công tác năm 2024
source:
  file: quet.pdf
  sha256: ${'a'.repeat(64)}
  scan: ke-hoach-12.pdf
doubts:
  - field: date
    line: 2
    page: 3
    quote: ngày 0? tháng 4
    reason: chữ số bị dấu che
  - field: text
    line: 5
    quote: số 46-CT/TVV
    reason: máy đọc không chắc
  - field: text
    line: 5
    quote: các x4
    reason: máy đọc không chắc
---

KẾ HOẠCH

Công tác năm 2024

Thực hiện Chỉ thị số 46-CT/TVV tại các x4, phường.

Căn cứ Chỉ thị số 5-CT/TW. Theo Chỉ thị số 5-CT/TW, các xã báo cáo.
`;
const directive = (date: string) =>
  `---\ntype: CT\nnumber: 5-CT/TW\ndate: ${date}\nissuers:\n  - Ban Bí thư Trung ương Đảng\ntitle: Học tập\n---\n`;

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'can-cu-review-'));
  const write = (name: string, text: string) => writeFileSync(join(content, name), text);
  mkdirSync(join(content, 'documents'));
  mkdirSync(join(content, 'references'));
  write('documents/ke-hoach-12.mdx', plan);
  write('references/chi-thi-5-2006.mdx', directive('2006-11-07'));
  write('references/chi-thi-5-2016.mdx', directive('2016-05-15'));
});
afterEach(() => rmSync(content, { recursive: true }));

const planText = () => readFileSync(join(content, 'documents', 'ke-hoach-12.mdx'), 'utf8');

/** What a person does: the start of a line of a menu, or of a typed line with `>` before it. */
class Person implements Dialogue {
  readonly heard: string[] = [];
  readonly script: string[];
  readonly during: () => void;
  constructor(script: readonly string[], during: () => void = () => undefined) {
    this.script = [...script];
    this.during = during;
  }
  say = (text: string) => {
    this.heard.push(text);
  };
  choose = async <Value>(_message: string, choices: readonly Choice<Value>[]) => {
    const wanted = this.script.shift();
    if (wanted === undefined) return null;
    const choice = choices.find(({ label }) => label.startsWith(wanted));
    if (choice === undefined) {
      throw new Error(`“${wanted}” is none of ${choices.map(({ label }) => label).join(' | ')}`);
    }
    this.heard.push(choice.hint ?? '');
    this.during();
    return choice.value;
  };
  ask = async ({ initial, problem }: Parameters<Dialogue['ask']>[0]) => {
    this.heard.push(initial);
    for (;;) {
      const line = this.script.shift()?.slice(1);
      if (line === undefined) return null;
      const wrong = problem(line);
      if (wrong === null) return line;
      this.heard.push(wrong);
    }
  };
}

async function run(person: Person, filter: Partial<TaskFilter> = {}) {
  const corpus = await loadCorpus(content);
  const tasks = openTasks(corpus, { only: null, document: null, ...filter });
  return review(tasks, {
    files: { read: readText, write: writeText },
    dialogue: person,
    mark: (words) => `[[${words}]]`,
    known: new Set(corpus.entries.map(({ document }) => document.id)),
  });
}

const codes = async () => collectionIssues(await loadCorpus(content)).map(({ code }) => code);

test('walks through everything; nothing is open then, and nothing else has changed', async () => {
  const person = new Person([
    ...['Sửa mục “Ngày', '>31/02/2024', '>17/4/2024'],
    ...['Sửa những chữ', '>số 46-CT/TW'],
    ...['Sửa những chữ', '>các xã'],
    'Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016',
  ]);
  expect(await run(person)).toEqual({ answered: 4, left: 0 });
  expect(planText()).toBe(
    plan
      .replace('2024-04-07 #', '2024-04-17 #')
      .replace(
        /doubts:[\s\S]*?---/u,
        'links:\n  - cites: Chỉ thị số 5-CT/TW\n    is: chi-thi-5-2016\n---',
      )
      .replace('46-CT/TVV', '46-CT/TW')
      .replace('x4', 'xã'),
  );
  expect(await codes()).toEqual(['citation-missing']);
  const heard = person.heard.join('\n');
  expect(heard).toContain('[1/4]  Kế hoạch số 12/KH-UBND');
  expect(heard).toContain(
    'Cần xem lại mục “Ngày ban hành”: chữ số bị dấu che\nĐang ghi: 2024-04-07',
  );
  expect(heard).toContain('ke-hoach-12.mdx:4\n');
  expect(heard).toContain('Tệp nguồn: quet.pdf, trang 3, dòng 2 của văn bản đọc được\n');
  expect(heard).toContain('Tệp nguồn: quet.pdf, dòng 5 của văn bản đọc được\n');
  expect(heard).toContain(`Bản quét: ${join(content, 'scans', 'ke-hoach-12.pdf')}\n`);
  expect(heard).toContain('Thực hiện Chỉ thị [[số 46-CT/TVV]] tại các x4, phường.');
  expect(heard).toContain('Thực hiện Chỉ thị số 46-CT/TW tại [[các x4]], phường.');
  expect(heard).toContain('“Chỉ thị số 5-CT/TW” (2 chỗ trong văn bản này)');
  expect(heard).toContain('Căn cứ [[Chỉ thị số 5-CT/TW]]');
  expect(heard).toMatch(
    /2\. Chỉ thị số 05-CT\/TW ngày 15 .+\n {5}cùng số, ký hiệu; mã chi-thi-5-2016/u,
  );
  expect(heard).toContain('Gõ ngày, ví dụ: 07/4/2024');
});

describe('an answer', () => {
  test('accepts what stands there', async () => {
    expect(await run(new Person(['Đúng rồi']))).toEqual({ answered: 1, left: 3 });
    expect(planText()).not.toContain('field: date');
    expect(planText()).toContain('date: 2024-04-07 # theo dấu');
  });

  test('is written before the next question: who stops loses nothing', async () => {
    const texts: string[] = [];
    const person = new Person(['Đúng rồi', 'Đúng rồi', 'Thôi'], () => texts.push(planText()));
    expect(await run(person)).toEqual({ answered: 2, left: 2 });
    expect(texts.map((text) => text.split('- field:').length - 1)).toEqual([3, 2, 1]);
    const again = new Person(['Đúng rồi']);
    await run(again);
    expect(again.heard[0]).toContain('[1/2]');
    expect(again.heard[0]).toContain('[[các x4]]');
  });

  test('is taken out again by going back, and asked anew', async () => {
    const person = new Person(['Đúng rồi', 'Quay lại', 'Sửa mục “Ngày', '>', 'Thôi']);
    expect(await run(person)).toEqual({ answered: 1, left: 3 });
    expect(planText()).toContain('date: null # theo dấu');
  });

  test('stays when its file has changed since', async () => {
    const path = join(content, 'documents', 'ke-hoach-12.mdx');
    const person = new Person(['Đúng rồi', 'Quay lại'], () => {
      if (person.script.length === 0) writeFileSync(path, `${planText()}\nHết\n`);
    });
    await run(person);
    expect(planText()).not.toContain('field: date');
    expect(planText()).toMatch(/\nHết\n$/u);
    expect(person.heard.join('\n')).toContain('đã đổi từ lúc trả lời');
  });

  test('of none of the candidates, or of another document', async () => {
    await run(new Person(['Không phải']), { only: 'citations' });
    expect(planText()).toContain('is: null');
    expect(await codes()).toContain('citation-declined');
  });

  test('of another document takes an id that the collection has', async () => {
    const person = new Person(['Văn bản khác', '>chi-thi-9', '>chi-thi-5-2006']);
    await run(person, { only: 'citations' });
    expect(planText()).toContain('is: chi-thi-5-2006');
    expect(person.heard).toContain('Kho không có văn bản mang mã “chi-thi-9”.');
  });

  test('that was begun can be left, and the place be read', async () => {
    const person = new Person(['Xem trong', 'Để sau', 'Sửa cả đoạn', '>  ']);
    expect(await run(person, { only: 'doubts', document: 'ke-hoach-12' })).toMatchObject({
      answered: 0,
    });
    expect(planText()).toBe(plan);
    expect(person.heard.filter((line) => /^\n\S+ke-hoach-12\.mdx:4\n$/u.test(line))).toHaveLength(
      1,
    );
    expect(person.heard).toContain('Thực hiện Chỉ thị số 46-CT/TVV tại các x4, phường.');
  });

  test('that would change more than the words is not written', async () => {
    const path = join(content, 'documents', 'ke-hoach-12.mdx');
    writeFileSync(path, plan.replace('số 46-CT/TVV tại', '**số 46**-CT/TVV tại'));
    const before = planText();
    const person = new Person(['Để sau', 'Sửa những chữ', '>Chỉ thị 46-CT/TW']);
    await run(person);
    expect(planText()).toBe(before);
    expect(person.heard.join('\n')).toContain('Hãy sửa trong trình soạn thảo:');
  });

  test('a signature is typed in parts', async () => {
    const path = join(content, 'documents', 'ke-hoach-12.mdx');
    writeFileSync(path, plan.replace('field: date', 'field: signature'));
    await run(new Person(['Sửa mục “Người ký', '>KT. CHỦ TỊCH', '>PHÓ CHỦ TỊCH', '>Nguyễn Văn A']));
    expect(planText()).toContain(
      'signature:\n  authority: KT. CHỦ TỊCH\n  role: PHÓ CHỦ TỊCH\n  name: Nguyễn Văn A\nsource:',
    );
  });
});

test.each<[filter: Partial<TaskFilter>, number: number]>([
  [{}, 4],
  [{ only: 'doubts' }, 3],
  [{ only: 'citations' }, 1],
  [{ document: 'ke-hoach-12' }, 4],
  [{ document: 'ke-hoach-12.mdx' }, 4],
  [{ document: 'chi-thi-5-2006' }, 0],
])('%o asks %i questions', async (filter, number) => {
  const tasks = openTasks(await loadCorpus(content), { only: null, document: null, ...filter });
  expect(tasks).toHaveLength(number);
});

test('lists what is open where nobody can answer', async () => {
  const tasks = openTasks(await loadCorpus(content), { only: null, document: null });
  const lines = listTasks(tasks, (path) => readFileSync(path, 'utf8')).split('\n');
  expect(lines.map((line) => line.slice(line.indexOf('ke-hoach-12')))).toEqual([
    'ke-hoach-12.mdx:4  cần xem lại mục “Ngày ban hành”: chữ số bị dấu che (trang 3, “ngày 0? tháng 4”)',
    'ke-hoach-12.mdx:30  cần xem lại mục “Nội dung”: máy đọc không chắc (“số 46-CT/TVV”)',
    'ke-hoach-12.mdx:30  cần xem lại mục “Nội dung”: máy đọc không chắc (“các x4”)',
    'ke-hoach-12.mdx:32  chưa rõ “Chỉ thị số 5-CT/TW” là văn bản nào; có thể là: chi-thi-5-2006, chi-thi-5-2016',
  ]);
});
