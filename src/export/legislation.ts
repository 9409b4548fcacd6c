import type { Legislation, WithContext } from 'schema-dts';
import {
  type CorpusIndex,
  type DocumentId,
  type Edge,
  type Entry,
  edgesFrom,
  fullName,
} from '../lib/index.ts';
import { type DocumentRecord, recordOf } from './record.ts';

/** Relations that change the cited document, by the property of schema.org that says so. */
const changes: { readonly [relation in Edge['relation']]?: keyof ChangeProperties } = {
  sua_doi: 'legislationAmends',
  thay_the: 'legislationChanges',
  bai_bo: 'legislationRepeals',
};

type ChangeProperties = Pick<
  Exclude<Legislation, string>,
  'legislationAmends' | 'legislationChanges' | 'legislationRepeals'
>;

/** The plain part of our data: no lists of alternatives, no references by id. */
type LegislationData = Extract<Legislation, { '@type': 'Legislation' }>;

/**
 * Returns what schema.org calls `Legislation` for a document or reference: what is known of it, and what it cites as far
 * as our edges say so. Whether it is in force is never stated. `addressOf` gives the address of a page.
 */
export function legislationOf(
  index: CorpusIndex,
  { document }: Entry,
  addressOf: (id: DocumentId) => string,
): WithContext<LegislationData> {
  const edges = edgesFrom(index, document.id);
  const cited = (chosen: readonly Edge[]) => {
    const ids = [...new Set(chosen.map(({ target }) => target))];
    const items = ids.flatMap((id) => index.entries.get(id) ?? []);
    return items.map((entry) => factsOf(entry, addressOf));
  };
  const properties = Object.entries(Object.groupBy(edges, ({ relation }) => relation)).flatMap(
    ([relation, group]) => {
      const property = changes[relation as Edge['relation']];
      return property === undefined ? [] : [[property, cited(group)] as const];
    },
  );
  return {
    '@context': 'https://schema.org',
    ...factsOf({ document }, addressOf),
    inLanguage: 'vi',
    ...(edges.length > 0 && { citation: cited(edges) }),
    ...Object.fromEntries(properties),
  };
}

function factsOf(
  { document }: Pick<Entry, 'document'>,
  addressOf: (id: DocumentId) => string,
): LegislationData {
  const { number, date, issuers, typeName, abstract }: DocumentRecord = recordOf(document, null);
  return {
    '@type': 'Legislation',
    '@id': addressOf(document.id),
    url: addressOf(document.id),
    name: fullName(document.frontmatter),
    legislationType: typeName,
    ...(number !== null && { legislationIdentifier: number }),
    ...(date.length > 0 && { legislationDate: date.join('-') }),
    ...(issuers.length > 0 && {
      legislationPassedBy: issuers.map((name) => ({ '@type': 'Organization' as const, name })),
    }),
    ...(abstract !== null && { abstract }),
  };
}

/** Returns data as JSON that can stand in a `<script>` element: no letters of it can end the element. */
export function toScriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
