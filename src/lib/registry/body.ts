import { usualIssuerSpelling } from '../citations/issuer-spelling.ts';
import { issuerNames } from '../citations/issuers.ts';
import { expandAbbreviations } from '../document/expand.ts';
import { addressWord } from '../document/id.ts';
import { type OrganisationStart, organisationStart } from '../document/organisation-name.ts';
import { placesIn, provinceNamed, unitWordOf } from '../document/places.ts';
import { foldWords, wordKey } from '../text/fold.ts';
import { lately } from '../text/lately.ts';
import {
  nationalTails,
  type OrganisationLevel,
  type OrganisationWord,
} from '../vocabulary/organisations.ts';
import { administrativeUnits } from '../vocabulary/places.ts';
import { type Sector, sectors } from '../vocabulary/sectors.ts';
import { type Place, placeInName, placeOf } from './place-of.ts';

/** A body that issues documents, as far as its name and the vocabulary tell. */
export interface Body {
  /** One part of an address, equal for the ways of writing one body: `uy-ban-nhan-dan-huyen-cu-chi`. */
  readonly id: string;
  /** Its name in full. */
  readonly name: string;
  /** Null when the name does not say. */
  readonly level: OrganisationLevel | null;
  readonly place: Place | null;
  /** Name of the body that it is part of: `Ban Thường vụ` → `Tỉnh ủy Bình Định`. */
  readonly within: string | null;
  readonly sectors: readonly Sector['id'][];
  /** Whether the name tells it from others: “Sở Y tế”, without a place, may be any province's. */
  readonly isComplete: boolean;
}

const sectorKeys = sectors.map(({ id, words, systems }: Sector) => ({
  id,
  systems,
  keys: words.map(wordKey),
}));
const tails = new Set(nationalTails.map(({ name }) => foldWords(name)));

/** Returns the bodies that a line of `issuers` names; two for “Công an huyện X và Ủy ban nhân dân huyện X”. */
export function bodiesOf(issuer: string): readonly Body[] {
  return bodiesLately(issuer);
}

// A collection names its issuers over and over.
const bodiesLately = lately((issuer): readonly Body[] =>
  issuerNames(issuer, null).flatMap((written) => {
    const name = usualName(written);
    const id = issuerKey(name);
    return id === '' ? [] : [bodyOf(id, name)];
  }),
);

/**
 * Returns the id of the one body that `issuer` names; null when it names none, several, or does not say which of its
 * kind it is (“Ủy ban nhân dân tỉnh”): every province has one.
 */
export function issuerId(issuer: string): string | null {
  const [body, ...others] = bodiesOf(issuer);
  return body?.isComplete && others.length === 0 ? body.id : null;
}

/** Returns the level of the first body named in `issuer` whose name tells it; null when none does. */
export function issuerLevel(issuer: string): OrganisationLevel | null {
  return bodiesOf(issuer).find(({ level }) => level !== null)?.level ?? null;
}

/**
 * Returns the address of the body called `name`: `uy-ban-nhan-dan-huyen-cu-chi`. Equal for names that differ in
 * abbreviations, spelling, case, “Việt Nam” before a place, or in what follows the name of a body of the whole country.
 */
export function issuerKey(name: string): string {
  const usual = usualName(name);
  const start = organisationStart(usual);
  if (start !== null && isNational(usual, start)) return addressWord(start.organisation.names[0]);
  return addressWord(localName(usual));
}

/** Writes a name out: abbreviations, the usual spelling, and the word for the kind of a province that stands bare. */
function usualName(written: string): string {
  const full = expandAbbreviations(written.normalize('NFC').trim(), []);
  const slip = usualIssuerSpelling(full);
  const spelt = slip === null ? full : full.replace(slip.written, slip.expected);
  const start = organisationStart(spelt);
  if (start === null) return spelt;
  const word = spellingOf(start.organisation, spelt.slice(0, start.length));
  return word + withProvince(spelt.slice(start.length), start.organisation);
}

/** The vocabulary's spelling of the way in which the word is written here: “Ban chỉ đạo” → “Ban Chỉ đạo”. */
function spellingOf({ names }: OrganisationWord, written: string): string {
  return names.find((name) => foldWords(name) === foldWords(written)) ?? written;
}

/** “Sở Y tế Bình Phước”: a word of the province level alone, so the bare name at the end is the province's. */
function withProvince(rest: string, { levels, followedBy }: OrganisationWord): string {
  if (followedBy === 'name' || levels.join() !== 'province' || placesIn(rest).length > 0)
    return rest;
  const words = rest.split(' ');
  const [found] = [5, 4, 3, 2].flatMap((count) => {
    const province = words.length < count ? null : provinceNamed(words.slice(-count).join(' '));
    return province === null ? [] : [[...words.slice(0, -count), province.text].join(' ')];
  });
  return found ?? rest;
}

/** The country has one of it: nothing follows its word, or only words that add nothing. */
function isNational(name: string, { organisation, length }: OrganisationStart): boolean {
  const rest = foldWords(name.slice(length));
  return organisation.followedBy === 'nothing' && (rest === '' || tails.has(rest));
}

/** Its places as the vocabulary writes them, and no “Việt Nam” before them: the tỉnh and the huyện are in one country. */
function localName(name: string): string {
  const place = placeInName(name);
  const written = placesIn(name).find((mention) => placeOf(mention).id === place?.id);
  if (place === null || written === undefined) return name;
  const at = name.lastIndexOf(written.text);
  if (at === -1) return name;
  const before = name.slice(0, at).replace(/ Việt Nam\s*$/u, ' ');
  return `${before}${place.name}${name.slice(at + written.text.length)}`;
}

function bodyOf(id: string, name: string): Body {
  const start = organisationStart(name);
  const place = placeInName(name) ?? (start && placeAfter(name, start));
  const within = start && withinOf(name, start);
  return {
    id,
    name,
    level: start && levelOf(name, start, place),
    place,
    within,
    sectors: sectorsOf(name, within),
    isComplete:
      place !== null || start?.organisation.completedBy !== 'place' || isCentralName(name),
  };
}

/** “Huyện ủy Củ Chi”: the unit stands in the word itself, the name behind it. */
function placeAfter(name: string, { organisation, length }: OrganisationStart): Place | null {
  const rest = name.slice(length).trim();
  const [syllable] = foldWords(name).split(' ');
  const unit = administrativeUnits.find(
    ({ word, level }) =>
      foldWords(word).split(' ')[0] === syllable && organisation.levels.includes(level),
  );
  const isPlace = organisation.followedBy === 'name' && organisation.completedBy === 'place';
  return unit === undefined || rest === '' || !isPlace
    ? null
    : placeOf({ unit: unit.word, name: rest, text: rest });
}

/** The body that the rest of the name is: “Ban Thường vụ **Liên đoàn Lao động tỉnh Bình Định**”. */
function withinOf(name: string, { organisation, length }: OrganisationStart): string | null {
  const rest = name.slice(length).trim();
  return organisation.completedBy === 'organisation' && organisationStart(rest) !== null
    ? rest
    : null;
}

/** From the word alone, from the body that it is part of, or from its place; null when they do not settle it. */
function levelOf(
  name: string,
  start: OrganisationStart,
  place: Place | null,
): OrganisationLevel | null {
  const levels: readonly OrganisationLevel[] = start.organisation.levels;
  const within = withinOf(name, start);
  const [containing] = within === null ? [] : bodiesOf(within);
  if (containing?.level != null) return containing.level;
  const [only, ...others] = levels;
  const byPlace = place === null ? levelOfUnitAtEnd(name) : place.level;
  // A school stands in a district and is not of its level; a “Bộ” with a place is no ministry.
  if (only === 'grassroots' && others.length === 0) return only;
  // A “Sở” of Huế is of a province, whatever else the name of Huế leaves open.
  if (place !== null && byPlace === null && others.length === 0) return only ?? null;
  if (place !== null || byPlace !== null) {
    return byPlace !== null && levels.includes(byPlace) ? byPlace : null;
  }
  if (others.length === 0) return only ?? null;
  return levels.includes('central') && isCentralName(name) ? 'central' : null;
}

/** “Công an huyện”: of which district is not said, that it is one of a district is. */
function levelOfUnitAtEnd(name: string): Place['level'] {
  const unit = unitWordOf(/(?:thành phố|thị xã|thị trấn|\S+)$/iu.exec(name)?.[0] ?? '');
  const found = administrativeUnits.find(({ word }) => word === unit);
  return found === undefined || found.word === 'thành phố' ? null : found.level;
}

function isCentralName(name: string): boolean {
  return /^Trung ương(?!\p{L})|(?<!\p{L})(?:Việt Nam|Trung ương)$/u.test(name);
}

/** By the words of the name, and by the tree to which the body belongs, or the one that it is part of. */
function sectorsOf(name: string, within: string | null): readonly Sector['id'][] {
  const system = organisationStart(innermost(within ?? name))?.organisation.system;
  const key = wordKey(name);
  return sectorKeys
    .filter(
      ({ keys, systems }) =>
        keys.some((words) => key.includes(words)) ||
        (system !== undefined && systems.includes(system)),
    )
    .map(({ id }) => id);
}

/** A standing committee is the union's or the Party's as the body is whose committee it is. */
function innermost(name: string): string {
  const start = organisationStart(name);
  const within = start && withinOf(name, start);
  return within === null ? name : innermost(within);
}
