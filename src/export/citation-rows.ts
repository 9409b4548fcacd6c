import {
  type CorpusIndex,
  type Document,
  type DocumentId,
  type Entry,
  type Frontmatter,
  isDrawn,
  joinNames,
  type ResolvedCitation,
  relationLabel,
  type Span,
  sectionAt,
  sentencesIn,
  shortName,
  textAt,
} from '../lib/index.ts';

/** Returns the address of a citation in a text: the document, and where the citation starts in it. */
export type CitationAddress = (document: DocumentId, start: number) => string;

const header = [
  'Thứ tự',
  'Văn bản dẫn',
  'Mục',
  'Quan hệ',
  'Từ dẫn',
  'Văn bản được dẫn',
  'Mã trong kho',
  'Số, ký hiệu',
  'Ngày',
  'Cơ quan ban hành',
  'Trích yếu',
  'Tình trạng',
  'Ghi trong văn bản',
  'Câu',
  'Liên kết',
];

/**
 * Returns a header and a row for every citation in the text of `entry` that its page draws, in order of the text. What a
 * resolved citation means is told as the collection knows it, any other as the text has it.
 */
export function citationRows(
  index: CorpusIndex,
  entry: Entry,
  addressOf: CitationAddress,
): readonly (readonly string[])[] {
  const { document } = entry;
  const sentences = sentencesIn(document);
  const rows = entry.citations.filter(isDrawn).map((found, at) => {
    const { span, relation } = found.citation;
    const evidence = index.edges.get(found.edge ?? '')?.evidence;
    return [
      String(at + 1),
      citingName(index, entry, found),
      evidence?.section ?? sectionAt(document, span.start),
      relationLabel(relation?.type ?? 'none'),
      relation?.trigger ?? '',
      ...citedCells(index, found),
      verbatim(document, span),
      oneLine(evidence?.sentence ?? textAt(document.text, sentences(span))),
      addressOf(document.id, span.start),
    ];
  });
  return [header, ...rows];
}

/** Who cites: the document itself, the work that the edge names, or the words in which the citation stands. */
function citingName(
  index: CorpusIndex,
  entry: Entry,
  { citation, edge }: ResolvedCitation,
): string {
  const source = index.edges.get(edge ?? '')?.source;
  const container = citation.nestedIn === null ? undefined : entry.citations[citation.nestedIn];
  if (source === undefined && container !== undefined) {
    return verbatim(entry.document, container.citation.span);
  }
  const citing = (source && index.entries.get(source)) ?? entry;
  return shortName(citing.document.frontmatter);
}

/** The cells on the cited document: name, id, number, date, issuer, title, and what the collection has of it. */
function citedCells(index: CorpusIndex, { citation, resolution }: ResolvedCitation): string[] {
  const { number, date, issuers, title } = citation;
  const asWritten = [number ?? '', date?.iso ?? '', joinNames(issuers), title ?? ''];
  switch (resolution.status) {
    case 'resolved': {
      const target = index.entries.get(resolution.target)?.document;
      if (target === undefined) return ['', resolution.target, ...asWritten, ''];
      const held = target.kind === 'document' ? 'có toàn văn' : 'chỉ biết qua lời dẫn';
      const name = shortName(target.frontmatter);
      return [name, target.id, ...factCells(target.frontmatter), held];
    }
    case 'ambiguous':
      return ['', resolution.candidates.join(' | '), ...asWritten, 'chưa đủ để biết chắc'];
    case 'missing':
      return ['', '', ...asWritten, 'chưa có trong kho này'];
    default:
      return resolution satisfies never;
  }
}

/** The cells number, date, issuer and title of a document; dates in ISO form as far as known. */
export function factCells({ number, date, issuers, title }: Frontmatter): string[] {
  return [number ?? '', date ?? '', joinNames(issuers), title ?? ''];
}

function verbatim({ text }: Document, span: Span): string {
  return oneLine(textAt(text, span));
}

/** Returns a text with its line breaks as blanks. */
export function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
