import { fieldNames } from '../../src/components/field-names.ts';
import type { DocumentId } from '../../src/lib/index.ts';
import type { Choice } from './dialogue.ts';
import type { Task } from './tasks.ts';

/** What a person can do with a question. */
export type Action =
  | { readonly do: 'accept' | 'field' | 'words' | 'paragraph' | 'other' }
  | { readonly do: 'link'; readonly is: DocumentId | null }
  | { readonly do: 'skip' | 'back' | 'open' | 'quit' };

/** Returns the menu of a question. */
export function menuOf(task: Task, isFirst: boolean): readonly Choice<Action>[] {
  return [
    ...(task.kind === 'doubt' ? doubtChoices(task) : citationChoices(task)),
    { value: { do: 'skip' }, label: 'Để sau' },
    ...(isFirst ? [] : [{ value: { do: 'back' }, label: 'Quay lại câu trước' } as const]),
    { value: { do: 'open' }, label: 'Xem trong trình soạn thảo' },
    { value: { do: 'quit' }, label: 'Thôi', hint: 'những gì đã trả lời đều đã được ghi' },
  ];
}

function doubtChoices({ doubt, passage }: Extract<Task, { kind: 'doubt' }>): Choice<Action>[] {
  const isLine = passage !== null && !passage.text.includes('\n');
  const isWhole = passage?.text === doubt.quote;
  return [
    { value: { do: 'accept' }, label: 'Đúng rồi, giữ như đang ghi', hint: 'bỏ dấu cần xem lại' },
    ...(doubt.field === 'text'
      ? []
      : [{ value: { do: 'field' }, label: `Sửa mục “${fieldNames[doubt.field]}”` } as const]),
    ...(passage === null
      ? []
      : [{ value: { do: 'words' }, label: 'Sửa những chữ được đánh dấu trong văn bản' } as const]),
    ...(isLine && !isWhole
      ? [{ value: { do: 'paragraph' }, label: 'Sửa cả đoạn có những chữ ấy' } as const]
      : []),
  ];
}

function citationChoices({ candidates }: Extract<Task, { kind: 'citation' }>): Choice<Action>[] {
  return [
    ...candidates.map(
      (candidate): Choice<Action> => ({
        value: { do: 'link', is: candidate.id },
        label: candidate.name,
        hint: candidate.id,
      }),
    ),
    { value: { do: 'other' }, label: 'Văn bản khác trong kho', hint: 'gõ mã của văn bản' },
    {
      value: { do: 'link', is: null },
      label: 'Không phải văn bản nào mà kho biết',
    },
  ];
}
