import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { loadCorpus } from '../src/content/corpus.ts';
import { readText, writeText } from '../src/content/text-file.ts';
import { keptByNpm, wrongWords } from './command/npm-options.ts';
import { terminalDialogue } from './review/dialogue.ts';
import { review } from './review/review.ts';
import { listTasks } from './review/show.ts';
import { isNamed, openTasks, type TaskFilter } from './review/tasks.ts';
import { missingContent, siteSettings } from './site/settings.ts';

const usage = `npm run review -- [--content DIR] [--only doubts|citations] [VĂN-BẢN]

Hỏi từng chỗ cần xem lại và từng lời dẫn chưa rõ là văn bản nào, rồi ghi câu trả lời vào tệp của văn bản.
Mỗi câu trả lời được ghi ngay; thôi lúc nào cũng được, lần sau hỏi tiếp những chỗ còn lại.

  VĂN-BẢN         chỉ một văn bản: mã (tên tệp không có .mdx) hoặc đường dẫn tới tệp
  --only NAME     doubts: chỉ những chỗ cần xem lại; citations: chỉ những lời dẫn
  --content DIR   kho, có documents/ và references/ (mặc định: content)
  --help          in lời này

Khi không có bàn phím (đầu vào không phải cửa sổ lệnh), lệnh chỉ liệt kê những chỗ còn phải xem,
và kết thúc với mã 1 nếu còn.`;

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const kept = keptByNpm(['content', 'only'], process.env);
if (kept.length > 0) {
  const all = kept.join(' ');
  fail(`npm đã giữ lại ${all}. Hãy gõ hai gạch đứng riêng ở trước: npm run review -- ${all} …`);
}
const filter: TaskFilter = { only: readOnly(values.only), document: positionals[0] ?? null };
const { content } = siteSettings(values, process.env);
const missing = missingContent(content);
if (missing !== null) fail(missing);

const corpus = await loadCorpus(relative(process.cwd(), content));
const { document: named } = filter;
if (named !== null && !corpus.entries.some(({ document }) => isNamed(document, named))) {
  const unread = corpus.issues.find(
    ({ severity, path }) => severity === 'error' && path.includes(named),
  );
  fail(
    unread === undefined
      ? `Kho không có văn bản “${named}”. Mã của văn bản là tên tệp không có .mdx.`
      : `Không đọc được ${unread.path}: hãy chạy npm run check và sửa lỗi trước.`,
  );
}
const tasks = openTasks(corpus, filter);
if (tasks.length === 0) console.log('Không còn chỗ nào phải xem lại.');
else if (process.stdin.isTTY && process.stdout.isTTY) await askAll();
else {
  console.log(
    `Đầu vào không phải cửa sổ lệnh nên không hỏi được. Còn ${tasks.length} chỗ phải xem:\n`,
  );
  console.log(listTasks(tasks, (path) => readFileSync(path, 'utf8')));
  process.exitCode = 1;
}

async function askAll(): Promise<void> {
  const colours = process.stdout.hasColors?.() === true && !process.env['NO_COLOR'];
  console.log(
    `Có ${tasks.length} chỗ phải xem. Câu trả lời được ghi ngay. Esc khi đang gõ: trở lại bảng chọn; Ctrl-C ở bảng chọn: thôi.`,
  );
  const { answered, left } = await review(tasks, {
    files: { read: readText, write: writeText },
    dialogue: terminalDialogue(process.stdin, process.stdout),
    mark: (words) => (colours ? styleText('inverse', words) : `[[${words}]]`),
    known: new Set(corpus.entries.map(({ document }) => document.id)),
  });
  console.log(`\nĐã trả lời ${answered} chỗ; còn ${left} chỗ.`);
}

function readOnly(only: string | undefined): TaskFilter['only'] {
  if (only === undefined || only === 'doubts' || only === 'citations') return only ?? null;
  return fail(`--only ${only}: phải là doubts hoặc citations.`);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        content: { type: 'string' },
        only: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return fail(`${wrongWords(error)}.\n\n${usage}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
