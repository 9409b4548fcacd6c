import { fold } from '../lib/index.ts';
import type { KeyFile, LinkRow } from './files.ts';
import type { Filters } from './state.ts';

/** Says whether a link has the relation that is asked for, one of its several at least. */
export function hasRelation(keys: KeyFile, [, relations]: LinkRow, { relation }: Filters): boolean {
  return relation === '' || relations.some((at) => keys.relations[at]?.[0] === relation);
}

/** Returns what tells whether a document passes the filters; one without a date passes no period. */
export function passer(
  keys: KeyFile,
  { type, issuer, from, to }: Filters,
): (at: number) => boolean {
  const wanted = fold(issuer);
  const issuers = keys.issuers.map((name) => fold(name).includes(wanted));
  return (at) => {
    const row = keys.documents[at];
    if (row === undefined) return false;
    const year = row[4]?.slice(0, 4) ?? '';
    return (
      (type === '' || keys.types[row[2]]?.[0] === type) &&
      (issuer === '' || row[5].some((name) => issuers[name])) &&
      ((from === '' && to === '') || (year !== '' && year >= from && (to === '' || year <= to)))
    );
  };
}
