import { fold, sameLetters } from '../text/fold.ts';
import { organisations } from '../vocabulary/organisations.ts';

interface Name {
  readonly name: string;
  readonly words: readonly string[];
}

/** Names of three words and more, by their first word: shorter ones have too many neighbours one letter away. */
const longNames = Map.groupBy(
  organisations
    .flatMap(({ names }) => names.map((name): Name => ({ name, words: name.split(' ') })))
    .filter(({ words }) => words.length > 3),
  ({ words }) => fold(words[0] ?? ''),
);

/**
 * Returns how the name of a body in `issuer` is usually spelt, when exactly one of its words differs by one letter
 * or mark (“Mật trận” for “Mặt trận”); null when the spelling is usual or no known name is that near.
 */
export function usualIssuerSpelling(issuer: string): { written: string; expected: string } | null {
  const words = issuer.split(/[\s,;]+/u);
  for (const [at, word] of words.entries()) {
    for (const { words: usual, name } of longNames.get(fold(word)) ?? []) {
      const written = words.slice(at, at + usual.length);
      const different = written.flatMap((each, index) =>
        sameLetters(each, usual[index] ?? '') ? [] : [index],
      );
      const [only, ...others] = different;
      if (written.length !== usual.length || only === undefined || others.length > 0) continue;
      if (isOneLetterApart(written[only] ?? '', usual[only] ?? '')) {
        return { written: written.join(' '), expected: name };
      }
    }
  }
  return null;
}

/** Says whether two words become equal by changing, adding or dropping one letter, marks counted with their letter. */
function isOneLetterApart(a: string, b: string): boolean {
  const [left, right] = [
    [...a.normalize('NFC').toLowerCase()],
    [...b.normalize('NFC').toLowerCase()],
  ];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  return long.length - start - end <= 1;
}
