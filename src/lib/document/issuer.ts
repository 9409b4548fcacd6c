import { fold } from '../text/fold.ts';
import { closingNameOf } from './closing-sentence.ts';
import { expandAbbreviations } from './expand.ts';
import type { Layout } from './layout.ts';
import { letterheadNamesOf } from './letterhead.ts';
import { isCapitals, type Piece, readingAcross } from './lines.ts';
import { openingOf } from './opening.ts';
import { organisationStart } from './organisation-name.ts';
import type { Definition, Reading } from './own-metadata.ts';
import { isRunningText } from './parts.ts';
import { type PlaceMention, placesIn, provinceNamed, unitWordOf } from './places.ts';
import { isFieldName, properName } from './proper-name.ts';

/** What the rest of the document tells about names. */
export interface NameEvidence {
  readonly definitions: readonly Definition[];
  /** Place of the dateline. */
  readonly place: string | null;
}

/**
 * Reads the issuing bodies: from the letterhead; else behind the type (“của Chính phủ”); else the subject of the opening sentence; else “của …” in the closing
 * sentence. A name is completed only by what the document itself says. Empty when none is named.
 */
export function issuersOf(layout: Layout, evidence: NameEvidence): readonly Reading<string>[] {
  const head = letterheadNamesOf(layout);
  const phrase = layout.heading?.issuer ?? [];
  // A joint document names all its issuers behind the type; the letterhead may be that of one of them.
  if (head !== null && (phrase.length === 0 || !layout.heading?.joint))
    return fromLetterhead(layout, head.issuer, { ...evidence, parents: head.parents });
  if (phrase.length > 0) return fromLetterhead(layout, phrase, { ...evidence, parents: [] });
  const piece = openingOf(layout)?.subject ?? closingNameOf(layout);
  const complete = (name: string) => completeName(name, layout, evidence);
  const reading = piece === null ? null : readingAcross([piece], complete);
  return reading === null ? [] : [reading];
}

function fromLetterhead(
  layout: Layout,
  pieces: readonly Piece[],
  evidence: NameEvidence & { readonly parents: readonly (readonly Piece[])[] },
): Reading<string>[] {
  const body = layout.lines
    .flatMap(({ part, text }) => (isRunningText(part) ? [text] : []))
    .join('\n');
  const parent =
    evidence.parents
      .at(-1)
      ?.map(({ text }) => text)
      .join(' ') ?? null;
  const parentName = parent === null ? null : spell(parent, body, evidence.definitions);
  const printed = pieces.map(({ text }) => text).join(' ');
  return splitJoint(withoutOffice(printed)).flatMap((name) => {
    const spelt = withParent(spell(name, body, evidence.definitions), parentName);
    return readingAcross(pieces, () => completeName(spelt, layout, evidence)) ?? [];
  });
}

// “Bộ trưởng Bộ Tài chính” issues for “Bộ Tài chính”; “Thủ tướng Chính phủ” is an issuer of its own.
function withoutOffice(name: string): string {
  const office = /^(?:bộ trưởng|thống đốc|chủ nhiệm|tổng cục trưởng|giám đốc|chủ tịch)\s+/iu.exec(
    name,
  );
  const rest = office === null ? name : name.slice(office[0].length);
  return office !== null && organisationStart(rest) !== null ? rest : name;
}

// “CÔNG AN TỈNH - LIÊN ĐOÀN LAO ĐỘNG TỈNH”: two bodies, where a new name starts after the dash; “BỘ TÀI CHÍNH - CÔNG
// NGHIỆP” names two ministries with one word.
function splitJoint(name: string): string[] {
  const ministry = /^bộ\s/iu.exec(name)?.[0] ?? null;
  const parts: string[] = [];
  let before = 0;
  for (const { index, 0: dash } of name.matchAll(
    /\s*[-–]\s+|\s*,\s+|\s+và\s+(?=(?:bộ|ban)\s)/giu,
  )) {
    const rest = name.slice(index + dash.length);
    const isField = ministry !== null && isFieldName(/^.*?(?=\s*[-–]\s|$)/u.exec(rest)?.[0] ?? '');
    if (organisationStart(rest) === null && !isField) continue;
    parts.push(name.slice(before, index));
    before = index + dash.length;
  }
  return [...parts, name.slice(before)].map((part) =>
    ministry !== null && isFieldName(part) ? ministry + part : part,
  );
}

function spell(name: string, body: string, definitions: readonly Definition[]): string {
  const plain = name.replace(/\s+/gu, ' ');
  const full = expandAbbreviations(plain, definitions);
  return isCapitals(plain) ? properName(full.toLocaleUpperCase('vi'), body) : full;
}

// “LIÊN ĐOÀN LAO ĐỘNG TỈNH X / BAN THƯỜNG VỤ”, “UBND HUYỆN Y / PHÒNG NỘI VỤ”.
function withParent(name: string, parent: string | null): string {
  const start = organisationStart(name);
  if (parent === null || start === null) return name;
  const { completedBy } = start.organisation;
  const bare = start.length === name.length;
  if (completedBy === 'organisation' && bare) return `${name} ${parent}`;
  const place = completedBy === 'place' && !hasPlace(name) ? placesIn(parent).at(-1) : undefined;
  return place === undefined ? name : `${name} ${place.text}`;
}

/** Completes the name of a body by abbreviations and places that the document explains; else returns it as it stands. */
export function completeName(name: string, layout: Layout, evidence: NameEvidence): string {
  const full = expandAbbreviations(name.replace(/\s+/gu, ' '), evidence.definitions);
  const unit = unitWordOf(/(?:thành phố|thị xã|\S+)$/iu.exec(full)?.[0] ?? '');
  if (unit !== null) {
    const place = onlyPlace(layout, unit, evidence.place);
    return place === null ? full : full.slice(0, full.length - unit.length) + place.text;
  }
  const start = organisationStart(full);
  const provincial = start?.organisation.levels.every((level) => level === 'province') ?? false;
  if (start?.organisation.completedBy !== 'place' || !provincial || hasPlace(full)) return full;
  const province = onlyProvince(layout, evidence.place);
  return province === null ? full : `${full} ${province.text}`;
}

function hasPlace(name: string): boolean {
  const start = organisationStart(name);
  // “Huyện ủy Tuy Phước”: the place follows without a word for its kind.
  if (start?.organisation.followedBy === 'name' && start.length < name.length) return true;
  const last = placesIn(name).at(-1);
  if (last !== undefined && name.endsWith(last.name)) return true;
  return / (?:Việt Nam|Trung ương)$/u.test(name) || provinceAtEnd(name);
}

function provinceAtEnd(name: string): boolean {
  const words = name.split(' ');
  return [2, 3, 4].some((count) => provinceNamed(words.slice(-count).join(' ')) !== null);
}

// One place of that kind in the whole document, or the one of several that the dateline names.
function onlyPlace({ text }: Layout, unit: string, dateline: string | null): PlaceMention | null {
  return only(
    placesIn(text).filter((place) => place.unit === unit && place.name !== ''),
    dateline,
  );
}

function onlyProvince({ text }: Layout, dateline: string | null): PlaceMention | null {
  const fromDateline = dateline === null ? null : provinceNamed(dateline);
  const named = placesIn(text).filter(
    ({ unit, name }) =>
      unit === 'tỉnh' || (unit === 'thành phố' && provinceNamed(name)?.unit === unit),
  );
  return only(fromDateline === null ? named : [...named, fromDateline], dateline);
}

function only(places: readonly PlaceMention[], dateline: string | null): PlaceMention | null {
  const byName = Map.groupBy(places, ({ name }) => fold(name));
  const agreed = dateline === null ? undefined : byName.get(fold(dateline))?.[0];
  const [first] = byName.values();
  return agreed ?? (byName.size === 1 ? (first?.[0] ?? null) : null);
}
