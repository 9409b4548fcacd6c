import { fold, spelling } from '../text/fold.ts';
import { organisations } from '../vocabulary/organisations.ts';

interface Name {
  readonly name: string;
  readonly words: readonly string[];
  readonly spellings: readonly string[];
}

const shortest = 4;

/** Names of so many words and more, by their first word: shorter ones have too many neighbours one letter away. */
const longNames = Map.groupBy(
  organisations
    .flatMap(({ names }) => names.map((name) => ({ name, words: name.split(' ') })))
    .filter(({ words }) => words.length >= shortest)
    .map((name): Name => ({ ...name, spellings: name.words.map(spelling) })),
  ({ words }) => fold(words[0] ?? ''),
);

/**
 * Returns how the name of a body in `issuer` is usually spelt, when exactly one of its words differs by one letter
 * or mark (“Mật trận” for “Mặt trận”); null when the spelling is usual or no known name is that near.
 */
export function usualIssuerSpelling(issuer: string): { written: string; expected: string } | null {
  const words = issuer.split(/[\s,;]+/u);
  const spellings = words.map(spelling);
  for (const [at, word] of words.entries()) {
    for (const usual of longNames.get(fold(word)) ?? []) {
      const different = onlyDifference(spellings, at, usual.spellings);
      if (different === null) continue;
      if (isOneLetterApart(words[at + different] ?? '', usual.words[different] ?? '')) {
        const written = words.slice(at, at + usual.words.length).join(' ');
        return { written, expected: usual.name };
      }
    }
  }
  return null;
}

/** Index of the one word of `usual` that differs from the words of `written` at `at`; null for none or several. */
function onlyDifference(
  written: readonly string[],
  at: number,
  usual: readonly string[],
): number | null {
  if (at + usual.length > written.length) return null;
  let found: number | null = null;
  for (const [index, word] of usual.entries()) {
    if (written[at + index] === word) continue;
    if (found !== null) return null;
    found = index;
  }
  return found;
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
