import type { Layout } from './layout.ts';
import { type Piece, slicePiece, wholeLine } from './lines.ts';
import { startsWithOrganisation } from './organisation-name.ts';

const closing = /^trên đây là\s/iu;

/** Finds “của …” in the closing sentence (“Trên đây là Kế hoạch … của Sở Y tế.”); null when there is none. */
export function closingNameOf({ lines }: Layout): Piece | null {
  const index = lines.findLastIndex(
    ({ part, text }) => part === 'body' && closing.test(text.trim()),
  );
  const line = lines[index];
  if (line === undefined) return null;
  const piece = wholeLine(line, index);
  const sentenceEnd = /[.;](?=\s+\p{Lu}|\s*$|\/)/u.exec(piece.text)?.index ?? piece.text.length;
  const starts = [...piece.text.slice(0, sentenceEnd).matchAll(/\scủa\s+(?=\p{Lu})/gu)];
  for (const match of starts.toReversed()) {
    const name = slicePiece(piece, match.index + match[0].length, sentenceEnd);
    const end = /,(?!\s\p{Lu})|\s(?:về|đề nghị|yêu cầu|trong)\s/u.exec(name.text)?.index;
    if (startsWithOrganisation(name.text)) return slicePiece(name, 0, end);
  }
  return null;
}
