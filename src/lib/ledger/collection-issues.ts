import type { Corpus } from '../graph/corpus-model.ts';
import { compare } from '../graph/query.ts';
import type { Issue } from '../issues/table.ts';
import { duplicateIssues } from './duplicates.ts';
import { titleDifferences } from './title-differences.ts';

/**
 * Returns everything that whoever keeps the collection has to know, sorted by file and line: the issues of the corpus,
 * and what shows only when documents are compared with each other.
 */
export function collectionIssues(corpus: Corpus): Issue[] {
  return [...corpus.issues, ...duplicateIssues(corpus), ...titleDifferences(corpus)].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}
