import { type Corpus, joinNames, shortName } from '../../lib/index.ts';

/** Returns for each document and reference everything that a search can find it by, as one text, to count words in. */
export function wordTexts({ entries }: Corpus): readonly string[] {
  return entries.map(({ document: { text, frontmatter } }) => {
    const { title, description, issuers, place, signature, recipients, addressees } = frontmatter;
    const facts = [shortName(frontmatter), title, description, joinNames(issuers), place];
    const people = [signature?.name, signature?.role, ...(recipients ?? []), ...(addressees ?? [])];
    return [...facts, ...people, text].filter((each) => each != null).join('\n');
  });
}
