import { addressWord } from '../document/id.ts';
import { type PlaceMention, placesIn, provinceNamed } from '../document/places.ts';
import { sameLetters } from '../text/fold.ts';
import { administrativeUnits, formerProvinces } from '../vocabulary/places.ts';

/** An administrative unit, as far as its name tells. */
export interface Place {
  /** One part of an address: `huyen-cu-chi`. Equal for the ways of writing one place. */
  readonly id: string;
  /** `huyện Củ Chi` */
  readonly name: string;
  /** Null when the name alone does not say. */
  readonly level: 'province' | 'district' | 'commune' | null;
}

type Unit = (typeof administrativeUnits)[number];

/** Ranks of the levels, the smallest place first. */
const ranks = ['commune', 'district', 'province'] as const;

/**
 * Returns the place that the name of a body says it belongs to: the smallest that it names. Null when it names none, or
 * two of one rank.
 */
export function placeInName(name: string): Place | null {
  const places = placesIn(name).map(placeOf);
  const known = ranks.map((rank) => places.filter(({ level }) => level === rank));
  const smallest = known.find((group) => group.length > 0) ?? places;
  const [first, ...others] = smallest;
  return first !== undefined && others.every(({ id }) => id === first.id) ? first : null;
}

/** Returns the place that a dateline names: a province by its bare name, else a place of which no more is known. */
export function placeOfDateline(written: string): Place | null {
  const [named] = placesIn(written);
  const mention = named ?? provinceNamed(written);
  if (mention !== null && mention !== undefined) return placeOf(mention);
  const id = addressWord(written);
  return id === '' ? null : { id, name: written, level: null };
}

/** Says whether a dateline's bare name (`Củ Chi`) is the name of `place` (`huyện Củ Chi`). */
export function isNameOf(written: string, place: Place): boolean {
  return placesIn(place.name).some(({ name }) => sameLetters(name, written));
}

/** Makes a place from its mention: a province under the name that the vocabulary shows. */
export function placeOf(mention: PlaceMention): Place {
  const province = provinceNamed(mention.name);
  const isProvince = province !== null && province.unit === mention.unit;
  const name = isProvince ? province.text : `${mention.unit} ${mention.name}`;
  return { id: addressWord(name), name, level: levelOf(mention) };
}

/**
 * “Thành phố” is a unit of two levels: the name tells which. Huế was a city of the district level until 2025 and is one
 * of the province level since: its name alone does not tell.
 */
function levelOf({ unit, name }: PlaceMention): Place['level'] {
  const { level } = unitNamed(unit) ?? { level: null };
  if (unit !== 'thành phố') return level;
  const province = provinceNamed(name);
  if (province?.unit !== 'thành phố') return 'district';
  return formerProvinces.some((former) => former.name === province.name) ? 'province' : null;
}

function unitNamed(unit: string): Unit | undefined {
  return administrativeUnits.find(({ word }) => word === unit);
}
