import type { Corpus, Entry } from '../graph/corpus-model.ts';
import { lineOf } from '../graph/document-issues.ts';
import { type Issue, issue } from '../issues/table.ts';
import { titlesAgree } from '../registry/identity.ts';
import { writtenWords } from '../registry/links.ts';
import { foldWords } from '../text/fold.ts';
import { textAt } from '../text/span.ts';

const shortest = 12;

/**
 * Returns where a citation gives a document that we hold another title than it has itself. Marks, capitals and
 * punctuation do not count, nor does a title cut short. References have their titles from citations and are not compared.
 */
export function titleDifferences(corpus: Corpus): Issue[] {
  const held = new Map(
    corpus.entries.flatMap(({ document }) =>
      document.kind === 'document' ? [[document.id, document.frontmatter.title] as const] : [],
    ),
  );
  return corpus.entries.flatMap((entry) => differencesIn(entry, held));
}

function differencesIn(
  { document, citations }: Entry,
  held: ReadonlyMap<string, string | null>,
): Issue[] {
  return citations.flatMap(({ citation, resolution }) => {
    if (resolution.status !== 'resolved' || citation.kind !== 'external') return [];
    const own = held.get(resolution.target) ?? null;
    const { title, slips } = citation;
    if (
      title === null ||
      own === null ||
      slips.some(({ code }) => code === 'title-of-another-act')
    ) {
      return [];
    }
    const [cited, known] = [foldWords(title), foldWords(own)];
    if (Math.min(cited.length, known.length) < shortest || titlesAgree(cited, known)) return [];
    const details = {
      citation: writtenWords(textAt(document.text, citation.head)),
      difference: `trích yếu ghi ở đây là “${writtenWords(title)}”; văn bản ấy trong kho có trích yếu “${writtenWords(own)}”.`,
    };
    const line = lineOf(document, citation.span.start);
    return [issue('citation-differs', details, { path: document.path, line })];
  });
}
