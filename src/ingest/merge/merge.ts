import { isDeepStrictEqual } from 'node:util';
import { readBody } from '../../content/body.ts';
import { setFields, splitFile } from '../../content/frontmatter.ts';
import { normaliseSource } from '../../content/read.ts';
import {
  type WritableDocument,
  type WritableParagraph,
  writeDocument,
} from '../../content/write.ts';
import type { Frontmatter, Paragraph } from '../../lib/index.ts';
import { type FieldConflict, mergeFields } from './fields.ts';
import { mergeParagraphs, type TextConflict } from './paragraphs.ts';
import type { IngestRecord } from './record.ts';

/** A content file as it stands on the disk. */
export interface HeldFile {
  readonly frontmatter: Frontmatter;
  /** The lines between the fences, as they are written. */
  readonly yaml: string;
  readonly body: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A document after a merge. */
export interface Merged {
  /** The whole content file, with the person's version where there is a conflict. */
  readonly content: string;
  readonly fields: readonly FieldConflict[];
  readonly text: readonly TextConflict[];
}

/** Takes a content file to pieces; null when it cannot be read without an error. */
export function readHeld(text: string): HeldFile | null {
  const source = normaliseSource(text);
  const { frontmatter, yaml, body, linesAbove } = splitFile(source, '');
  if (frontmatter === null) return null;
  const { paragraphs, issues } = readBody(body, '', linesAbove);
  const isBroken = issues.some(({ severity }) => severity === 'error');
  return isBroken ? null : { frontmatter, yaml, body, paragraphs };
}

/**
 * Brings what a person made of a document (`mine`) and what ingest makes of its source today (`theirs`) together, by
 * what ingest made of it before (`base`). Fields and paragraphs that nobody but the person changed stay as they are
 * written, comments included.
 */
export function mergeDocument(
  base: IngestRecord,
  mine: HeldFile,
  theirs: WritableDocument & { readonly frontmatter: Frontmatter },
): Merged {
  const fields = mergeFields(base.frontmatter, mine.frontmatter, theirs.frontmatter);
  const held = mine.paragraphs.map(({ line: _line, ...paragraph }): WritableParagraph => paragraph);
  const text = mergeParagraphs(base.paragraphs, held, theirs.paragraphs);
  const changed = Object.entries(fields.fields).filter(
    ([field, value]) => !isDeepStrictEqual(mine.frontmatter[field as keyof Frontmatter], value),
  );
  const yaml = changed.length === 0 ? mine.yaml : setFields(mine.yaml, Object.fromEntries(changed));
  const isTextKept = isDeepStrictEqual(held, text.paragraphs);
  const body = isTextKept ? mine.body : bodyOf(fields.fields, text.paragraphs);
  return {
    content: `---\n${yaml.endsWith('\n') || yaml === '' ? yaml : `${yaml}\n`}---\n${body}`,
    fields: fields.conflicts,
    text: text.conflicts,
  };
}

function bodyOf(frontmatter: Frontmatter, paragraphs: readonly WritableParagraph[]): string {
  return splitFile(writeDocument({ frontmatter, paragraphs }), '').body;
}
