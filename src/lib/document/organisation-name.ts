import { abbreviations } from '../vocabulary/abbreviations.ts';
import { offices } from '../vocabulary/offices.ts';
import { type OrganisationWord, organisations } from '../vocabulary/organisations.ts';

/** The organisation word with which a name starts, and the way it is written there. */
export interface OrganisationStart {
  readonly organisation: OrganisationWord;
  /** Characters of the name that the word takes, in the text that was asked about. */
  readonly length: number;
}

const byName = startIndex(
  organisations.flatMap((organisation: OrganisationWord) =>
    organisation.names.map((name) => ({ name, value: organisation })),
  ),
);
const shortNames = startIndex(
  abbreviations
    .filter(({ kind, use }) => kind === 'organisation' && use === 'text')
    .flatMap(({ shorts }) => shorts.map((name) => ({ name, value: null }))),
);
const officeNames = startIndex(offices.map(({ name }) => ({ name, value: null })));

const officeEnds = offices.map(({ name }) => name.toLocaleLowerCase('vi'));

/** Returns the organisation word with which `text` starts, in any case; null when it starts with none. */
export function organisationStart(text: string): OrganisationStart | null {
  const found = longestStart(text, byName);
  return found && { organisation: found.value, length: found.name.length };
}

/** Says whether `text` starts with an organisation word in any case, or with a usual abbreviation of one. */
export function startsWithOrganisation(text: string): boolean {
  return organisationStart(text) !== null || startsWithAbbreviation(text);
}

/** Says whether `text` starts with a usual abbreviation of an organisation, written as usual. */
export function startsWithAbbreviation(text: string): boolean {
  const found = longestStart(text, shortNames);
  return found !== null && text.startsWith(found.name);
}

/** Says whether `text` starts with an office (“PHÓ CHỦ TỊCH …”), in any case. */
export function startsWithOffice(text: string): boolean {
  return longestStart(text, officeNames) !== null;
}

/** Says whether `text` is nothing but an office, in any case. */
export function isOffice(text: string): boolean {
  const words = text.replace(/\s+/gu, ' ');
  return longestStart(words, officeNames)?.name.length === words.length;
}

/** Says whether `text` is the end of an office whose first letters are lost: “Ủ NHIỆM” of “CHỦ NHIỆM”. */
export function endsOffice(text: string): boolean {
  const rest = text.replace(/\s+/gu, ' ').toLocaleLowerCase('vi');
  return officeEnds.some((name) => name.length > rest.length && name.endsWith(rest));
}

interface Named<Value> {
  readonly name: string;
  readonly value: Value;
}

// Names by their first syllable, longest first: a line is compared with a handful of names, not with all.
function startIndex<Value>(
  names: readonly Named<Value>[],
): ReadonlyMap<string, readonly Named<Value>[]> {
  const longestFirst = names.toSorted((a, b) => b.name.length - a.name.length);
  return Map.groupBy(longestFirst, ({ name }) => firstSyllable(name));
}

function longestStart<Value>(
  text: string,
  index: ReadonlyMap<string, readonly Named<Value>[]>,
): Named<Value> | null {
  const lower = text.slice(0, 80).toLocaleLowerCase('vi');
  const candidates = index.get(firstSyllable(text)) ?? [];
  return (
    candidates.find(({ name }) => {
      const end = name.length;
      return (
        lower.startsWith(name.toLocaleLowerCase('vi')) && !/[\p{L}\p{N}]/u.test(text.charAt(end))
      );
    }) ?? null
  );
}

function firstSyllable(text: string): string {
  return (/^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '').toLocaleLowerCase('vi');
}
