import { makeZip } from './zip.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Parts of a .docx file beside its body, as XML inside their root elements. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly more?: readonly { readonly name: string; readonly content: string }[];
}

/** Makes a .docx file of the XML of its body. */
export function makeDocx(body: string, { more = [], ...parts }: DocxParts = {}): Buffer {
  const roots = {
    styles: 'styles',
    numbering: 'numbering',
    footnotes: 'footnotes',
    header: 'hdr',
  } as const;
  const names = (Object.keys(roots) as (keyof typeof roots)[]).filter(
    (name) => parts[name] !== undefined,
  );
  const relations = names.map(
    (name) =>
      `<Relationship Id="${name}" Type="http://x/relationships/${name}" Target="${name}.xml"/>`,
  );
  return makeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'word/document.xml',
      content: `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships>${relations.join('')}</Relationships>`,
    },
    ...names.map((name) => ({
      name: `word/${name}.xml`,
      content: `<w:${roots[name]} ${w}>${parts[name]}</w:${roots[name]}>`,
    })),
    ...more,
  ]);
}

/** Makes an .odt file of the XML of its text and its automatic styles. */
export function makeOdt(text: string, styles = '', manifest = ''): Buffer {
  return makeZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    {
      name: 'META-INF/manifest.xml',
      content: `<manifest:manifest>${manifest}</manifest:manifest>`,
    },
    {
      name: 'content.xml',
      content: `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    },
  ]);
}
