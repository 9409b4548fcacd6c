import {
  type Block,
  type Document,
  isNationOrMotto,
  isRule,
  type Part,
  piecesOf,
  type Span,
  textAt,
} from '../../lib/index.ts';

/** A block, or the stretch of it that stands in one column; the span refers to the document's text. */
export interface PaperLine {
  readonly block: Block;
  readonly span: Span;
}

/** What stands side by side in one row of a page. */
export interface PaperRow {
  readonly left: readonly PaperLine[];
  readonly right: readonly PaperLine[];
}

/** A paragraph of running text, or rows of two columns: the letterhead, or the recipients beside the signature. */
export type PaperPart =
  | { readonly kind: 'paragraph'; readonly line: PaperLine }
  | { readonly kind: 'opening' | 'closing'; readonly rows: readonly PaperRow[] };

type Columns = 'opening' | 'closing';

/** Which parts stand in columns (Decree 30/2020, Appendix I, Section IV), and in which row of them. */
const places: { readonly [part in Part]?: readonly [Columns, row: number] } = {
  letterhead: ['opening', 0],
  number: ['opening', 1],
  'place-date': ['opening', 1],
  recipients: ['closing', 0],
  signature: ['closing', 0],
};

/** Lays out a document on paper; every letter of its text but the blanks between columns stands in one line of the result. */
export function paperOf({ text, blocks }: Document): readonly PaperPart[] {
  const parts: PaperPart[] = [];
  for (let start = 0; start < blocks.length; ) {
    const kind = columnsOf(blocks[start]);
    const end = blocks.findIndex((block, at) => at > start && columnsOf(block) !== kind);
    const run = blocks.slice(start, end === -1 ? undefined : end);
    const isWordless = run.every(({ span }) => isRule(textAt(text, span)));
    if (kind === undefined || isWordless) {
      parts.push(...run.map((block) => ({ kind: 'paragraph', line: wholeLine(block) }) as const));
    } else parts.push({ kind, rows: rowsOf(run, text) });
    start += run.length;
  }
  return parts;
}

function columnsOf(block: Block | undefined): Columns | undefined {
  return block && places[block.part]?.[0];
}

function rowsOf(blocks: readonly Block[], text: string): readonly PaperRow[] {
  const rows = [0, 1].map(() => ({ left: [] as PaperLine[], right: [] as PaperLine[] }));
  let side: keyof PaperRow = 'left';
  for (const block of blocks) {
    const columns = rows[places[block.part]?.[1] ?? 0];
    const [first = wholeLine(block), ...others] = columnLines(block, text);
    // A rule under a name belongs to that name.
    if (others.length > 0) side = 'left';
    else if (!isRule(textAt(text, block.span))) side = sideOf(block, text);
    columns?.[side].push(first);
    columns?.right.push(...others);
  }
  return rows.filter(({ left, right }) => left.length + right.length > 0);
}

function sideOf({ part, span }: Block, text: string): keyof PaperRow {
  if (part === 'place-date' || part === 'signature') return 'right';
  return part === 'letterhead' && isNationOrMotto(textAt(text, span)) ? 'right' : 'left';
}

/** Cuts a block where two columns arrived in one line; what is between them is blank. */
function columnLines(block: Block, text: string): readonly PaperLine[] {
  const line = { text: textAt(text, block.span), span: block.span, part: block.part };
  const starts = piecesOf(line, 0)
    .slice(1)
    .map(({ span }) => span.start);
  return [block.span.start, ...starts].map((start, at) => ({
    block,
    span: { start, end: starts[at] ?? block.span.end },
  }));
}

function wholeLine(block: Block): PaperLine {
  return { block, span: block.span };
}
