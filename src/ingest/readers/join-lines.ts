/** Starts of lines that begin something new, however the line before ends. */
const opening =
  /^\s*(?:[-–—+*•▪]\s*|\d+(?:\.\d+)*\s*[.)/:-]|\p{L}\s*[.)]\s|[IVXLC]+\s*[.)-]|(?:điều|chương|mục|phần|khoản)\s+[\dIVX]|căn cứ|theo đề nghị|xét |nơi nhận|kính gửi|số\s*:|phụ lục|tm\.|kt\.|tl\.|tuq\.|q\.|\|)/iu;
/** Ends after which the next line most often is a paragraph of its own. */
const ending = /[.:;!?…]["”»)]?$/u;

/** Longer lines than this no one breaks by hand or by program. */
const widest = 120;
const narrowest = 40;

/**
 * Joins lines that a program broke at a width into paragraphs; a text that is not broken so stays as it is. A line
 * goes on when the first word of the next would not have fitted, and nothing says that the next begins anew.
 */
export function joinWrappedLines(text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const width = wrapWidth(lines);
  if (width === null) return lines.join('\n');
  const paragraphs: string[][] = [];
  let before: string | null = null;
  for (const line of lines) {
    if (before !== null && goesOn(before, line, width)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
    before = line;
  }
  return paragraphs.map(joined).join('\n');
}

function joined(lines: readonly string[]): string {
  const [first = '', ...rest] = lines;
  if (rest.length === 0) return first;
  return [first.trimEnd(), ...rest.map((line) => line.trim())].join(' ');
}

/** The width at which a text is broken; null when it is not, which most lines that were cut tell. */
function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  // A text has more lines than a function takes arguments.
  const width = lengths.reduce((most, each) => (each <= widest ? Math.max(most, each) : most), 0);
  const longer = lengths.filter((length) => length > widest).length;
  if (longer > 0 || width < narrowest || lengths.length < 4) return null;
  const cut = lines.filter((line, index) => isCut(line, lines[index + 1] ?? '', width)).length;
  return cut >= 2 && cut >= lengths.length / 5 ? width : null;
}

/** Says whether the first word of the next line would not have fitted on this one. */
function isCut(line: string, next: string, width: number): boolean {
  const first = next.trim().split(/\s/u)[0] ?? '';
  return first !== '' && line.trim() !== '' && line.trimEnd().length + 1 + first.length > width - 2;
}

function goesOn(line: string, next: string, width: number): boolean {
  if (line.trim() === '' || next.trim() === '' || opening.test(next)) return false;
  const isIndented = /^(?:\t| {2,})/u.test(next) && !/^(?:\t| {2,})/u.test(line);
  if (isIndented || !isCut(line, next, width)) return false;
  return !ending.test(line.trimEnd()) || /^\s*\p{Ll}/u.test(next);
}
