import { organisationWord } from './grammar.ts';
import type { Reading } from './reading.ts';
import { isSentenceEnd, type TitleContext } from './title-end.ts';

const longestIssuer = 220;

// Words that cannot stand in the name of an issuer: what follows them is title, predicate or another part.
const stop =
  /^\s(?:ngày|về|v\/v|quy\sđịnh|ban\shành|phát\sđộng|phê\sduyệt|hướng\sdẫn|sửa\sđổi|bổ\ssung|thành\slập|điều\schỉnh|bãi\sbỏ|triển\skhai|thực\shiện|gắn|tại|khi|có|được|đã|để|cho|năm\s\d|trong|thì|là|theo|như|đối\svới|nhằm|trình|liên\squan|nêu|này|sẽ|bị|không|phải|hết|còn|và\scác|số|do|từ|đến|trên|bằng|hay|hoặc|nhưng|mà|vào|giữa|thay|công\sbố|tiếp\stục|tăng\scường|đẩy\smạnh|xây\sdựng\s(?:kế|quy)|yêu\scầu|đề\snghị|cùng|nếu|vẫn|hiện|trước|sau|kèm)(?![\p{L}])/u;

const fields =
  'xã hội|đào tạo|đầu tư|công nghệ|phát triển|truyền thông|môi trường|du lịch|gia đình|trẻ em|hợp tác|thể thao|nhi đồng|an ninh|trật tự|kiểm soát|bảo vệ|hội nhập|đô thị|công thương|giao thông|thú y|kiểm dịch';
/** “và” goes on with the name of a field of work or of another body; before anything else the sentence goes on. */
const andName = new RegExp(
  `^ và (?:các |liên )?(?:${fields}|ủy ban|uỷ ban|tổng|lđlđ|ubnd|hđnd|ub mttq|mttq|${organisationWord})(?!\\p{L})`,
  'u',
);
const allowedComma =
  /^,\s(?:thể thao|thể dục|thương binh|du lịch|gia đình|phó trưởng ban|trưởng ban)/u;
const jointComma =
  /^,\s(?:bộ|tòa án|toà án|viện|ủy ban|uỷ ban|ban|tổng|thanh tra|ngân hàng|đoàn|hội|mặt trận|chính phủ|công an|sở)\s/u;
const nameStart =
  /^(?:các\s|liên\s)?(?:bộ|ủy ban|uỷ ban|ubnd|hđnd|hội|ban|chính phủ|thủ tướng|quốc hội|chủ tịch|công an|công đoàn|liên đoàn|tổng|sở|phòng|tỉnh|thành|huyện|đảng|trung ương|giám đốc|cục|tòa|viện|ngân hàng|nhà nước|đoàn|mặt trận|văn phòng|trưởng|liên tịch|hội nghị|bch|lđlđ)(?!\p{L})/u;

/**
 * Returns where the name of the issuer that starts at `start` ends (reading text), or null when no name stands there.
 * A joint document may list issuers with commas (“Bộ Y tế, Bộ Tài chính và Bộ Nội vụ”).
 */
export function issuerEnd(context: TitleContext, start: number, joint: boolean): number | null {
  const { text, lower } = context.reading;
  const named =
    /\p{Lu}/u.test(text.charAt(start)) || nameStart.test(lower.slice(start, start + 16));
  if (!named) return null;
  const limit = Math.min(context.limit, start + longestIssuer);
  let offset = start;
  while (offset < limit) {
    const next = step(context, offset, joint);
    if (next === null) break;
    offset = next;
  }
  while (offset > start && /[\s,]/u.test(text.charAt(offset - 1))) offset -= 1;
  return offset > start ? offset : null;
}

/** Offset behind what may stay in the name at `offset`; null where the name ends. */
function step(
  { reading, limit, isHead }: TitleContext,
  offset: number,
  joint: boolean,
): number | null {
  const { text, lower } = reading;
  const character = text.charAt(offset);
  if (character === ' ') {
    if (stop.test(lower.slice(offset, offset + 14))) return null;
    if (lower.startsWith(' và ', offset) && !andName.test(lower.slice(offset, offset + 60)))
      return null;
    return isHead(offset + 1) ? null : offset + 1;
  }
  if (character === ',') {
    const ahead = lower.slice(offset, offset + 18);
    return allowedComma.test(ahead) || (joint && jointComma.test(ahead)) ? offset + 1 : null;
  }
  if (character === '(') return bracketEnd(reading, offset, limit);
  if (/[;:“”"\n)\]]/u.test(character) || isSentenceEnd(text, offset)) return null;
  return offset + 1;
}

/** “(khoá X)” belongs to the issuer; so does an abbreviation when the name goes on behind it. */
function bracketEnd({ text, lower }: Reading, offset: number, limit: number): number | null {
  const closing = text.indexOf(')', offset);
  if (closing === -1 || closing >= limit) return null;
  if (/^\(kh[oó][aá]\s[ivxl]+\)$/u.test(lower.slice(offset, closing + 1))) return closing + 1;
  const abbreviation = /^\(\p{Lu}[\p{Lu}\d&-]*\)$/u.test(text.slice(offset, closing + 1));
  return abbreviation && /^\s\p{Lu}/u.test(text.slice(closing + 1, closing + 3))
    ? closing + 1
    : null;
}
