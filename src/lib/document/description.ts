import { type Piece, readingOf, slicePiece } from './lines.ts';
import type { Opening } from './opening.ts';
import type { Reading } from './own-metadata.ts';

const end =
  /,?\s*(?:với (?:những |các |một số )?nội dung|như sau|cụ thể|các nội dung|một số nội dung)[^,.;“”]*:?\s*$/u;
// “yêu cầu các cấp công đoàn triển khai …”: what is asked for starts at the second verb.
const asked =
  /^(?:yêu cầu|đề nghị|kính đề nghị|giao|chỉ đạo|hướng dẫn|trân trọng đề nghị)\s+(?<whom>[^,.;“”]{1,80}?)\s+(?=(?:triển khai|tổ chức|thực hiện|báo cáo|phối hợp|xây dựng|tập trung|tăng cường|tiếp tục|quan tâm|chỉ đạo|có ý kiến|cử|gửi)(?!\p{L}))/u;

/** Reads from the opening sentence what the document asks for or does; null when nothing is left of it. */
export function descriptionOf(opening: Opening | null): Reading<string> | null {
  if (opening === null) return null;
  const whom = asked.exec(opening.predicate.text)?.[0].length ?? 0;
  const what = withoutEnd(slicePiece(opening.predicate, whom));
  return what.text === '' ? null : readingOf(what, what.text);
}

function withoutEnd(piece: Piece): Piece {
  const cut = end.exec(piece.text)?.index ?? piece.text.length;
  const text = piece.text.slice(0, cut).replace(/[\s,.;:/]+$/u, '');
  return slicePiece(piece, 0, text.length);
}
