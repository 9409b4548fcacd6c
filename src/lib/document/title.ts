import type { Layout } from './layout.ts';
import { isRule, type Piece, readingAcross, wholeLine } from './lines.ts';
import type { Reading } from './own-metadata.ts';
import { typeLineOf } from './type-line.ts';

const opener = /^(?:v\s*\/\s*v|về việc|về)\s*[:.]?\s+/iu;

/**
 * Reads the title from the lines after the type line (or from “V/v …” of a dispatch), lines joined by a blank,
 * without “về”, “về việc” and quotes around the whole. Null when there is none.
 */
export function titleOf({ lines, bodyStart, heading }: Layout): Reading<string> | null {
  const pieces = lines.slice(0, bodyStart).flatMap((line, index): Piece[] => {
    const piece = wholeLine(line, index);
    // The phrase behind the type holds issuer, number and date; only its end starts the title.
    if (heading !== null && index < heading.end) {
      return heading.title?.line === index ? [heading.title] : [];
    }
    if (line.part === 'type') return [typeLineOf(piece)?.title ?? []].flat();
    return line.part === 'title' && !isRule(line.text) ? [piece] : [];
  });
  const title = readingAcross(pieces, clean);
  return title?.value === '' ? null : title;
}

function clean(text: string): string {
  const words = text.replace(/\s+/gu, ' ').replace(opener, '').trim();
  const quoted = /^“(?<inner>[^“”]*)”$/u.exec(words)?.groups?.['inner'];
  return (quoted ?? words).replace(/\s*\.$/u, '');
}
