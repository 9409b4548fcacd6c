import type { Mark } from '../lib/index.ts';
import { readEmphasis } from './emphasis.ts';
import { maskPrivateData } from './private-data.ts';

/** Why a line is not written as it was read. */
export type RepairKind = 'letters' | 'blanks' | 'invisible' | 'edges' | 'private' | 'emphasis';

/** One change to one line: the whole line before and after. The changes of a line follow each other. */
export interface Repair {
  /** 1-based line of the source file. */
  readonly line: number;
  readonly kind: RepairKind;
  readonly before: string;
  readonly after: string;
}

/** A line of the source that holds text, after its repairs. */
export interface RepairedLine {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** 1-based line of the source file. */
  readonly line: number;
}

/** A source text as it goes into a document, with everything that was changed on the way. */
export interface RepairedText {
  readonly lines: readonly RepairedLine[];
  readonly repairs: readonly Repair[];
  readonly phones: number;
  readonly emails: number;
  readonly ids: number;
}

/** How a text is repaired. */
export interface RepairOptions {
  /** Whether private data stays. */
  readonly keepPersonal?: boolean;
}

/**
 * Takes a source text apart into its lines that hold text. Only what no reader sees or should see is changed, and each
 * change is listed: odd blanks made plain, invisible characters dropped, letters composed (NFC), blanks at the ends
 * dropped, private data masked, and `**` and `*` around a stretch turned into emphasis. Empty lines go.
 */
export function repairText(
  source: string,
  { keepPersonal = false }: RepairOptions = {},
): RepairedText {
  const repairs: Repair[] = [];
  let phones = 0;
  let emails = 0;
  let ids = 0;
  const cleaned = source.split(/\r\n|\r|\n/u).map((original, index) => {
    let text = original;
    const repair = (kind: RepairKind, after: string) => {
      if (after !== text) repairs.push({ line: index + 1, kind, before: text, after });
      text = after;
    };
    repair('blanks', text.replace(oddBlanks, ' '));
    repair('invisible', text.replace(invisible, ''));
    // A soft hyphen between a letter and its mark keeps the two apart, so it goes first.
    repair('letters', text.toWellFormed().normalize('NFC'));
    repair('edges', text.trim());
    if (keepPersonal) return text;
    const masked = maskPrivateData(text);
    phones += masked.phones;
    emails += masked.emails;
    ids += masked.ids;
    repair('private', masked.text);
    return text;
  });
  const lines = readEmphasis(cleaned).map(({ text, marks }, index) => {
    const before = cleaned[index] ?? '';
    const line = index + 1;
    if (text !== before) repairs.push({ line, kind: 'emphasis', before, after: text });
    return { text, marks, line };
  });
  return {
    lines: lines.filter(({ text }) => text !== ''),
    repairs: repairs
      .filter(({ line, kind }) => kind !== 'edges' || lines[line - 1]?.text !== '')
      .sort((a, b) => a.line - b.line),
    phones,
    emails,
    ids,
  };
}

/** Blanks that a reader cannot tell from a plain one, and the ends of pages and lines that are no line of the file. */
const oddBlanks = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\f\v\u0085\u2028\u2029]/gu;

/** Characters that show nothing: controls but the tab, hyphens that may be there, marks of width and direction. */
const invisible =
  /(?!\t)\p{Cc}|\p{Noncharacter_Code_Point}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
