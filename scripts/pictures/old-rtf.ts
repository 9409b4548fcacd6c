import iconv from 'iconv-lite';

/**
 * Returns lines as an RTF file of the nineties: in TCVN3 code, font .VnTime; a line that starts with `^` in .VnTimeH, which
 * draws small letters as capitals. Toned capitals have no place in these fonts: the lines must have none.
 */
export function oldRtf(lines: readonly string[]): string {
  const paragraphs = lines.map((line) => {
    const isCapital = line.startsWith('^');
    return `\\pard\\f${isCapital ? 1 : 0} ${inTcvn3(isCapital ? line.slice(1) : line)}\\par`;
  });
  const fonts = '{\\fonttbl{\\f0\\fnil .VnTime;}{\\f1\\fnil .VnTimeH;}}';
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}\n${paragraphs.join('\n')}\n}`;
}

function inTcvn3(text: string): string {
  const bytes = [...iconv.encode(text, 'tcvn')];
  return bytes
    .map((byte) => (byte < 128 ? String.fromCharCode(byte) : `\\'${byte.toString(16)}`))
    .join('');
}
