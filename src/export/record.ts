import {
  capitalize,
  type Document,
  type DocumentId,
  documentTypes,
  type Frontmatter,
  hasSerial,
  shortName,
  typeName,
  writtenNumber,
} from '../lib/index.ts';

/** What catalogues and reference managers ask of a document; null and empty where it is not known. */
export interface DocumentRecord {
  readonly id: DocumentId;
  /** Absolute address of its page; null when the site does not know its host. */
  readonly address: string | null;
  /** The title with a capital; of a law its name (“Luật Khiếu nại”); the short name (“Công văn của …”) where there is none. */
  readonly title: string;
  /** “Kế hoạch” */
  readonly typeName: string;
  readonly isLaw: boolean;
  /** Number as printed; null when there is none or its serial was left blank. */
  readonly number: string | null;
  /** The same for people: a blank serial is shown as such, “…/KH-SGDĐT”. */
  readonly shownNumber: string | null;
  /** Digits of the date as far as known: year, month, day. */
  readonly date: readonly string[];
  readonly issuers: readonly string[];
  readonly place: string | null;
  /** What it is about, for a document without a title. */
  readonly abstract: string | null;
  /** What must be said beside the facts: that the text is not held, the term in the place of a date. */
  readonly notes: readonly string[];
}

/** Returns the record of a document or reference; `address` is the absolute one of its page, null when it is not known. */
export function recordOf(
  { id, kind, frontmatter }: Document,
  address: string | null,
): DocumentRecord {
  const { type, number, date, issuers, place, description } = frontmatter;
  const isLaw = documentTypes.find((each) => each.id === type)?.system === 'law';
  const isComplete = number !== null && hasSerial(number);
  return {
    id,
    address,
    title: titleOf(frontmatter, isLaw),
    typeName: typeName(type),
    isLaw,
    number: isComplete ? number : null,
    shownNumber: number === null ? null : writtenNumber(number),
    date: date === null ? [] : date.split('-'),
    issuers,
    place,
    abstract: description === null ? null : capitalize(description),
    notes: notesOf(kind, frontmatter),
  };
}

function titleOf(frontmatter: Frontmatter, isLaw: boolean): string {
  if (frontmatter.title === null) return shortName(frontmatter);
  // Without number and issuer a short name is type and title.
  return isLaw
    ? shortName({ ...frontmatter, number: null, issuers: [] })
    : capitalize(frontmatter.title);
}

function notesOf(kind: Document['kind'], { term, date }: Frontmatter): readonly string[] {
  return [
    ...(term !== null && date === null ? [`Khóa ${term}`] : []),
    ...(kind === 'reference' ? ['Căn Cứ chỉ biết văn bản này qua lời viện dẫn'] : []),
  ];
}
