import { type Segment, textOfRuns } from './page-segments.ts';

/** What stands on a page without what was stamped on it. */
export interface WithoutStamps {
  readonly segments: readonly Segment[];
  /** The text of each stamp, a line for each of its own. */
  readonly stamps: readonly string[];
}

/** A kind of stamp: what only it says, and what its other lines start with. */
interface StampKind {
  readonly sure: RegExp;
  readonly label: RegExp;
}

/** What programs print where a digital signature is, and what a register stamps on incoming mail. */
const kinds: readonly StampKind[] = [
  {
    sure: /^(?:(?:Đã )?(?:được )?ký (?:số )?bởi|Người ký|Thời gian ký|Ngày giờ ký|Signature (?:not verified|valid)|(?:Digitally )?signed by)(?:\s*:|$|(?<=bởi|by)\s)/iu,
    label:
      /^(?:(?:Đã )?(?:được )?ký (?:số )?bởi|Người ký|Thời gian ký|Ngày giờ ký|Ngày ký|Ký ngày|Nơi ký|E-?mail|Thư điện tử|Cơ quan|Tổ chức|Đơn vị|Chức vụ|Lý do|Date|Reason|Location|Signature (?:not verified|valid)|(?:Digitally )?signed by)(?:\s*:|$|(?<=bởi|by)\s)/iu,
  },
  {
    sure: /^(?:(?:CÔNG VĂN|VĂN BẢN)\s+)?ĐẾN(?:[\s:.…]*$|\s+(?:Giờ|Ngày|Số)(?!\p{L}))/u,
    label:
      /^(?:(?:CÔNG VĂN|VĂN BẢN)(?:\s+ĐẾN)?\s*$|C[ỔÔ]NG THÔNG TIN|ĐẾN(?!\p{L})|(?:Giờ|Ngày|Số|Chuyển|Lưu hồ sơ(?: số)?|Số và ký hiệu HS)\s*[:.…\d])/u,
  },
];

/** Takes stamps of digital signatures and of incoming mail off a page: they lie over its text and are no part of it. */
export function withoutStamps(segments: readonly Segment[]): WithoutStamps {
  const gone = new Set<Segment>();
  const stamps = kinds.flatMap((kind) => {
    const sure = segments.filter((segment) => kind.sure.test(wordsOf(segment)));
    return sure.flatMap((seed) => {
      if (gone.has(seed)) return [];
      const stamp = stampAround(seed, segments, kind);
      if (!isStamp(stamp, kind)) return [];
      for (const each of stamp) gone.add(each);
      return [stamp.map(wordsOf).join('\n')];
    });
  });
  return { segments: segments.filter((each) => !gone.has(each)), stamps };
}

function wordsOf({ runs }: Segment): string {
  return textOfRuns(runs).trim();
}

/** A stamp has more lines than this nowhere. */
const mostLines = 12;

/** Grows a stamp from the line that tells it: over lines that have its labels, and what stands between them. */
function stampAround(seed: Segment, segments: readonly Segment[], { label }: StampKind): Segment[] {
  const labelled = segments.filter((each) => each === seed || label.test(wordsOf(each)));
  const stamp = [seed];
  for (let next: Segment | undefined = seed; next !== undefined && stamp.length < mostLines; ) {
    next = labelled.find(
      (each) => !stamp.includes(each) && stamp.some((other) => isNextTo(each, other)),
    );
    if (next !== undefined) stamp.push(next);
  }
  const top = Math.min(...stamp.map((each) => each.top));
  const bottom = Math.max(...stamp.map((each) => each.bottom));
  const between = segments.filter(
    (each) =>
      !stamp.includes(each) &&
      each.top > top &&
      each.bottom < bottom &&
      stamp.some((other) => isNextTo(each, other) && each.size < 1.15 * other.size),
  );
  return [...stamp, ...between].sort((one, other) => one.top - other.top || one.left - other.left);
}

/** A stamp is set tight, but a wrapped line may stand between two of its labels. */
function isNextTo(one: Segment, other: Segment): boolean {
  const size = Math.max(one.size, other.size);
  const across = Math.max(one.left - other.right, other.left - one.right);
  const down = Math.max(one.top - other.bottom, other.top - one.bottom);
  return across < 2 * size && down < 1.6 * size;
}

/** One line alone may be text: two labels of a kind, or words that only programs write, are a stamp. */
function isStamp(stamp: readonly Segment[], { label }: StampKind): boolean {
  const words = stamp.map(wordsOf);
  const labelled = words.filter((each) => label.test(each)).length;
  return (
    labelled >= 2 || words.some((each) => /^(?:Signature|Digitally)|^ĐẾN\s+\p{L}/iu.test(each))
  );
}
