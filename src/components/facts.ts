import {
  capitalize,
  type Document,
  type Doubt,
  displayDate,
  displayNumber,
  type Frontmatter,
  typeName,
} from '../lib/index.ts';

type Facts = readonly (readonly [name: string, values: readonly string[]])[];

/** Returns the facts of a document as its page shows them: what is not written is said to be so, unless it is in doubt. */
export function documentFacts({ frontmatter }: Document): Facts {
  const { type, number, date, place, issuers, title, period, addressees, recipients } = frontmatter;
  const missing = (field: Doubt['field'], words: string | null) =>
    frontmatter.doubts.some((doubt) => doubt.field === field) ? ['chưa rõ'] : known(words);
  return [
    [
      'Số, ký hiệu',
      number === null ? missing('number', displayNumber(null)) : [displayNumber(number)],
    ],
    ['Loại văn bản', [typeName(type)]],
    ['Cơ quan ban hành', orElse(issuers, missing('issuers', 'không ghi'))],
    ['Ngày ban hành', date === null ? missing('date', displayDate(null)) : [displayDate(date)]],
    ['Nơi ban hành', orElse(known(place), missing('place', null))],
    ['Trích yếu', orElse(titleOf(title), missing('title', 'không có'))],
    periodOf(period),
    ['Người ký', orElse(signatureOf(frontmatter), missing('signature', 'không ghi'))],
    ['Kính gửi', orElse(addressees, missing('addressees', null))],
    ['Nơi nhận', orElse(recipients, missing('recipients', null))],
    ['Tình trạng', [statusOf(frontmatter)]],
  ];
}

/** Returns what is known of a document that is only cited; what nobody writes is left out. */
export function referenceFacts({ frontmatter }: Document): Facts {
  const { type, number, date, term, issuers, title, period } = frontmatter;
  return [
    ['Số, ký hiệu', known(number)],
    ['Loại văn bản', [typeName(type)]],
    ['Cơ quan ban hành', issuers],
    ['Ngày ban hành', date === null ? [] : [displayDate(date)]],
    ['Khóa', known(term)],
    ['Trích yếu', titleOf(title)],
    periodOf(period),
    ['Tình trạng', [statusOf(frontmatter)]],
  ];
}

/** The state of a document, never without its source; “chưa rõ” unless one is given. */
function statusOf({ status }: Frontmatter): string {
  return status === null
    ? 'chưa rõ'
    : `${status.value} (theo ${status.source}, ${displayDate(status.date)})`;
}

function signatureOf({ signature }: Frontmatter): readonly string[] {
  if (signature === null) return [];
  return [signature.authority, signature.role, signature.name].flatMap(known);
}

function titleOf(title: string | null): readonly string[] {
  return known(title).map(capitalize);
}

function periodOf(period: Frontmatter['period']): Facts[number] {
  if (period === null) return ['Giai đoạn', []];
  const { from, to } = period;
  return from === to ? ['Năm', [String(from)]] : ['Giai đoạn', [`${from}–${to}`]];
}

function known(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

function orElse(values: readonly string[], otherwise: readonly string[]): readonly string[] {
  return values.length > 0 ? values : otherwise;
}
