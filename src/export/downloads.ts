import { type CorpusIndex, type DocumentId, type Entry, edgesTo, isDrawn } from '../lib/index.ts';
import { type CitationAddress, citationRows } from './citation-rows.ts';
import { citingRows } from './citing-rows.ts';
import { toCslJson } from './csl.ts';
import { toCsv } from './csv.ts';
import { toDocx } from './docx/document.ts';
import { toMarkdownFile } from './markdown.ts';
import { recordOf } from './record.ts';
import { toRis } from './ris.ts';

/** Every format, in the order in which a page offers them: end of the file's name, media type, name and use for people. */
const formats = {
  docx: {
    ending: '.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Word (.docx)',
    use: 'trình bày theo Nghị định 30/2020/NĐ-CP',
  },
  text: {
    ending: '.txt',
    type: 'text/plain; charset=utf-8',
    name: 'Chữ thuần (.txt)',
    use: 'nguyên văn',
  },
  markdown: {
    ending: '.md',
    type: 'text/markdown; charset=utf-8',
    name: 'Markdown (.md)',
    use: 'nguyên văn, kèm các thông tin về văn bản',
  },
  citations: {
    ending: '-vien-dan.csv',
    type: 'text/csv; charset=utf-8',
    name: 'Viện dẫn trong văn bản (.csv)',
    use: 'bảng tính, mỗi lần dẫn một dòng',
  },
  citing: {
    ending: '-duoc-vien-dan.csv',
    type: 'text/csv; charset=utf-8',
    name: 'Văn bản viện dẫn tới (.csv)',
    use: 'bảng tính, mỗi lần được dẫn một dòng',
  },
  ris: {
    ending: '.ris',
    type: 'application/x-research-info-systems; charset=utf-8',
    name: 'RIS (.ris)',
    use: 'cho Zotero, EndNote',
  },
  csl: {
    ending: '.csl.json',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    name: 'CSL-JSON (.json)',
    use: 'cho phần mềm trích dẫn',
  },
} as const;

type Format = keyof typeof formats;

/** A file that a page offers. */
export interface Download {
  readonly format: Format;
  /** Name of the file, `<id>.docx`; it stands beside the page. */
  readonly file: string;
  readonly type: string;
  readonly name: string;
  readonly use: string;
}

/** Returns the files of an entry, in order: none of a text that we do not hold, and no table without rows. */
export function downloadsOf(index: CorpusIndex, entry: Entry): readonly Download[] {
  const { id, kind } = entry.document;
  const isHeld = kind === 'document';
  const offered: Readonly<Record<Format, boolean>> = {
    docx: isHeld,
    text: isHeld,
    markdown: isHeld,
    citations: entry.citations.some(isDrawn),
    citing: edgesTo(index, id).length > 0,
    ris: true,
    csl: true,
  };
  return (Object.keys(formats) as Format[])
    .filter((format) => offered[format])
    .map((format) => {
      const { ending, type, name, use } = formats[format];
      return { format, file: `${id}${ending}`, type, name, use };
    });
}

/** Addresses that files hold. */
export interface Addresses {
  /** Absolute address of a page; null when the site does not know its host. */
  readonly page: (id: DocumentId) => string | null;
  readonly citation: CitationAddress;
}

/** An entry with what its files need beside it. */
export interface DownloadSource {
  readonly index: CorpusIndex;
  readonly entry: Entry;
  readonly addresses: Addresses;
}

/** Makes the file of an entry in one format; the same entry is always the same bytes. */
export async function makeDownload(
  format: Format,
  { index, entry, addresses }: DownloadSource,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { document } = entry;
  switch (format) {
    case 'docx':
      return toDocx(document);
    case 'text':
      return document.text;
    case 'markdown':
      return toMarkdownFile(document);
    case 'citations':
      return toCsv(citationRows(index, entry, addresses.citation));
    case 'citing':
      return toCsv(citingRows(index, document.id, addresses.citation));
    case 'ris':
      return toRis(recordOf(document, addresses.page(document.id)));
    case 'csl':
      return toCslJson(recordOf(document, addresses.page(document.id)));
    default:
      return format satisfies never;
  }
}
