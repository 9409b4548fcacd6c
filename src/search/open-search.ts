import { xmlText } from '../export/xml-text.ts';

/** Whole addresses of a site that browsers can search. */
export interface SearchableSite {
  /** The search page: `https://kho.example/tim-kiem/`. */
  readonly search: string;
  /** The description itself, so that browsers can renew it. */
  readonly description: string;
  readonly icon: string;
}

/**
 * Returns the description with which a browser adds the site to its search engines (OpenSearch 1.1, draft 6). Its
 * addresses must be whole: browsers do not complete them.
 */
export function openSearchDescription({ search, description, icon }: SearchableSite): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Căn Cứ</ShortName>
  <Description>Tìm văn bản trong kho Căn Cứ theo số, ký hiệu, trích yếu hoặc lời văn</Description>
  <Language>vi</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escaped(icon)}</Image>
  <Url type="text/html" method="get" template="${escaped(search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(description)}"/>
  <Query role="example" searchTerms="48-CT/TW"/>
</OpenSearchDescription>
`;
}

function escaped(text: string): string {
  return xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
