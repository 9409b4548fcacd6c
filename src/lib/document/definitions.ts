import { fold } from '../text/fold.ts';
import type { Layout } from './layout.ts';
import { lineAt } from './lines.ts';
import type { Definition, Reading } from './own-metadata.ts';

const bracketed = /\((?:(?:sau đây )?(?:gọi|viết) tắt là:?\s+)?(?<short>\p{Lu}[\p{Lu}&]{1,11})\)/gu;
const connectors = new Set(['và', 'của', 'các', 'cho', 'về']);

/** Reads the abbreviations that a document explains, each once: words in full and, in brackets after them, their initials. */
export function definitionsOf({ text, lines }: Layout): readonly Reading<Definition>[] {
  const known = new Set<string>();
  return [...text.matchAll(bracketed)].flatMap((match) => {
    const short = match.groups?.['short'] ?? '';
    if (known.has(short)) return [];
    const long = wordsBefore(text.slice(Math.max(0, match.index - 120), match.index), short);
    if (long === null) return [];
    known.add(short);
    const start = match.index - long.distance;
    const span = { start, end: match.index + match[0].length };
    return [
      {
        value: { short, long: long.words },
        text: text.slice(span.start, span.end),
        span,
        line: lineAt(lines, start),
      },
    ];
  });
}

// Walks back over the words, one for each letter; little words in between need no letter.
function wordsBefore(before: string, short: string): { words: string; distance: number } | null {
  const words = [...before.matchAll(/[\p{L}\p{N}]+/gu)];
  let letter = short.length - 1;
  for (let index = words.length - 1; index >= 0 && letter >= 0; index--) {
    const word = words[index];
    if (word === undefined || before.slice(word.index).includes('\n')) return null;
    const initial = fold(word[0].charAt(0));
    if (short.charAt(letter) === '&') letter--;
    if (initial === fold(short.charAt(letter))) letter--;
    else if (!connectors.has(word[0].toLowerCase())) return null;
    if (letter < 0)
      return { words: before.slice(word.index).trim(), distance: before.length - word.index };
  }
  return null;
}
