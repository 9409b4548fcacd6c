import { fieldNames } from '../../src/components/field-names.ts';
import { splitFile } from '../../src/content/frontmatter.ts';
import { normaliseSource } from '../../src/content/read.ts';
import type { Frontmatter } from '../../src/lib/index.ts';
import type { Candidate, Passage, Task } from './tasks.ts';
import { evidenceWords } from './words.ts';

/** Shows words so that they stand out. */
export type Emphasis = (words: string) => string;

/** How much of a long paragraph is shown around the words, in characters. */
const around = 240;

/** Returns what a person reads before the choice: which document, where, why, and the words in their line. */
export function showTask(task: Task, text: string, place: string, mark: Emphasis): string {
  const { name, source, scan } = task;
  return [
    `${place}  ${name}`,
    lineOf(task, text),
    ...(source === null ? [] : [`Tệp nguồn: ${source}${sourceLine(task)}`]),
    ...(scan === null ? [] : [`Bản quét: ${scan}`]),
    ...(task.kind === 'doubt' ? doubtLines(task, text) : citationLines(task)),
    ...(task.passage === null ? [] : ['', `  ${showPassage(task.passage, mark)}`]),
    ...(task.kind === 'doubt' ? [] : ['', 'Có thể là:', ...task.candidates.map(showCandidate)]),
  ].join('\n');
}

/** Returns where a question stands: `content/documents/x.mdx:12`. */
export function lineOf(task: Task, text: string): string {
  const line =
    task.passage?.line ?? (task.kind === 'doubt' ? fieldLine(text, task.doubt.field) : null);
  return line === null ? task.path : `${task.path}:${line}`;
}

function fieldLine(text: string, field: string): number | null {
  const { fieldLines } = splitFile(normaliseSource(text), '');
  return fieldLines[field] ?? fieldLines['doubts'] ?? null;
}

function sourceLine(task: Task): string {
  if (task.kind !== 'doubt') return '';
  const { page, line } = task.doubt;
  return `${page === undefined ? '' : `, trang ${page}`}, dòng ${line} của văn bản đọc được`;
}

function doubtLines({ doubt, passage }: Extract<Task, { kind: 'doubt' }>, text: string): string[] {
  const { field, reason, quote } = doubt;
  const now = field === 'text' ? null : showValue(factsOf(text)?.[field] ?? null);
  return [
    `Cần xem lại mục “${fieldNames[field]}”: ${reason}`,
    ...(now === null ? [] : [`Đang ghi: ${now}`]),
    ...(passage === null ? [`Chữ nêu trong ghi chú, nay không còn trong văn bản: “${quote}”`] : []),
  ];
}

function citationLines({ cites, times }: Extract<Task, { kind: 'citation' }>): string[] {
  const places = times === 1 ? '' : ` (${times} chỗ trong văn bản này)`;
  return [`Lời dẫn chưa đủ để biết là văn bản nào: “${cites}”${places}`];
}

/** Returns a value of a field as people read it; `(chưa có)` for none. */
export function showValue(value: Frontmatter[keyof Frontmatter]): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return '(chưa có)';
  if (typeof value === 'string') return value;
  return Object.values(value)
    .filter((part) => part !== null)
    .join('; ');
}

/** Returns a paragraph on one line, shortened around the words, which stand out. */
export function showPassage({ text, marked }: Passage, mark: Emphasis): string {
  const from = Math.max(0, marked.start - around);
  const to = Math.min(text.length, marked.end + around);
  const shown = [
    from > 0 ? '…' : '',
    text.slice(from, marked.start),
    mark(text.slice(marked.start, marked.end)),
    text.slice(marked.end, to),
    to < text.length ? '…' : '',
  ].join('');
  return shown.replace(/\s*\n\s*/gu, ' ');
}

/** What a document is, and why it can be meant: “cùng số, ký hiệu; ngày khớp”. */
function showCandidate({ id, name, evidence }: Candidate, index: number): string {
  const why = [...new Set(evidence)].map((each) => evidenceWords[each]).join('; ');
  return `  ${index + 1}. ${name}\n     ${why}; mã ${id}`;
}

/** Returns the questions as a list, for where nobody can answer; one or two lines each. */
export function listTasks(tasks: readonly Task[], textOf: (path: string) => string): string {
  return tasks
    .map((task) => {
      const where = lineOf(task, textOf(task.path));
      if (task.kind === 'doubt') {
        const { field, page, quote, reason } = task.doubt;
        const at = page === undefined ? '' : `trang ${page}, `;
        return `${where}  cần xem lại mục “${fieldNames[field]}”: ${reason} (${at}“${quote}”)`;
      }
      const ids = task.candidates.map(({ id }) => id).join(', ');
      return `${where}  chưa rõ “${task.cites}” là văn bản nào; có thể là: ${ids}`;
    })
    .join('\n');
}

function factsOf(text: string): Frontmatter | null {
  return splitFile(normaliseSource(text), '').frontmatter;
}
