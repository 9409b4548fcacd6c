/** Letters in lower case that belong to symbols: everything else in a symbol is a capital or a digit. */
export const mixedCaseSymbols = ['TTg', 'TTr', 'CTr', 'CTrPH', 'QyĐ', 'QĐi', 'TrS', 'Tg'] as const;

/** Symbols that carry a number of their own after a possible blank: “PL-UBTVQH 11”, “KH-BCĐ 138/CP”. */
export const numberedSymbols = ['UBTVQH', 'QH', 'HĐNN', 'HĐQH', 'BCĐ', 'BCD', 'ĐCT'] as const;

/** Party bodies as they stand after the slash of a Party number. */
export const partySymbols = [
  'TW',
  'TU',
  'HU',
  'QU',
  'TXU',
  'ThU',
  'ĐU',
  'ĐUK',
  'BTV',
  'BTCTW',
  'BTGTW',
  'BDVTW',
  'BNCTW',
  'UBKTTW',
  'VPTW',
  'BTGDVTW',
] as const;

/** Bodies of which the country has one: their symbol says who issued a number. Ministries (B…) belong to them too. */
export const centralSymbols = [
  'CP',
  'TTg',
  'CTN',
  'HĐBT',
  'TLĐ',
  'TW',
  'VPCP',
  'TTCP',
  'NHNN',
  'KTNN',
  'TANDTC',
  'VKSNDTC',
  'HĐTP',
] as const;

/** Symbols that begin with B and are no ministries. */
export const localSymbolsWithB = [
  'BCĐ',
  'BTV',
  'BCH',
  'BQL',
  'BHXH',
  'BDT',
  'BTG',
  'BVĐT',
] as const;

/** A national congress of the Party: numbers of Party documents restart after it. */
export interface PartyTerm {
  readonly term: string;
  /** First day of the term, the day after the congress closed. */
  readonly from: string;
}

/** Terms in order; a term ends where the next begins. Source: closing days of the congresses. */
export const partyTerms = [
  { term: 'VI', from: '1986-12-19' },
  { term: 'VII', from: '1991-06-28' },
  { term: 'VIII', from: '1996-07-02' },
  { term: 'IX', from: '2001-04-23' },
  { term: 'X', from: '2006-04-26' },
  { term: 'XI', from: '2011-01-20' },
  { term: 'XII', from: '2016-01-29' },
  { term: 'XIII', from: '2021-02-02' },
  { term: 'XIV', from: '2026-01-24' },
] as const satisfies readonly PartyTerm[];
