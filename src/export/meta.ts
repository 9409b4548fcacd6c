import type { DocumentRecord } from './record.ts';

/** A `<meta>` element: its `name`, and its content. */
export type Meta = readonly [name: string, content: string];

/**
 * Returns what Dublin Core and Zotero's and Google Scholar's `citation_…` elements say of a record; nothing for what is
 * not known. The issuer is an institution: as `citation_author` its name would be taken for a person's.
 */
export function metaOf(record: DocumentRecord): readonly Meta[] {
  const { title, typeName, number, date, issuers, place, abstract, address } = record;
  const metas: readonly (readonly [name: string, values: readonly (string | null)[]])[] = [
    ['DC.title', [title]],
    ['DC.creator', issuers],
    ['DC.date', [date.join('-')]],
    ['DC.type', [typeName]],
    ['DC.identifier', [number, address]],
    ['DC.coverage', [place]],
    ['DC.description', [abstract]],
    ['DC.language', ['vi']],
    ['citation_title', [title]],
    ['citation_technical_report_institution', [issuers.join('; ')]],
    ['citation_technical_report_number', [number]],
    ['citation_publication_date', [date.join('/')]],
    ['citation_language', ['vi']],
    ['citation_public_url', [address]],
  ];
  return metas.flatMap(([name, values]) =>
    values.flatMap((value) => (value ? [[name, value] as const] : [])),
  );
}
