import { type WritableParagraph, writeDocument, writingProblem } from '../content/write.ts';
import {
  type Frontmatter,
  frontmatterSchema,
  type Issue,
  issue,
  type OwnMetadata,
  recogniseDocument,
} from '../lib/index.ts';
import { doubtsOf, startOf } from './doubts.ts';
import { type RepairedText, repairText } from './repairs.ts';
import type { ReadSourceFile } from './source-file.ts';

/** A source file as a document, ready to be written. */
export interface MadeDocument {
  readonly source: ReadSourceFile;
  readonly frontmatter: Frontmatter;
  readonly paragraphs: readonly WritableParagraph[];
  /** The whole content file. */
  readonly content: string;
  readonly repaired: RepairedText;
}

/** A document, or why there is none. */
export type Making =
  | { readonly status: 'made'; readonly made: MadeDocument }
  | { readonly status: 'failed'; readonly issue: Issue };

/** How documents are made. */
export interface MakingOptions {
  /** Whether phone numbers, e-mail addresses and numbers of identity papers stay, for a private collection. */
  readonly keepPersonal?: boolean;
}

/**
 * Makes a content file of a source text: its repaired lines, one paragraph each, under what they say of themselves.
 * Never throws: whatever goes wrong with one text is one issue, also when it is our mistake, which the issue says.
 */
export function makeDocument(source: ReadSourceFile, options: MakingOptions = {}): Making {
  try {
    return madeFrom(source, options);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const where = { path: source.path, line: null };
    return {
      status: 'failed',
      issue: issue('source-misread', { name: source.name, problem }, where),
    };
  }
}

/** Returns a document with other `fields` in its frontmatter; what was read of its text stays. */
export function withFields(made: MadeDocument, fields: Partial<Frontmatter>): MadeDocument {
  const frontmatter = { ...made.frontmatter, ...fields };
  const { paragraphs } = made;
  return { ...made, frontmatter, content: writeDocument({ frontmatter, paragraphs }) };
}

function madeFrom(source: ReadSourceFile, { keepPersonal = false }: MakingOptions): Making {
  const repaired = repairText(source.text, { keepPersonal });
  const own = recogniseDocument(repaired.lines.map(({ text }) => text));
  if (own === null) {
    const details = { name: source.name, start: (repaired.lines[0]?.text ?? '').slice(0, 40) };
    const where = { path: source.path, line: repaired.lines[0]?.line ?? null };
    return { status: 'failed', issue: issue('source-unrecognised', details, where) };
  }
  if (own.second !== null) {
    const details = { name: source.name, start: startOf(own.second.text) };
    const line = repaired.lines[own.second.line]?.line ?? null;
    const where = { path: source.path, line };
    return { status: 'failed', issue: issue('source-two-documents', details, where) };
  }
  const paragraphs = paragraphsOf(own, repaired);
  const unwritable = unwritableIssue(paragraphs, repaired, source);
  if (unwritable !== null) return { status: 'failed', issue: unwritable };
  const doubts = doubtsOf(own.doubts, source.read, repaired, keepPersonal);
  const frontmatter = frontmatterSchema.parse({
    ...fieldsOf(own),
    source: { file: source.name, sha256: source.sha256 },
    doubts,
  });
  const content = writeDocument({ frontmatter, paragraphs });
  return { status: 'made', made: { source, frontmatter, paragraphs, content, repaired } };
}

/** Names the first line that the writer has something against. */
function unwritableIssue(
  paragraphs: readonly WritableParagraph[],
  { lines }: RepairedText,
  { path, name }: ReadSourceFile,
): Issue | null {
  for (const [index, paragraph] of paragraphs.entries()) {
    const problem = writingProblem(paragraph);
    const where = { path, line: lines[index]?.line ?? null };
    if (problem !== null) return issue('source-unwritable', { name, problem }, where);
  }
  return null;
}

/** Keeps of what was read the values; where they were read is found again whenever the file is. */
function fieldsOf(own: OwnMetadata): Partial<Frontmatter> {
  const { signature } = own;
  return {
    type: own.type.value,
    number: own.number?.value ?? null,
    date: own.date?.value.iso ?? null,
    place: own.place?.value ?? null,
    issuers: own.issuers.map(({ value }) => value),
    title: own.title?.value ?? null,
    description: own.description?.value ?? null,
    period: own.period?.value ?? null,
    signature: signature && {
      authority: signature.authority?.value ?? null,
      role: signature.role?.value ?? null,
      name: signature.name?.value ?? null,
    },
    addressees: own.addressees.map(({ value }) => value),
    recipients: own.recipients.map(({ value }) => value),
  };
}

const deepestHeading = 6;

function paragraphsOf(own: OwnMetadata, { lines }: RepairedText): WritableParagraph[] {
  return lines.map(({ text, marks }, index) => {
    const layout = own.lines[index];
    // The page's own title is the heading of depth 1.
    const heading = layout?.isHeading ? Math.min(layout.level + 1, deepestHeading) : null;
    return { text, marks, heading };
  });
}
