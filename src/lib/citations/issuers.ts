import { foldWords } from '../text/fold.ts';
import type { TypeId } from '../vocabulary/document-types.ts';
import { organisations } from '../vocabulary/organisations.ts';
import { anyOf } from './grammar.ts';

/** What is known of the citing document; grounds words such as “Thành phố”, “Kế hoạch này”. */
export interface CitingDocument {
  readonly type: TypeId | null;
  /** Its own number, as printed; null when unknown or without serial. */
  readonly number: string | null;
  readonly title: string | null;
  /** Full names: “Sở Giáo dục và Đào tạo tỉnh Bình Phước”. */
  readonly issuers: readonly string[];
  readonly place: string | null;
}

const term = /\s*\(?kh[oó][aá]\s+(?<term>[ivxl]+)\)?/iu;

/** Returns the Party term in an issuer as written (“Bộ Chính trị (khoá X)” → `X`), or null. */
export function termIn(issuer: string): string | null {
  return term.exec(issuer)?.groups?.['term']?.toUpperCase() ?? null;
}

const officeHolder =
  /^(?:bộ trưởng|giám đốc|chủ tịch|trưởng ban|tổng giám đốc|chủ nhiệm|thống đốc|viện trưởng|chánh án)\s+(?=\p{Lu})/iu;
const organisationNames = anyOf(organisations.flatMap(({ names }) => [...names]));
const abbreviated: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})UBND(?!\p{L})/gu, 'Ủy ban nhân dân'],
  [/(?<!\p{L})HĐND(?!\p{L})/gu, 'Hội đồng nhân dân'],
  [/(?<!\p{L})LĐLĐ(?!\p{L})/gu, 'Liên đoàn Lao động'],
  [/(?<!\p{L})(?:UB\s)?MTTQ(?:\sVN)?(?!\p{L})/gu, 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  [/(?<!\p{L})TP\.?\s?HCM(?!\p{L})/gu, 'Thành phố Hồ Chí Minh'],
  [/(?<!\p{L})TP\.?\s(?=\p{Lu})/gu, 'thành phố '],
  [/Uỷ ban/gu, 'Ủy ban'],
];
const nextName = new RegExp(
  `(?:\\s+(?:và|với)\\s+|,\\s+)(?=(?:${organisationNames}|Ủy ban)(?!\\p{L}))`,
  'u',
);

/**
 * Returns the full names of the issuing bodies written as `issuer`: abbreviations written out, joint issuers apart,
 * “Bộ trưởng Bộ Công an” as “Bộ Công an”, deictic places (“Thành phố”, “Tỉnh”) grounded in `citing`.
 */
export function issuerNames(issuer: string, citing: CitingDocument | null): string[] {
  let written = issuer
    .replace(/\s+/gu, ' ')
    .replace(term, '')
    .replace(/\s*\([^)]*\)/gu, '');
  for (const [short, full] of abbreviated) written = written.replace(short, full);
  const names = written.split(nextName).map((name) => name.trim().replace(officeHolder, ''));
  const places = placesOf([...names, ...(citing?.issuers ?? []), citing?.place ?? '']);
  return names.map((name) => withPlace(name, places));
}

const placeKinds = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường'] as const;
const fullPlace = new RegExp(
  `(?<kind>${placeKinds.join('|')})\\s(?<name>\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}\\p{L}*){0,3})$`,
  'iu',
);
const bareKind = new RegExp(`\\s(?<kind>${placeKinds.join('|')})$`, 'iu');

/** The places that full names end in, by kind; the first of a kind counts. */
function placesOf(names: readonly string[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const name of names) {
    const groups = fullPlace.exec(name)?.groups;
    const kind = groups?.['kind']?.toLowerCase();
    // The pattern ignores case for the kind; a place itself is written with a capital.
    if (kind === undefined || !/^\p{Lu}/u.test(groups?.['name'] ?? '') || places.has(kind))
      continue;
    places.set(kind, `${groups?.['kind']} ${groups?.['name']}`);
  }
  return places;
}

function withPlace(name: string, places: ReadonlyMap<string, string>): string {
  const kind = bareKind.exec(name)?.groups?.['kind'];
  const place = kind === undefined ? undefined : places.get(kind.toLowerCase());
  if (kind === undefined || place === undefined) return name;
  return `${name.slice(0, -kind.length)}${place}`;
}

/** Says whether two issuers can be the same body: equal, or one the shorter form of the other, marks ignored. */
export function issuersAgree(a: string, b: string): boolean {
  const [left, right] = [key(a), key(b)];
  return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `);
}

const partyCentre =
  /(?: trung uong dang| ban chap hanh trung uong dang cong san viet nam| dang cong san viet nam)$/u;

function key(issuer: string): string {
  return foldWords(issuer).replace(partyCentre, '');
}
