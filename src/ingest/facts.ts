import { splitFile } from '../content/frontmatter.ts';
import { normaliseSource } from '../content/read.ts';
import type { Frontmatter } from '../lib/index.ts';

/** Reads the frontmatter of a content file; null when it cannot be read. */
export function factsOf(text: string): Frontmatter | null {
  return splitFile(normaliseSource(text), '').frontmatter;
}
