import { expandAbbreviations } from '../document/expand.ts';
import { organisationStart } from '../document/organisation-name.ts';
import { provinceNamed } from '../document/places.ts';
import { slug } from '../text/fold.ts';

const partyCentre =
  /\s+(?:Trung ương Đảng|Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam|Đảng Cộng sản Việt Nam)$/iu;
/** The word for a kind of place, where the text does not say which: “Ủy ban nhân dân tỉnh”. */
const placeWithoutName = /(?:^|\s)(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường)$/iu;
const provinceAtEnd =
  /(?:^|\s)(?:tỉnh|thành phố)\s+(?<name>\p{Lu}[\p{L}-]*(?:\s[-–\p{L}]+){0,4})$/iu;

/**
 * Returns the id of the issuing body with the full name `name`, in ASCII: `bo-chinh-tri`, `ubnd-tinh-binh-phuoc`. Ways of
 * writing one body share an id: abbreviations, case, tone placement, other names of its province. A body that no
 * table has gets one from its name. Null for a name that does not say which body of its kind it is
 * (“Ủy ban nhân dân tỉnh”): every province has one.
 */
export function issuerId(name: string): string | null {
  const full = expandAbbreviations(name.trim(), []).replace(partyCentre, '').trim();
  if (slug(full) === '' || placeWithoutName.test(full)) return null;
  const found = organisationStart(full);
  if (found === null) return slug(withUsualPlace(full));
  const rest = full.slice(found.length).trim();
  if (rest === '') {
    return found.organisation.completedBy === 'nothing' ? found.organisation.id : null;
  }
  // A field of work may sound like a body: “Bộ Công an”.
  const isInner = found.organisation.completedBy === 'organisation';
  const inner = isInner ? issuerId(rest) : slug(withUsualPlace(rest));
  return inner === null ? null : `${found.organisation.id}-${inner}`;
}

/** “thành phố Hồ Chí Minh” for its other names; other places stay as they are. */
function withUsualPlace(text: string): string {
  const name = provinceAtEnd.exec(text)?.groups?.['name'];
  const province = name === undefined ? null : provinceNamed(name);
  return province === null || name === undefined
    ? text
    : `${text.slice(0, -name.length)}${province.name}`;
}
