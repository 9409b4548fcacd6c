import { displayDate, type WrittenForm, type WrittenForms } from '../lib/index.ts';

/** One kind of thing that is written, with its forms as they are shown. */
export interface ShownForms {
  readonly name: string;
  readonly forms: readonly WrittenForm[];
}

/** Below this many documents nothing is said about which form is more frequent. */
const enoughWitnesses = 3;

/** Returns the kinds that somebody writes, in the order of the facts, dates in words. */
export function shownForms({
  numbers,
  dates,
  issuers,
  titles,
}: WrittenForms): readonly ShownForms[] {
  const inWords = dates.map((form) => ({ ...form, written: displayDate(form.written) }));
  return [
    { name: 'Số, ký hiệu', forms: numbers },
    { name: 'Ngày ban hành', forms: inWords },
    { name: 'Cơ quan ban hành', forms: issuers },
    { name: 'Trích yếu', forms: titles },
  ].filter(({ forms }) => forms.length > 0);
}

/** Says what the forms show, without judging: how many documents write, and which kinds they write differently. */
export function formsSummary(kinds: readonly ShownForms[]): string {
  const witnesses = new Set(
    kinds.flatMap(({ forms }) =>
      forms.flatMap(({ witnesses }) => witnesses.map(({ document }) => document)),
    ),
  ).size;
  const differing = kinds.filter(({ forms }) => forms.length > 1).map(({ name }) => name);
  const what =
    differing.length === 0
      ? `${witnesses} văn bản trong kho này ghi như sau.`
      : `${witnesses} văn bản trong kho này ghi khác nhau ở: ${differing.join('; ').toLocaleLowerCase('vi')}. Trang kê lại, không phán đúng sai.`;
  const few = differing.length > 0 && witnesses < enoughWitnesses;
  return few ? `${what} Chưa đủ ${enoughWitnesses} văn bản để nói cách nào thường gặp hơn.` : what;
}

/** “2 văn bản ghi”; “1 văn bản ghi”. */
export function witnessCount({ witnesses }: WrittenForm): string {
  return `${witnesses.length} văn bản ghi`;
}
