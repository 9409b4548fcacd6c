import {
  capitalize,
  type Document,
  type Doubt,
  displayDate,
  displayNumber,
  type Frontmatter,
  typeName,
} from '../lib/index.ts';
import { fieldNames } from './field-names.ts';

type Facts = readonly (readonly [name: string, values: readonly string[]])[];

/** Returns the facts of a document as its page shows them: what is not written is said to be so, unless it is in doubt. */
export function documentFacts({ frontmatter }: Document): Facts {
  const { type, number, date, place, issuers, title, period, addressees, recipients } = frontmatter;
  const missing = (field: Doubt['field'], words: string | null) =>
    frontmatter.doubts.some((doubt) => doubt.field === field) ? ['chưa rõ'] : known(words);
  return [
    [
      fieldNames.number,
      number === null ? missing('number', displayNumber(null)) : [displayNumber(number)],
    ],
    [fieldNames.type, [typeName(type)]],
    [fieldNames.issuers, orElse(issuers, missing('issuers', 'không ghi'))],
    [fieldNames.date, date === null ? missing('date', displayDate(null)) : [displayDate(date)]],
    [fieldNames.place, orElse(known(place), missing('place', null))],
    [fieldNames.title, orElse(titleOf(title), missing('title', 'không có'))],
    periodOf(period),
    [fieldNames.signature, orElse(signatureOf(frontmatter), missing('signature', 'không ghi'))],
    [fieldNames.addressees, orElse(addressees, missing('addressees', null))],
    [fieldNames.recipients, orElse(recipients, missing('recipients', null))],
    ['Tình trạng', [statusOf(frontmatter)]],
    ...scanOf(frontmatter),
  ];
}

/**
 * Says that a text was recognised from a scan, and where whoever keeps the collection finds it. The site never publishes
 * it: a scan shows signatures and personal data.
 */
function scanOf({ source }: Frontmatter): Facts {
  const { scan, pages, recognised = pages } = source ?? {};
  if (scan === undefined) return [];
  const whole = pages === undefined ? 'từ bản quét' : `từ bản quét ${pages} trang`;
  const isWhole = pages === undefined || recognised === pages;
  const read = isWhole ? whole : `${recognised} trong ${pages} trang của bản quét`;
  return [
    ['Toàn văn', [`nhận dạng bằng máy ${read}, có thể còn sai sót`]],
    ['Bản quét', [`scans/${scan}`, 'giữ trong kho để đối chiếu, không đăng lên trang']],
  ];
}

/** Returns what is known of a document that is only cited; what nobody writes is left out. */
export function referenceFacts({ frontmatter }: Document): Facts {
  const { type, number, date, term, issuers, title, period } = frontmatter;
  return [
    [fieldNames.number, known(number)],
    [fieldNames.type, [typeName(type)]],
    [fieldNames.issuers, issuers],
    [fieldNames.date, date === null ? [] : [displayDate(date)]],
    ['Khóa', known(term)],
    [fieldNames.title, titleOf(title)],
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
