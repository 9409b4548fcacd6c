import {
  type Doubt,
  dateAt,
  documentTypes,
  type Frontmatter,
  foldWords,
  frontmatterSchema,
} from '../../src/lib/index.ts';

/** A field that a person can correct by typing one line. */
export type LineField = Exclude<Doubt['field'], 'text' | 'signature'>;

/** How each field is typed, for the prompt and for what is wrong. */
export const howToType: Readonly<Record<LineField, string>> = {
  type: 'Gõ tên hoặc mã loại văn bản, ví dụ: kế hoạch, KH.',
  number: 'Gõ số, ký hiệu như in, ví dụ: 12/KH-UBND. Để trống nếu văn bản không có số.',
  date: 'Gõ ngày, ví dụ: 07/4/2024 hoặc 2024-04-07; chỉ biết tháng, năm thì gõ 2022-05 hoặc 2012. Để trống nếu không rõ.',
  place: 'Gõ địa danh trước ngày tháng, ví dụ: Củ Chi. Để trống nếu không có.',
  issuers: 'Gõ tên đầy đủ của cơ quan ban hành; nhiều cơ quan thì cách nhau bằng dấu chấm phẩy.',
  title: 'Gõ trích yếu, không gồm tên loại văn bản. Để trống nếu không có.',
  addressees: 'Gõ nơi kính gửi; nhiều nơi thì cách nhau bằng dấu chấm phẩy.',
  recipients: 'Gõ nơi nhận; nhiều nơi thì cách nhau bằng dấu chấm phẩy.',
};

const lists: readonly LineField[] = ['issuers', 'addressees', 'recipients'];

/** Returns a field as it is typed, to start from. */
export function asTyped(field: LineField, value: Frontmatter[LineField]): string {
  if (value === null) return '';
  if (typeof value === 'string') {
    return field === 'type' ? (typeNamed(value)?.names[0] ?? value) : value;
  }
  return value.join('; ');
}

/** Reads what a person typed for a field; undefined when it is no value for it. */
export function readTyped(field: LineField, typed: string): Frontmatter[LineField] | undefined {
  const line = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  // A number has figures, or at least the place for them: “/NQ-CP”.
  if (field === 'number' && line !== '' && !/[\d/]/u.test(line)) return undefined;
  const value = lists.includes(field)
    ? line.split(';').flatMap((part) => part.trim() || [])
    : valueOfLine(field, line);
  const checked = frontmatterSchema.shape[field].safeParse(value);
  return checked.success ? checked.data : undefined;
}

function valueOfLine(field: LineField, line: string): string | null {
  if (line === '') return null;
  if (field === 'type') return typeNamed(line)?.id ?? line;
  if (field !== 'date') return line;
  const date = dateAt(line, 0);
  return date !== null && date.span.end === line.length ? date.iso : line;
}

function typeNamed(name: string) {
  return documentTypes.find(
    ({ id, names }) =>
      id === name ||
      names.some((each) => foldWords(each) === foldWords(name)) ||
      id === name.toUpperCase(),
  );
}
