import {
  type CorpusIndex,
  type DocumentId,
  edgesTo,
  nameOf,
  relationInverse,
  textAt,
} from '../lib/index.ts';
import { type CitationAddress, factCells, oneLine } from './citation-rows.ts';

const header = [
  'Thứ tự',
  'Văn bản dẫn',
  'Mã trong kho',
  'Số, ký hiệu',
  'Ngày',
  'Cơ quan ban hành',
  'Trích yếu',
  'Quan hệ',
  'Từ dẫn',
  'Đọc trong văn bản',
  'Mục',
  'Ghi trong văn bản',
  'Câu',
  'Liên kết',
];

/** Returns a header and a row for every citation of `id` in the collection, in the order of the corpus. */
export function citingRows(
  index: CorpusIndex,
  id: DocumentId,
  addressOf: CitationAddress,
): readonly (readonly string[])[] {
  const rows = edgesTo(index, id).map((edge, at) => {
    const { document, section, sentence, citationInSentence, citationSpan } = edge.evidence;
    const facts = index.entries.get(edge.source)?.document.frontmatter;
    return [
      String(at + 1),
      nameOf(index, edge.source),
      edge.source,
      ...(facts === undefined ? ['', '', '', ''] : factCells(facts)),
      relationInverse(edge.relation),
      edge.trigger ?? '',
      nameOf(index, document),
      section,
      oneLine(textAt(sentence, citationInSentence)),
      oneLine(sentence),
      addressOf(document, citationSpan.start),
    ];
  });
  return [header, ...rows];
}
