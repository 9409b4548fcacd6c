import type { OrganisationLevel, OrganisationWord } from '../vocabulary/organisations.ts';
import { administrativeUnits } from '../vocabulary/places.ts';
import { organisationStart } from './organisation-name.ts';
import { placesIn, provinceNamed } from './places.ts';

/** Levels from the centre down; a smaller rank stands higher. */
export const issuerLevels = [
  'central',
  'province',
  'district',
  'commune',
  'grassroots',
] as const satisfies readonly OrganisationLevel[];

const ofTheCountry = / (?:Việt Nam|Trung ương)$|^Trung ương /u;

/**
 * Returns the level at which a body stands: by its first words where they leave one (“Bộ”, “Sở”, “Huyện ủy”), else by the
 * narrowest place in its name, or because it is of the whole country. Null when its name does not tell.
 */
export function issuerLevel(name: string): OrganisationLevel | null {
  const start = organisationStart(name);
  if (start === null) return null;
  const possible: OrganisationWord['levels'] = start.organisation.levels;
  if (possible.length === 1) return possible[0];
  const rest = name.slice(start.length).trim();
  const level = containerLevel(start.organisation, rest) ?? placeLevel(rest) ?? countryLevel(name);
  return level !== null && possible.includes(level) ? level : null;
}

/** “Ban Tổ chức Huyện ủy Củ Chi” stands where its Huyện ủy stands, “Thanh tra Sở Xây dựng” where the Sở does. */
function containerLevel({ completedBy }: OrganisationWord, rest: string): OrganisationLevel | null {
  return completedBy === 'organisation' ? issuerLevel(rest) : null;
}

function placeLevel(rest: string): OrganisationLevel | null {
  // “Thành ủy Hà Nội”: the place follows without a word for its kind.
  if (provinceNamed(rest) !== null) return 'province';
  const levels = placesIn(rest).map(({ unit, name }) => {
    const word = administrativeUnits.find((each) => each.word === unit);
    // “thành phố Quy Nhơn” is a city below a province.
    const isCity = unit === 'thành phố' && provinceNamed(name)?.unit !== 'thành phố';
    return isCity ? 'district' : (word?.level ?? 'district');
  });
  return issuerLevels.findLast((level) => levels.some((each) => each === level)) ?? null;
}

function countryLevel(name: string): OrganisationLevel | null {
  return ofTheCountry.test(name) ? 'central' : null;
}
