import type { VotedWord } from './ocr-vote.ts';

/** The words of a line, and what is doubtful of it as a whole, for people. */
export interface WithoutGuesses {
  readonly words: readonly VotedWord[];
  readonly doubts: readonly string[];
}

/** Sureness from which printed digits are read. */
const sureOfSerial = 88;
/** Stands where a number was not read. */
const gap = '…';

/**
 * Leaves a gap where a serial was written by hand into “Số: … /NQ-CP” and is not sure: a wrong number is another
 * document. Mends “TTr” of a symbol.
 */
export function withoutGuesses(line: readonly VotedWord[]): WithoutGuesses {
  const doubts: string[] = [];
  const words = line.map((word, at) => {
    if (isUnsureSerial(line, at)) {
      doubts.push(`số văn bản có thể viết tay, máy đọc không chắc “${word.text}”: xem ảnh trang`);
      return { ...word, text: gap, confidence: 99, lowest: 99, others: [] };
    }
    const text = mended(word.text);
    if (text === word.text) return word;
    doubts.push(`máy đọc “${word.text}”, hiểu là “${text}”`);
    return { ...word, text };
  });
  return { words, doubts };
}

function isUnsureSerial(line: readonly VotedWord[], at: number): boolean {
  const [before, word, after] = [line[at - 1], line[at], line[at + 1]];
  if (word === undefined || at > 1 || !/^S[ốô]\s?:?$/u.test(before?.text ?? '')) return false;
  const isAlone = /^[\p{L}\d]{1,5}[.,]?$/u.test(word.text) && /^\/\p{Lu}/u.test(after?.text ?? '');
  return isAlone && (word.lowest < sureOfSerial || word.others.length > 0);
}

/** The small r of “TTr” is misread, and no other symbol has a sign or digit there. */
function mended(text: string): string {
  return text.replace(/(?<=^\d{1,5}\/)(?:TT[1!Y]|T7[r1!Y]|77[rY!])(?=-\p{Lu})/u, 'TTr');
}
