import { type WritableParagraph, writeDocument } from '../content/write.ts';
import {
  type Frontmatter,
  frontmatterSchema,
  type Issue,
  issue,
  type OwnMetadata,
  recogniseDocument,
} from '../lib/index.ts';
import { type RepairedText, repairText } from './repairs.ts';
import type { SourceFile } from './source-file.ts';

/** A source file as a document, ready to be written. */
export interface MadeDocument {
  readonly source: SourceFile;
  readonly frontmatter: Frontmatter;
  /** The whole content file. */
  readonly content: string;
  readonly repaired: RepairedText;
}

/** A document, or why there is none. */
export type Making =
  | { readonly status: 'made'; readonly made: MadeDocument }
  | { readonly status: 'failed'; readonly issue: Issue };

/** Makes a content file of a source text: its repaired lines, one paragraph each, under what they say of themselves. */
export function makeDocument(source: SourceFile): Making {
  const repaired = repairText(source.text);
  const own = recogniseDocument(repaired.lines.map(({ text }) => text));
  if (own === null) {
    const details = { name: source.name, start: (repaired.lines[0]?.text ?? '').slice(0, 40) };
    const where = { path: source.path, line: repaired.lines[0]?.line ?? null };
    return { status: 'failed', issue: issue('source-unrecognised', details, where) };
  }
  const frontmatter = frontmatterOf(own, source);
  const content = writeDocument({ frontmatter, paragraphs: paragraphsOf(own, repaired) });
  return { status: 'made', made: { source, frontmatter, content, repaired } };
}

/** Keeps of what was read the values; where they were read is found again whenever the file is. */
function frontmatterOf(own: OwnMetadata, { name, sha256 }: SourceFile): Frontmatter {
  const { signature } = own;
  return frontmatterSchema.parse({
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
    source: { file: name, sha256 },
  });
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
