import type { DocumentRecord } from './record.ts';

/**
 * Returns a record in the RIS format (UTF-8, CRLF), as Zotero, EndNote and Mendeley read it. Always a report: there the
 * number and the issuer have fields of their own, and Zotero takes `LEGAL` for a court case.
 */
export function toRis(record: DocumentRecord): string {
  const { title, typeName, shownNumber, date, issuers, place, abstract, notes, address } = record;
  const [year = '', month = '', day = ''] = date;
  const fields: readonly (readonly [tag: string, values: readonly (string | null)[]])[] = [
    ['TY', ['RPRT']],
    ['ID', [record.id]],
    ['TI', [title]],
    ['AU', authors(issuers)],
    ['PB', [issuers.join('; ')]],
    ['CY', [place]],
    ['PY', [year]],
    ['DA', [year && `${year}/${month}/${day}/`]],
    ['M3', [typeName]],
    ['SN', [shownNumber]],
    ['AB', [abstract]],
    ['LA', ['vi']],
    ['N1', notes],
    ['UR', [address]],
  ];
  const lines = fields.flatMap(([tag, values]) =>
    values.filter((value) => value).map((value) => `${tag}  - ${oneLine(value ?? '')}`),
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** A comma in an author's name parts family from given name: “Bộ Văn hóa, Thể thao và Du lịch” would come apart. */
function authors(issuers: readonly string[]): readonly string[] {
  return issuers.some((name) => name.includes(',')) ? [] : issuers;
}

function oneLine(value: string): string {
  return value.replace(/\s+/gu, ' ').trim();
}
