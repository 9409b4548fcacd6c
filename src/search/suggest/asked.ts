import { prepareQuery } from '../query.ts';

/** What was asked for, as far as suggestions need it. */
export interface Asked {
  /** As typed, cleaned. */
  readonly text: string;
  readonly numbers: readonly AskedNumber[];
  readonly dates: readonly AskedDate[];
  /** Words beside numbers and dates, in order. */
  readonly words: readonly string[];
  readonly hasPhrase: boolean;
}

/** A number in a query. */
export interface AskedNumber {
  /** As it stands in the text. */
  readonly written: string;
  /** For people: `48-CT/TW`. */
  readonly meaning: string;
  /** Index words (see keys.ts) of each of its readings, longest first. */
  readonly readings: readonly (readonly string[])[];
}

/** A date in a query; `day` is null where a month was typed. */
export interface AskedDate {
  readonly meaning: string;
  /** ISO: `2010-10-22`, `2010-10`. */
  readonly iso: string;
}

/** Reads a query as the search does. The only place of suggestions that knows how a query is taken apart. */
export function askedOf(typed: string): Asked {
  const { text, clauses } = prepareQuery(typed);
  return {
    text,
    numbers: clauses.flatMap((clause) =>
      clause.kind === 'number'
        ? [
            {
              written: clause.written,
              meaning: clause.meaning,
              readings: clause.readings.map(({ keys }) => keys),
            },
          ]
        : [],
    ),
    dates: clauses.flatMap((clause) => {
      const key = clause.kind === 'date' ? clause.readings[0]?.keys[0] : undefined;
      const iso = key === undefined ? undefined : isoOf(key);
      return clause.kind === 'date' && iso !== undefined ? [{ meaning: clause.meaning, iso }] : [];
    }),
    words: clauses.flatMap((clause) => (clause.kind === 'words' ? clause.words : [])),
    hasPhrase: clauses.some((clause) => clause.kind === 'words' && clause.isPhrase),
  };
}

/** `zd20101022_` → `2010-10-22` */
function isoOf(key: string): string | undefined {
  const groups = /(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)?_?$/u.exec(key)?.groups;
  if (groups === undefined) return undefined;
  return [groups['year'], groups['month'], groups['day']].filter((part) => part).join('-');
}
