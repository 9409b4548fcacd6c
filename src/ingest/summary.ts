import type { MadeDocument } from './make-document.ts';
import { maskPrivateData } from './private-data.ts';
import type { Apart, ReadText } from './readers/model.ts';
import { repairLines } from './repair-lines.ts';

/** What is counted of a document when it is made. */
export interface Counts extends Pick<ReadText, 'format' | 'encoding' | 'pages'> {
  /** Heads, stamps and other texts of the file that are no part of the document. */
  readonly leftOut: number;
  readonly masked: { readonly phones: number; readonly emails: number; readonly ids: number };
  readonly repairs: number;
}

/** What a report says of a document that was written, a line each: a run over thousands keeps these and no text. */
export interface Details {
  /** What of the file is no part of the text, with personal data masked as in the text. */
  readonly leftOut: readonly string[];
  readonly repairs: readonly string[];
}

/** Counts what was done to make a document. */
export function countsOf({ source: { read }, repaired }: MadeDocument): Counts {
  const { format, encoding, pages, apart } = read;
  const { phones, emails, ids, repairs } = repaired;
  return {
    format,
    encoding,
    pages,
    leftOut: apart.length,
    masked: { phones, emails, ids },
    repairs: repairs.length,
  };
}

/** Says what was done to make a document; `keepPersonal` shows private data. */
export function detailsOf({ source, repaired }: MadeDocument, keepPersonal: boolean): Details {
  return {
    leftOut: source.read.apart.map((apart) => apartLine(apart, keepPersonal)),
    repairs: repairLines(repaired.repairs),
  };
}

/** Enough of a head or a watermark to know it by. */
const mostOfApart = 100;

function apartLine({ kind, text }: Apart, keepPersonal: boolean): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const plain = keepPersonal ? line : maskPrivateData(line).text;
  const start = plain.length > mostOfApart ? `${plain.slice(0, mostOfApart)}…` : plain;
  return `${kind}: ${start}`;
}
