import { fold } from '../text/fold.ts';
import { documentTypes, type TypeId } from '../vocabulary/document-types.ts';
import type { OrganisationLevel } from '../vocabulary/organisations.ts';
import { administrativeUnits } from '../vocabulary/places.ts';
import { organisationStart } from './organisation-name.ts';
import { placesIn, provinceNamed } from './places.ts';

/**
 * Returns at which level a body stands, as far as its name tells: “Sở Y tế tỉnh Bình Phước” → `province`,
 * “Ban Thường vụ Tỉnh ủy” → `province`, “Công an huyện Củ Chi” → `district`. Null when the name leaves it open.
 */
export function levelOfBody(name: string): OrganisationLevel | null {
  const start = organisationStart(name);
  const levels: readonly OrganisationLevel[] = start?.organisation.levels ?? [];
  if (levels.length === 1) return levels[0] ?? null;
  const rest = start === null ? '' : name.slice(start.length).trim();
  return (
    levelOfPlace(name) ??
    (start?.organisation.followedBy === 'name' ? levelOfCity(rest, levels) : null) ??
    (rest !== '' && organisationStart(rest) !== null ? levelOfBody(rest) : null) ??
    (isNational(name) && levels.includes('central') ? 'central' : null)
  );
}

/** Returns the level at which all laws and decrees of a type are issued; null for types that every level issues. */
export function levelOfType(type: TypeId): OrganisationLevel | null {
  return documentTypes.find(({ id }) => id === type)?.system === 'law' ? 'central' : null;
}

/** The level of the last place that a name names with its kind: `huyện Củ Chi`. */
function levelOfPlace(name: string): OrganisationLevel | null {
  const place = placesIn(name).at(-1);
  if (place === undefined) return null;
  // A city is as often one of a province (Quy Nhơn) as one of its rank (Hồ Chí Minh).
  if (place.unit === 'thành phố') return provinceNamed(place.name) ? 'province' : 'district';
  return administrativeUnits.find(({ word }) => word === place.unit)?.level ?? null;
}

/** “Thành ủy Quy Nhơn”, “Thành đoàn Hà Nội”: the kind of city decides. */
function levelOfCity(city: string, levels: readonly OrganisationLevel[]): OrganisationLevel | null {
  if (city === '' || !levels.includes('district')) return null;
  return provinceNamed(city) === null ? 'district' : 'province';
}

function isNational(name: string): boolean {
  return /(?:^| )(?:trung uong|viet nam)(?: |$)/u.test(fold(name));
}
