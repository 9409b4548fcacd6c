import {
  AlignmentType,
  Document as Docx,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { type Document, fullName, joinNames } from '../../lib/index.ts';
import { xmlText } from '../xml-text.ts';
import { columnsTable } from './columns.ts';
import { paperOf } from './paper.ts';
import { runningParagraph, twips } from './paragraphs.ts';
import { withFixedDates } from './zip-dates.ts';

/** Margins of a page in millimetres (Decree 30/2020, Appendix I: top and bottom 20–25, left 30–35, right 15–20). */
const margins = { top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;

/**
 * Returns a document as a Word file in the layout of Decree 30/2020/NĐ-CP, Appendix I: what the text has of a
 * letterhead, title, body, recipients and signature, each in its place; labels as printed. Nothing is added but the
 * numbers of the pages, from the second on. The same document is always the same bytes.
 */
export async function toDocx(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const children = paperOf(document).map((part) =>
    part.kind === 'paragraph'
      ? runningParagraph(part.line, document)
      : columnsTable(part, document),
  );
  const docx = new Docx({
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: 28, language: { value: 'vi-VN' } },
        },
      },
    },
    sections: [{ properties: page, headers: { default: pageNumber() }, children }],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(document) };
  return withFixedDates(await Packer.pack(docx, 'uint8array', false, [properties]));
}

const page = {
  // The first page has no number: it has a header of its own, and none is given.
  titlePage: true,
  page: {
    size: { width: twips.fromMillimetres(210), height: twips.fromMillimetres(297) },
    margin: Object.fromEntries(
      Object.entries(margins).map(([side, length]) => [side, twips.fromMillimetres(length)]),
    ),
  },
};

function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 28 });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
  });
}

/** The file's own facts; those that the packer would write hold the time of the build. */
function coreProperties({ frontmatter }: Document): string {
  const facts = [
    ['dc:title', fullName(frontmatter)],
    ['dc:creator', joinNames(frontmatter.issuers)],
    ['dc:language', 'vi'],
  ].filter(([, value]) => value !== '');
  const elements = facts.map(([name, value = '']) => `<${name}>${escapeXml(value)}</${name}>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${elements.join('')}</cp:coreProperties>`;
}

function escapeXml(text: string): string {
  return xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
