/** Combining short stroke: `d` with it is read as `d` by an engine that drops marks, and still differs from it. */
const stroke = '\u0335';
/** Invisible and no white space: stands for a blank at which the engine must not begin a word. */
const blank = '\u2064';

/**
 * Writes a text as it goes into the index, so that Pagefind reads it as Vietnamese:
 * - `đ` as `d` with a combining stroke. Pagefind folds marks away and leaves `đ` alone, because Unicode does not
 *   decompose it; in this form `doi ngu` finds “đội ngũ” like any other word without its tones.
 * - signs that stand alone (“Tuyên giáo - Nữ công”) joined to the word before them. Pagefind counts them as words,
 *   and the words beside them would not be neighbours.
 */
export function toIndexed(text: string): string {
  return strokeD(text).replace(/(?<=\S) (?=[^\p{L}\p{N}\s]+(?: |$))/gu, blank);
}

/** Undoes `toIndexed`: what a person reads. */
export function fromIndexed(text: string): string {
  return text.replaceAll(blank, ' ').replaceAll(`d${stroke}`, 'đ').replaceAll(`D${stroke}`, 'Đ');
}

/** Writes the letters of a query as those of the index. */
export function strokeD(text: string): string {
  return text.replaceAll('đ', `d${stroke}`).replaceAll('Đ', `D${stroke}`);
}
