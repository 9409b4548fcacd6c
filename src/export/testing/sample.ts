import {
  type Document,
  documentId,
  type FrontmatterInput,
  frontmatterSchema,
  parseDocument,
} from '../../lib/index.ts';

/** Makes a document of lines, one paragraph each, or a reference when there are none; a directive of the Party unless told. */
export function sampleDocument(
  frontmatter: Partial<FrontmatterInput> = {},
  lines: readonly string[] = [],
): Document {
  const kind = lines.length > 0 ? 'document' : 'reference';
  return parseDocument({
    id: documentId('mau'),
    kind,
    path: `content/${kind}s/mau.mdx`,
    frontmatter: frontmatterSchema.parse({
      type: 'CT',
      number: '09-CT/TW',
      date: '2011-12-01',
      issuers: ['Ban Bí thư'],
      title: 'tăng cường sự lãnh đạo của Đảng',
      ...frontmatter,
    }),
    paragraphs: lines.map((text, index) => ({ text, marks: [], heading: null, line: index + 1 })),
  });
}
