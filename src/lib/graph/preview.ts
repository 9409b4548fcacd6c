import {
  displayDate,
  displayNumber,
  joinNames,
  shortName,
  titleBesideName,
  typeName,
} from '../document/describe.ts';
import type { DocumentId } from '../document/id.ts';
import type { Document } from '../document/model.ts';
import { textAt } from '../text/span.ts';
import { type CorpusIndex, countDocuments, edgesTo } from './query.ts';

/** What a reader sees of a document before opening it; every value is ready to be shown. */
export interface Preview {
  readonly kind: Document['kind'];
  readonly name: string;
  readonly type: string;
  /** As printed; “không ghi số” when the text has none, “chưa rõ số” when nobody tells. */
  readonly number: string;
  /** As far as known; “không ghi ngày” when the text has none, “chưa rõ ngày” when nobody tells. */
  readonly date: string;
  /** Empty when no issuer is known. */
  readonly issuers: string;
  /** Empty when there is none, or when it is the name. */
  readonly title: string;
  /** How many documents of the collection cite it. */
  readonly citedBy: number;
  /** The first words of its body; empty when we do not hold the text. */
  readonly opening: string;
}

/** Of a text that we hold we know what it does not say; of a reference only that nobody has said it. */
const unwritten = { number: 'không ghi số', date: 'không ghi ngày' };
const untold = { number: 'chưa rõ số', date: 'chưa rõ ngày' };

const openingLength = 180;

/** Returns the preview of `id`; null when the collection does not know it. */
export function previewOf(index: CorpusIndex, id: DocumentId): Preview | null {
  const document = index.entries.get(id)?.document;
  if (document === undefined) return null;
  const { frontmatter, kind } = document;
  const unknown = kind === 'document' ? unwritten : untold;
  return {
    kind,
    name: shortName(frontmatter),
    type: typeName(frontmatter.type),
    number: shownOr(unknown.number, frontmatter.number, displayNumber),
    date: shownOr(unknown.date, frontmatter.date, displayDate),
    issuers: joinNames(frontmatter.issuers),
    title: titleBesideName(frontmatter) ?? '',
    citedBy: countDocuments(edgesTo(index, id)),
    opening: kind === 'document' ? openingOf(document) : '',
  };
}

function shownOr(otherwise: string, value: string | null, show: (value: string) => string): string {
  return value === null ? otherwise : show(value);
}

/** The first words of the first paragraph that is no heading, cut between words. */
function openingOf({ text, blocks }: Document): string {
  const block = blocks.find(({ part, isHeading }) => part === 'body' && !isHeading);
  const words = block === undefined ? '' : textAt(text, block.span).replace(/\s+/gu, ' ').trim();
  if (words.length <= openingLength) return words;
  const lastBlank = words.lastIndexOf(' ', openingLength);
  return `${words.slice(0, lastBlank === -1 ? openingLength : lastBlank)}…`;
}
