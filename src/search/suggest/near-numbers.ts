import { distance } from 'fastest-levenshtein';
import { fold } from '../../lib/index.ts';
import { mentionWord } from '../keys.ts';
import { unpadded } from '../numbers.ts';
import { ownKeys } from '../own-keys.ts';
import type { AskedDate, AskedNumber } from './asked.ts';
import type { KnownDocument } from './known.ts';
import { misreadKey } from './misreadings.ts';

/** The documents of a collection, ready to be found by number. */
export interface NumberIndex {
  /** Documents that a number names, whole or with parts left out. */
  named(number: AskedNumber): readonly KnownDocument[];
  /** Documents that it would name but for signs that are misread for one another. */
  misread(number: AskedNumber): readonly KnownDocument[];
  /** Documents whose number is an edit away, or has another year, body or type; nearest first. */
  near(number: AskedNumber, limit: number): readonly KnownDocument[];
  /** Documents of the same month, or with one digit of the date otherwise; nearest first. */
  nearDate(date: AskedDate, limit: number): readonly KnownDocument[];
}

/** A number in parts, its symbols as one word: `48`, null, `cttw`. */
interface Parts {
  readonly serial: string;
  readonly year: string | null;
  readonly symbols: string;
}

/** Reads every number once, quickly: what it takes to compare is read of the few that come into question. */
export function numberIndex(documents: readonly KnownDocument[]): NumberIndex {
  const numbered = documents.flatMap((document) => {
    const parts = document.number === null ? null : writtenParts(document.number);
    return parts === null ? [] : [{ document, parts }];
  });
  const bySerial = Map.groupBy(numbered, ({ parts }) => parts.serial);
  const first = ({ readings }: AskedNumber, change: (key: string) => string) =>
    readings
      .map((keys) => unique(keys.flatMap((key) => withKey(bySerial, key, change))))
      .find((found) => found.length > 0) ?? [];
  return {
    named: (number) => first(number, (key) => key),
    misread: (number) => first(number, misreadKey),
    near: ({ readings }, limit) => {
      const asked = readings.flatMap((keys) => keys.flatMap(partsOf));
      const cost = (known: Parts) => Math.min(...asked.map((each) => costOf(each, known)));
      return nearest(
        numbered.map(({ document, parts }) => ({ document, cost: cost(parts) })),
        limit,
      );
    },
    nearDate: ({ iso }, limit) =>
      nearest(
        documents.map((document) => ({ document, cost: dateCost(iso, document.date) })),
        limit,
      ),
  };
}

/** Documents that are found by the index word `key`, once `change` is made to both sides. */
function withKey(
  bySerial: ReadonlyMap<string, readonly { readonly document: KnownDocument }[]>,
  key: string,
  change: (key: string) => string,
): readonly KnownDocument[] {
  const candidates = partsOf(key).flatMap(({ serial }) => bySerial.get(serial) ?? []);
  return candidates
    .map(({ document }) => document)
    .filter((document) => keysOf(document).some((each) => change(each) === change(key)));
}

function keysOf({ type, date, number }: KnownDocument): readonly string[] {
  return ownKeys({ type, date, numbers: number === null ? [] : [number] });
}

/** `510/QĐ-BCA-V05` → 510, null, qdbcav05; null for a number without a serial. */
function writtenParts(number: string): Parts | null {
  const groups = /^(?<serial>\d+)(?:\/(?<year>\d{4})(?!\d))?(?<symbols>.*)$/u.exec(
    fold(number),
  )?.groups;
  if (groups === undefined) return null;
  const { serial = '', year = null, symbols = '' } = groups;
  return { serial: unpadded(serial), year, symbols: symbols.replace(/[^\p{L}\d]+/gu, '') };
}

const numberPattern = new RegExp(
  `^${mentionWord('(?<serial>\\d+)(?:y(?<year>\\d{4}))?(?<symbols>.*)')}$`,
  'u',
);

/** `zm124y2021ttbca_` → 124, 2021, ttbca */
function partsOf(key: string): readonly Parts[] {
  const groups = numberPattern.exec(key)?.groups;
  if (groups === undefined) return [];
  const { serial = '', year = null, symbols = '' } = groups;
  return [{ serial, year, symbols }];
}

const far = Number.POSITIVE_INFINITY;

/** How far a known number is from the one asked for; infinite when they are equal or differ in more than one way. */
function costOf(asked: Parts, known: Parts): number {
  const serial = serialCost(asked.serial, known.serial);
  if (serial === far) return far;
  const year = asked.year === null || known.year === asked.year ? 0 : 1;
  const symbols = symbolCost(asked.symbols, known.symbols);
  // A serial without symbol or year says too little to be near anything.
  if (asked.symbols === '' && asked.year === null) return far;
  const costs = [serial, year, symbols].filter((cost) => cost > 0);
  return costs.length === 1 ? (costs[0] ?? far) : far;
}

/** Digits swapped or misread are likelier than one left out, and that than another digit in its place. */
function serialCost(asked: string, known: string): number {
  if (asked === known) return 0;
  if (isSwapped(asked, known)) return 0.5;
  if (distance(asked, known) > 1) return far;
  return asked.length === known.length ? 1 : 0.75;
}

/** Whether the symbols typed are those of the number as far as they go, in another order, or an edit away. */
function symbolCost(asked: string, known: string): number {
  if (known.startsWith(asked)) return 0;
  if (letters(asked) === letters(known)) return 0.25;
  const edits = Math.min(distance(asked, known), distance(asked, known.slice(0, asked.length)));
  if (edits <= 1) return 0.75;
  return asked.slice(0, 2) === known.slice(0, 2) || asked.slice(2) === known.slice(2) ? 0.9 : far;
}

/** Says whether two words differ by two neighbours that changed places. */
export function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((sign, place) => sign !== other[place]);
  const swapped = one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2);
  return at >= 0 && swapped === other;
}

function letters(symbols: string): string {
  return [...symbols].sort().join('');
}

function dateCost(asked: string, known: string | null): number {
  if (known === null || known === asked) return far;
  const digits = (iso: string) => iso.replaceAll('-', '');
  if (known.slice(0, 7) === asked.slice(0, 7)) return 0.5;
  const edits = distance(digits(asked), digits(known));
  return edits <= 1 || isSwapped(digits(asked), digits(known)) ? 1 : far;
}

/** Of two at the same distance the one that more documents cite comes first. */
function nearest(
  found: readonly { readonly document: KnownDocument; readonly cost: number }[],
  limit: number,
): readonly KnownDocument[] {
  return found
    .filter(({ cost }) => cost < far)
    .sort((a, b) => a.cost - b.cost || b.document.citedBy - a.document.citedBy)
    .slice(0, limit)
    .map(({ document }) => document);
}

function unique(documents: readonly KnownDocument[]): readonly KnownDocument[] {
  return [...new Set(documents)];
}
