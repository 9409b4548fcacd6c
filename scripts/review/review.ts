import type { DocumentId } from '../../src/lib/index.ts';
import { answer, type Change } from './answer.ts';
import type { Dialogue } from './dialogue.ts';
import { type Action, menuOf } from './menu.ts';
import { type Emphasis, lineOf, showTask } from './show.ts';
import { asItIsNow, type Task } from './tasks.ts';

/** Reads and writes content files; a write replaces the whole file or nothing. */
export interface Files {
  readonly read: (path: string) => Promise<string | null>;
  readonly write: (path: string, text: string) => Promise<void>;
}

/** What a review needs around its questions. */
export interface ReviewContext {
  readonly files: Files;
  readonly dialogue: Dialogue;
  readonly mark: Emphasis;
  /** Ids of the collection, which an answer may name. */
  readonly known: ReadonlySet<DocumentId>;
}

/** What a review came to. */
export interface ReviewResult {
  readonly answered: number;
  /** Questions that are still open. */
  readonly left: number;
}

/** A question that was asked, and what its answer changed; null when it was skipped. */
interface Step {
  readonly at: number;
  readonly change: { readonly before: string; readonly after: string } | null;
}

/**
 * Asks the questions in order and writes each answer at once, until all were asked or the person stops. Going back takes
 * the answer of the last question out again, unless its file has changed since.
 */
export async function review(
  tasks: readonly Task[],
  context: ReviewContext,
): Promise<ReviewResult> {
  const steps: Step[] = [];
  let at = 0;
  for (let asked = tasks[at]; asked !== undefined; asked = tasks[at]) {
    const text = await context.files.read(asked.path);
    const task = text === null ? null : asItIsNow(asked, text);
    if (text === null || task === null) {
      at += 1;
      continue;
    }
    const place = `[${at + 1}/${tasks.length}]`;
    context.dialogue.say(`\n${showTask(task, text, place, context.mark)}\n`);
    const outcome = await askUntilDone(task, text, steps.length === 0, context);
    if (outcome === 'quit') break;
    if (outcome === 'back') at = (await undo(steps, tasks, context)) ?? at;
    else {
      steps.push({ at, change: outcome === 'skip' ? null : outcome });
      at += 1;
    }
  }
  return {
    answered: steps.filter(({ change }) => change !== null).length,
    left: await countOpen(tasks, context),
  };
}

async function askUntilDone(
  task: Task,
  shown: string,
  isFirst: boolean,
  context: ReviewContext,
): Promise<'skip' | 'back' | 'quit' | { before: string; after: string }> {
  const { dialogue } = context;
  for (;;) {
    const action: Action = (await dialogue.choose(
      'Chọn bằng ↑ ↓, nhận bằng Enter',
      menuOf(task, isFirst),
    )) ?? { do: 'quit' };
    switch (action.do) {
      case 'skip':
      case 'back':
      case 'quit':
        return action.do;
      case 'open':
        dialogue.say(`\n${lineOf(task, shown)}\n`);
        break;
      default: {
        const change = await write(task, action, context);
        if (change !== null) return change;
      }
    }
  }
}

/** Writes an answer into the file as it is now; null when nothing was written. */
async function write(task: Task, change: Change, context: ReviewContext) {
  const { files, dialogue } = context;
  const before = await files.read(task.path);
  const result = before === null ? 'refused' : await answer(task, change, before, context);
  if (result === 'left' || before === null) return null;
  if (result === 'refused') {
    dialogue.say(
      `Không ghi được chỗ này mà chắc chắn giữ nguyên phần còn lại của tệp. Hãy sửa trong trình soạn thảo: ${lineOf(task, before ?? '')}`,
    );
    return null;
  }
  await files.write(task.path, result.text);
  return { before, after: result.text };
}

/** Takes the last step back and returns its question; null when there is none. */
async function undo(
  steps: Step[],
  tasks: readonly Task[],
  { files, dialogue }: ReviewContext,
): Promise<number | null> {
  const step = steps.pop();
  const path = step && tasks[step.at]?.path;
  if (step === undefined || path === undefined) return null;
  if (step.change !== null) {
    if ((await files.read(path)) === step.change.after) await files.write(path, step.change.before);
    else dialogue.say(`Tệp ${path} đã đổi từ lúc trả lời, nên câu trả lời ấy được giữ nguyên.`);
  }
  return step.at;
}

async function countOpen(tasks: readonly Task[], { files }: ReviewContext): Promise<number> {
  let open = 0;
  for (const task of tasks) {
    const text = await files.read(task.path);
    if (text !== null && asItIsNow(task, text) !== null) open += 1;
  }
  return open;
}
