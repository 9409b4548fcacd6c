import { formatIssue } from '../../src/lib/index.ts';
import { fullTextLimit } from '../../src/search/build-index.ts';
import type { BuildOutcome } from './build.ts';

type Built = Extract<BuildOutcome, { readonly status: 'built' }>;

/** Returns a number with its noun: `1 page`, `2 pages`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Whole texts of so many documents are too much for readers to download; an engine on a server could search them. */
const shortIndex = `The collection has more than ${fullTextLimit} documents: the search finds them by title, number, abstract and basis, not by their whole text.`;

/** Returns what a command prints about a build, and whether it may go on. */
export function describeBuild(outcome: BuildOutcome): {
  readonly ok: boolean;
  readonly text: string;
} {
  switch (outcome.status) {
    case 'built':
      return {
        ok: true,
        text:
          `${count(outcome.pages, 'page')} built, search index ${Math.ceil(outcome.indexBytes / 1024)} KB.` +
          (outcome.isFullText ? '' : ` ${shortIndex}`) +
          ` The search box loads ${keySize(outcome)}.` +
          (outcome.warnings > 0
            ? ` The content has ${count(outcome.warnings, 'warning')}; npm run check lists them.`
            : ''),
      };
    case 'refused':
      return {
        ok: false,
        text: `${outcome.errors.map(formatIssue).join('\n')}\n\nThe content has ${count(outcome.errors.length, 'error')}; nothing was built.`,
      };
    case 'failed':
      return { ok: false, text: outcome.reason };
    default:
      return outcome satisfies never;
  }
}

/** `4 KB of numbers and titles (120 bytes a document, compressed)`. */
function keySize({ finderBytes, documents }: Built): string {
  const each = Math.round(finderBytes / Math.max(1, documents));
  return `${Math.ceil(finderBytes / 1024)} KB of numbers and titles (${each} bytes a document, compressed)`;
}
