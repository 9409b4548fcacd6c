import { dropDoubt, setField, setLink } from '../../src/content/edit.ts';
import { correctText } from '../../src/content/edit-text.ts';
import { splitFile } from '../../src/content/frontmatter.ts';
import { normaliseSource } from '../../src/content/read.ts';
import { type DocumentId, type Frontmatter, isDocumentId } from '../../src/lib/index.ts';
import type { Dialogue } from './dialogue.ts';
import type { Action } from './menu.ts';
import type { DoubtTask, Task } from './tasks.ts';
import { asTyped, howToType, readTyped } from './values.ts';

/** Actions that change the file. */
export type Change = Extract<
  Action,
  { readonly do: 'accept' | 'field' | 'words' | 'paragraph' | 'other' | 'link' }
>;

/** `left`: the person went back to the menu. `refused`: the file cannot be changed so without risk. */
export type Answer = { readonly text: string } | 'left' | 'refused';

/** Asks for what an action needs, and returns the text of the content file with the answer in it. */
export async function answer(
  task: Task,
  change: Change,
  text: string,
  { dialogue, known }: { readonly dialogue: Dialogue; readonly known: ReadonlySet<DocumentId> },
): Promise<Answer> {
  const { kind } = task;
  switch (kind) {
    case 'doubt': {
      const changed = await corrected(task, change, text, dialogue);
      if (changed === 'left') return 'left';
      return asAnswer(changed === null ? null : dropDoubt(changed, task.doubt));
    }
    case 'citation': {
      const is = change.do === 'link' ? change.is : await askId(dialogue, known);
      return is === undefined ? 'left' : asAnswer(setLink(text, { cites: task.cites, is }));
    }
    default:
      return kind satisfies never;
  }
}

function asAnswer(text: string | null): Answer {
  return text === null ? 'refused' : { text };
}

async function corrected(
  task: DoubtTask,
  change: Change,
  text: string,
  dialogue: Dialogue,
): Promise<string | 'left' | null> {
  const { doubt, passage } = task;
  if (change.do === 'field') return correctField(doubt.field, text, dialogue);
  if (passage === null || change.do === 'accept') return text;
  const isWhole = change.do === 'paragraph';
  const words = isWhole ? passage.text : doubt.quote;
  const start = isWhole ? 0 : passage.marked.start;
  const by = await dialogue.ask({
    message: 'Gõ chữ đúng',
    initial: words,
    problem: (line) =>
      line.trim() === ''
        ? 'Chưa có chữ nào. Muốn xóa hẳn, hãy mở tệp trong trình soạn thảo.'
        : null,
  });
  if (by === null) return 'left';
  const typed = by.normalize('NFC').trim();
  return typed === words
    ? text
    : correctText(text, { line: passage.line, words, start, by: typed });
}

async function correctField(
  field: DoubtTask['doubt']['field'],
  text: string,
  dialogue: Dialogue,
): Promise<string | 'left' | null> {
  const facts = splitFile(normaliseSource(text), '').frontmatter;
  if (facts === null || field === 'text') return null;
  if (field === 'signature') return correctSignature(facts, text, dialogue);
  const typed = await dialogue.ask({
    message: howToType[field],
    initial: asTyped(field, facts[field]),
    problem: (line) =>
      readTyped(field, line) === undefined
        ? `Không dùng được “${line.trim()}”. ${howToType[field]}`
        : null,
  });
  const value = typed === null ? undefined : readTyped(field, typed);
  return value === undefined ? 'left' : setField(text, field, value);
}

const signatureParts = [
  ['authority', 'Ký thay mặt ai (TM., KT., TL.…), để trống nếu không có'],
  ['role', 'Chức vụ người ký, để trống nếu không có'],
  ['name', 'Họ tên người ký, để trống nếu không có'],
] as const;

async function correctSignature(
  { signature }: Frontmatter,
  text: string,
  dialogue: Dialogue,
): Promise<string | 'left' | null> {
  const next = { authority: null, role: null, name: null, ...signature };
  for (const [part, message] of signatureParts) {
    const typed = await dialogue.ask({ message, initial: next[part] ?? '', problem: () => null });
    if (typed === null) return 'left';
    next[part] = typed.normalize('NFC').trim() || null;
  }
  const isEmpty = Object.values(next).every((part) => part === null);
  return setField(text, 'signature', isEmpty ? null : next);
}

/** Asks for the id of a document of the collection; undefined when the person went back. */
async function askId(
  dialogue: Dialogue,
  known: ReadonlySet<DocumentId>,
): Promise<DocumentId | undefined> {
  const typed = await dialogue.ask({
    message: 'Gõ mã của văn bản: tên tệp không có .mdx, cũng là phần cuối địa chỉ trang',
    initial: '',
    problem: (line) =>
      idIn(line, known) === undefined ? `Kho không có văn bản mang mã “${line.trim()}”.` : null,
  });
  return typed === null ? undefined : idIn(typed, known);
}

function idIn(line: string, known: ReadonlySet<DocumentId>): DocumentId | undefined {
  const id = line.trim();
  return isDocumentId(id) && known.has(id) ? id : undefined;
}
