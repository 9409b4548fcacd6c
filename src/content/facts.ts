import type { Frontmatter } from '../lib/index.ts';
import { splitFile } from './frontmatter.ts';
import { normaliseSource } from './read.ts';

/** Reads the frontmatter of a content file; null when it cannot be read. */
export function factsOf(text: string): Frontmatter | null {
  return splitFile(normaliseSource(text), '').frontmatter;
}
