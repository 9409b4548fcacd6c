import { lately } from '../text/lately.ts';
import { abbreviations } from '../vocabulary/abbreviations.ts';
import { documentTypes, type TypeId } from '../vocabulary/document-types.ts';
import {
  centralSymbols,
  localSymbolsWithB,
  mixedCaseSymbols,
  numberedSymbols,
  partySymbols,
} from '../vocabulary/numbering.ts';
import { aroundNumber, numberParts } from './grammar.ts';
import type { Slip } from './model.ts';

/** How a number is made up; decides what identifies the document (design, “Identity”). */
export type NumberingScheme =
  | 'party'
  | 'normative'
  | 'law'
  | 'administrative'
  | 'legacy'
  | 'serial';

/** A document number read from its written form. */
export interface DocumentNumber {
  /** Canonical form: `48-CT/TW`, `124/2021/TT-BCA`, `86/KH-LĐLĐ`. Digits are never changed. */
  readonly canonical: string;
  readonly scheme: NumberingScheme;
  /** `48`; null when it was left blank. */
  readonly serial: string | null;
  readonly year: string | null;
  /** Whether the symbol names a body of which the country has one; the numbers of all others repeat from place to place. */
  readonly isCentral: boolean;
  /** Type that the symbol names; null for a dispatch or an unknown symbol. */
  readonly type: TypeId | null;
  readonly slips: readonly Slip[];
}

const typeBySymbol = new Map<string, TypeId>();
for (const { id, symbols } of documentTypes) {
  for (const each of symbols) typeBySymbol.set(each.toUpperCase(), id);
}
const mixedCase = new Map<string, string>(
  mixedCaseSymbols.map((each) => [each.toUpperCase(), each]),
);
const partyBodies: ReadonlySet<string> = new Set(partySymbols.map((each) => each.toUpperCase()));

/**
 * Reads a document number (NĐ 30/2020, Phụ lục I: serial/[year/]symbol; Party: serial-TYPE/BODY).
 * `word` is the type that the text names before the number. Null when `written` is no number.
 */
export function parseNumber(written: string, word: TypeId | null = null): DocumentNumber | null {
  return numberLately(`${word ?? ''} ${written}`);
}

// A number is read where it stands and again to identify its document, and texts repeat their numbers.
const numberLately = lately((question) => {
  const [word = ''] = question.split(' ', 1);
  return readNumber(question.slice(word.length + 1), word === '' ? null : (word as TypeId));
});

function readNumber(written: string, word: TypeId | null): DocumentNumber | null {
  if (/^\d{1,5}[a-c]?$/u.test(written)) {
    return {
      canonical: written,
      scheme: 'serial',
      serial: written,
      year: null,
      isCentral: false,
      type: null,
      slips: [],
    };
  }
  const upper = written
    .normalize('NFC')
    .replace(/[Ðð]/gu, 'Đ')
    .replace(/[\u2010-\u2015]/gu, '-');
  const groups = partsOf(upper) ?? partsOf(upper.replace(aroundNumber, ''));
  if (groups === undefined) return null;
  const slips: Slip[] = [];
  const serial = groups['serial']?.replaceAll('O', '0').replaceAll(' ', '') ?? null;
  const body = canonicalSymbol(groups['symbol'] ?? '', word, slips);
  const type = typeBySymbol.get((body.split(/[-/.]/u)[0] ?? '').toUpperCase()) ?? null;
  const year = canonicalYear(
    (groups['year'] ?? groups['lateYear'])?.replaceAll('O', '0') ?? null,
    body,
    slips,
    written,
  );
  const scheme = schemeOf(groups['first'] ?? '', year, body);
  const canonical = write(serial, year, body, scheme, groups['first'] ?? '');
  return {
    canonical,
    scheme,
    serial,
    year,
    isCentral: isCentralSymbol(body),
    type,
    slips: [...slips, ...formSlips(written, canonical, scheme)],
  };
}

function partsOf(number: string): Record<string, string | undefined> | undefined {
  return numberParts.exec(/\p{Lu}/u.test(number) ? number : number.toUpperCase())?.groups;
}

/** Repairs blanks, case, and a type symbol that contradicts the type word only by a diacritic (HĐ for HD). */
function canonicalSymbol(written: string, word: TypeId | null, slips: Slip[]): string {
  const parts = written
    .replace(/\s+/gu, '')
    // QH-13: the term of the National Assembly stands without a hyphen.
    .replace(/(?<=QH)-(?=\d)/gu, '')
    .split(/(?<separator>[-/.&])/u)
    .map((part, index) =>
      index === 0 ? (mixedCase.get(part.toUpperCase()) ?? part) : knownSymbol(part),
    );
  const first = parts[0] ?? '';
  const official = officialSymbol(first, word);
  if (official !== first) {
    slips.push({ code: 'type-symbol', written: first, expected: official });
    parts[0] = official;
  }
  const bodies = parts.slice(1).join('');
  const bodiesAsWritten = written.replace(/\s+/gu, '').slice(first.length);
  if (bodies.toUpperCase() !== bodiesAsWritten.toUpperCase()) {
    slips.push({ code: 'symbol-letters', written: bodiesAsWritten, expected: bodies });
  }
  return parts.join('');
}

const withoutStroke = (text: string) => text.toUpperCase().replaceAll('Đ', 'D');
const plainSymbols = new Set<string>();
const strokedSymbols = new Map<string, string>();
for (const each of [
  ...mixedCaseSymbols,
  ...numberedSymbols,
  ...partySymbols,
  ...abbreviations.flatMap(({ shorts }) => [...shorts]),
]) {
  if (each.toUpperCase() === withoutStroke(each)) plainSymbols.add(each.toUpperCase());
  else strokedSymbols.set(withoutStroke(each), each);
}
const place = /^(?<body>[A-ZĐ]{3,}?)(?<place>TP|VN|T|H)$/u;

/** A body's symbol in its usual letters: `LDLDTP`, typed without strokes, is `LĐLĐTP`. Unknown symbols stay as they are. */
function knownSymbol(part: string): string {
  const mixed = mixedCase.get(part.toUpperCase());
  if (mixed !== undefined) return mixed;
  if (!part.includes('D') || plainSymbols.has(part)) return part;
  const [, body = part, digits = ''] = /^(\D+)(\d*)$/u.exec(part) ?? [];
  const split = place.exec(body)?.groups;
  const stroked = strokedSymbols.get(body);
  if (stroked !== undefined) return `${stroked}${digits}`;
  const name = strokedSymbols.get(split?.['body'] ?? '');
  return name === undefined ? part : `${name}${split?.['place']}${digits}`;
}

function officialSymbol(symbol: string, word: TypeId | null): string {
  const ofWord = documentTypes.find(({ id }) => id === word)?.symbols ?? [];
  if (ofWord.some((each) => each.toUpperCase() === symbol.toUpperCase())) return symbol;
  return ofWord.find((each) => withoutStroke(each) === withoutStroke(symbol)) ?? symbol;
}

const firstYearWithoutMinisterialNorms = 2009;

/**
 * Since Luật 17/2008/QH12 decisions of a ministry are not normative: a year inside such a number,
 * with the drafting unit behind the issuer (QĐ-BCA-V05), was put there by mistake.
 */
function canonicalYear(
  year: string | null,
  body: string,
  slips: Slip[],
  written: string,
): string | null {
  const extra =
    year !== null &&
    Number(year) >= firstYearWithoutMinisterialNorms &&
    /^QĐ-B\p{Lu}+-[\p{Lu}\d]+$/u.test(body);
  if (extra)
    slips.push({ code: 'number-extra-year', written, expected: written.replace(`/${year}/`, '/') });
  return extra ? null : year;
}

const central: ReadonlySet<string> = new Set(centralSymbols.map((each) => each.toUpperCase()));
const notMinistries: ReadonlySet<string> = new Set(localSymbolsWithB);

/** “CT-TTg”, “QĐ-BCA-V05”, “QH15”, “CT/TW”: the issuer is told by the symbol. “KH-UBND” may be of any province. */
function isCentralSymbol(body: string): boolean {
  const [first = '', ...others] = body.toUpperCase().split(/[-/.]/u);
  // “BC-UBND”: a report, not a ministry.
  const bodies = typeBySymbol.has(first) ? others : [first, ...others];
  return bodies.some((upper) => {
    const ministry = /^B\p{Lu}{1,7}$/u.test(upper) && !notMinistries.has(upper);
    return central.has(upper) || ministry || /^(?:QH|UBTVQH|HĐNN)\d*$/u.test(upper);
  });
}

function schemeOf(first: string, year: string | null, body: string): NumberingScheme {
  const groups = body.toUpperCase().split(/[-/]/u);
  if (/(?:^|-)(?:QH|UBTVQH)\d*$/u.test(body.toUpperCase())) return year === null ? 'legacy' : 'law';
  if (year !== null) return 'normative';
  if (groups.length === 2 && partyBodies.has(groups[1] ?? '')) return 'party';
  const typed = typeBySymbol.has(groups[0] ?? '');
  // 24-BS/UBKTTU and 84 QĐ/TWĐTN are Party forms; 16-TT/LB, 10-LCT/HĐNN8 and 60 TC/CĐKT old state ones.
  const isOldState = /^(?:LCT|TT|L|TC)\//u.test(body);
  if (first === '-') return body.includes('/') && !isOldState ? 'party' : 'legacy';
  if (first === '') return typed && groups.length === 2 && !isOldState ? 'party' : 'legacy';
  return groups.length === 1 && !typed && /^(?:CP|TTG|HĐBT|L)$/u.test(groups[0] ?? '')
    ? 'legacy'
    : 'administrative';
}

/** Canonical form: a normative symbol has hyphens; a Party or old number a hyphen before the symbol. */
function write(
  serial: string | null,
  year: string | null,
  body: string,
  scheme: NumberingScheme,
  first: string,
): string {
  if (scheme === 'party') return `${serial ?? ''}-${body.replace(/[-/]/u, '/')}`;
  if (scheme === 'legacy' && first !== '/') return `${serial ?? ''}-${body}`;
  const symbol = scheme === 'normative' ? body.replaceAll('/', '-') : body;
  return [serial ?? '', ...(year === null ? [] : [year]), symbol].join('/');
}

function formSlips(written: string, canonical: string, scheme: NumberingScheme): Slip[] {
  // A blank before the unit in brackets is usual: QĐ-BCA (A11).
  const usual = written.trim().replace(/\s+(?=\()/u, '');
  if (/\s/u.test(usual)) return [{ code: 'number-spacing', written, expected: canonical }];
  const swapped = scheme === 'party' && /^\d+\/\p{Lu}+-/u.test(written);
  return swapped ? [{ code: 'number-separator-swapped', written, expected: canonical }] : [];
}

/** Returns the key under which documents of one number meet: folded, leading zeros and separators ignored. */
export function numberKey(canonical: string): string {
  return canonical
    .toUpperCase()
    .replaceAll('Đ', 'D')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^0+(?=\d)/u, '');
}
