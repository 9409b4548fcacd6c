import { slug } from '../../lib/index.ts';
import { fromDigits, toDigit } from './digits.ts';
import type { KeyFile, KeyRow } from './files.ts';

/** What documents of one series share: type, number with its serial and year left out (`#/@/TT-BCA`), issuers, level. */
type Series = readonly [
  type: number,
  number: string | null,
  issuers: readonly number[],
  level: number,
];

/** The key file as it travels: a column for each fact, in the order of the documents, without what follows from others. */
export interface PackedKeys extends Omit<KeyFile, 'documents'> {
  readonly series: readonly Series[];
  readonly years: readonly string[];
  readonly columns: {
    /** Places in `series`. */
    readonly series: string;
    /** Serials, separated by blanks. */
    readonly serials: string;
    /** Places in `years`; the first year there is none. */
    readonly years: string;
    /** Month and day of the date, each as a character; 0 where it is not said, and a month of 13 where there is no date. */
    readonly days: string;
    /** 1 where we hold the text. */
    readonly held: string;
    readonly cites: string;
    readonly citedBy: string;
    /** Ids, separated by blanks; `#` for type and number as in an address, `@` for the year. */
    readonly ids: string;
  };
  /** Names of documents without a number, in their order. */
  readonly names: readonly string[];
}

/** A month that stands for “no date”; the year is then the number's. */
const undated = 13;

/** Packs a key file; `unpackKeys` returns it unchanged. */
export function packKeys({ documents, ...lists }: KeyFile): PackedKeys {
  const series = numbered<Series>();
  const years = numbered<string>();
  years.at('');
  const rows = documents.map((row) => {
    const [id, held, type, number, date, issuers, level, cites, citedBy] = row;
    const year = date?.slice(0, 4) ?? yearIn(number) ?? '';
    const cut = cutNumber(number, year);
    const base = baseOf(lists.types[type]?.[1] ?? '', number);
    return {
      series: toDigit(series.at([type, cut.pattern, issuers, level])),
      serials: cut.serial,
      years: toDigit(years.at(year)),
      days: dayDigits(date),
      held: String(held),
      cites: toDigit(cites),
      citedBy: toDigit(citedBy),
      ids: shortId(id, base, year),
    };
  });
  const column = (name: keyof PackedKeys['columns'], separator = '') =>
    rows.map((row) => row[name]).join(separator);
  return {
    ...lists,
    series: series.values(),
    years: years.values(),
    columns: {
      series: column('series'),
      // Not a blank: serials in a row would look like a telephone number to whoever looks for one.
      serials: column('serials', ';'),
      years: column('years'),
      days: column('days'),
      held: column('held'),
      cites: column('cites'),
      citedBy: column('citedBy'),
      ids: column('ids', ' '),
    },
    names: documents.flatMap(([, , , number, , , , , , name]) =>
      number === null ? [name ?? ''] : [],
    ),
  };
}

/** Undoes `packKeys`. */
export function unpackKeys({ series, years, columns, names, ...lists }: PackedKeys): KeyFile {
  const seriesAt = fromDigits(columns.series);
  const yearAt = fromDigits(columns.years);
  const days = fromDigits(columns.days);
  const [cites, citedBy] = [fromDigits(columns.cites), fromDigits(columns.citedBy)];
  const [serials, ids] = [columns.serials.split(';'), columns.ids.split(' ')];
  let named = 0;
  const documents = seriesAt.map((place, at): KeyRow => {
    const [type, pattern, issuers, level] = series[place] ?? [0, null, [], 0];
    const year = years[yearAt[at] ?? 0] ?? '';
    const number = pattern === null ? null : fill(pattern, serials[at] ?? '', year);
    const base = baseOf(lists.types[type]?.[1] ?? '', number);
    const row = [
      fill(ids[at] ?? '', base, year),
      columns.held[at] === '1' ? 1 : 0,
      type,
      number,
      dateOf(year, days[2 * at] ?? 0, days[2 * at + 1] ?? 0),
      issuers,
      level,
      cites[at] ?? 0,
      citedBy[at] ?? 0,
    ] as const;
    return number === null ? [...row, names[named++] ?? ''] : row;
  });
  return { ...lists, documents };
}

/** Gives equal values one number, in the order in which they come. */
function numbered<Value>() {
  const places = new Map<string, number>();
  const values: Value[] = [];
  const at = (value: Value): number => {
    const key = JSON.stringify(value);
    const place = places.get(key) ?? values.push(value) - 1;
    places.set(key, place);
    return place;
  };
  return { at, values: (): readonly Value[] => values };
}

/** `09` and `#-CT/TW`; a number that does not begin with its serial, or has one of the signs itself, is its own serial. */
function cutNumber(
  number: string | null,
  year: string,
): { readonly serial: string; readonly pattern: string | null } {
  if (number === null) return { serial: '', pattern: null };
  const [serial = ''] = number.match(/^\d+/u) ?? [];
  if (serial === '' || /[#@]/u.test(number)) return { serial: number, pattern: '#' };
  const rest = number.slice(serial.length);
  const dated = year === '' ? rest : rest.replace(`/${year}/`, '/@/');
  return { serial, pattern: `#${dated}` };
}

function yearIn(number: string | null): string | null {
  return number?.match(/\/(?<year>\d{4})\//u)?.groups?.['year'] ?? null;
}

function baseOf(typeName: string, number: string | null): string {
  return slug(`${typeName} ${number ?? ''}`);
}

/** Ids are lower-case words and hyphens, so that the two signs are free. */
function shortId(id: string, base: string, year: string): string {
  const isAfterBase = base !== '' && (id === base || id.startsWith(`${base}-`));
  const short = isAfterBase ? `#${id.slice(base.length)}` : id;
  return year === '' ? short : short.replace(new RegExp(`-${year}$`, 'u'), '-@');
}

function fill(pattern: string, serial: string, year: string): string {
  return pattern.replace(/[#@]/gu, (sign) => (sign === '#' ? serial : year));
}

function dayDigits(date: string | null): string {
  const [, month = '0', day = '0'] = date?.split('-') ?? ['', String(undated)];
  return [month, day].map((part) => toDigit(Number(part))).join('');
}

function dateOf(year: string, month: number, day: number): string | null {
  if (month === undated) return null;
  const rest = [month, day].filter((part) => part > 0).map((part) => String(part).padStart(2, '0'));
  return [year, ...rest].join('-');
}
