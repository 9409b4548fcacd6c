/**
 * Folds Vietnamese text to the plain ASCII-like form used for ids, search keys and comparison:
 * lower case, no tone or vowel marks, `đ` (and Eth, which legacy fonts leave in its place) as `d`.
 * The result can be shorter than the input; use it for keys, never for offsets.
 */
export function fold(text: string): string {
  return quickly(text, null) ?? folded(text);
}

/** Folds `text` and joins its letters and digits with single hyphens: the form used in addresses. */
export function slug(text: string): string {
  return quickly(text, '-') ?? joined(text, '-');
}

/** Folds `text` to words separated by single spaces, without punctuation: the form used to compare titles. */
export function foldWords(text: string): string {
  return quickly(text, ' ') ?? joined(text, ' ');
}

function folded(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      // `đ` is a letter of its own, not a `d` with a mark: decomposition leaves it alone.
      .replace(/[đð]/gu, 'd')
      .normalize('NFC')
  );
}

function joined(text: string, separator: string): string {
  return folded(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .replaceAll(' ', separator);
}

// Nearly all text is composed Vietnamese: its letters and signs stand in these blocks and are looked up.
const tableEnd = 0x2070;
const longest = 4096;
/** What one UTF-16 unit folds to by itself; 0 where that depends on its neighbours or is not one unit. */
const foldedUnit = new Uint16Array(tableEnd);
for (let unit = 0; unit < tableEnd; unit += 1) {
  const result = folded(String.fromCharCode(unit));
  const isUsual = unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00) || unit >= 0x2000;
  if (isUsual && result.length === 1) foldedUnit[unit] = result.charCodeAt(0);
}
const made = new Uint16Array(longest);

/** Folds by the table alone, as `fold` does or joined by `separator`; null when a unit is not in the table. */
function quickly(text: string, separator: string | null): string | null {
  if (text.length > longest) return null;
  const between = separator?.charCodeAt(0) ?? 0;
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const from = text.charCodeAt(index);
    const unit = from < tableEnd ? (foldedUnit[from] ?? 0) : 0;
    if (unit === 0) return null;
    const isWord = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
    if (separator === null || isWord) made[length++] = unit;
    else if (length > 0 && made[length - 1] !== between) made[length++] = between;
  }
  if (separator !== null && made[length - 1] === between) length -= 1;
  return String.fromCharCode.apply(null, made.subarray(0, length) as unknown as number[]);
}

/**
 * Says whether two texts are spelt alike: case and tone placement (“hoà”, “hòa”) do not matter, letters, marks and
 * punctuation do.
 */
export function sameLetters(a: string, b: string): boolean {
  return a === b || spelling(a) === spelling(b);
}

/** Returns a key that texts share when they are spelt alike; see `sameLetters`. */
export function spelling(text: string): string {
  const words = text.toLowerCase().normalize('NFD').trim().split(/\s+/u);
  return words.map((word) => word.replace(/\p{M}/gu, '') + marksOf(word)).join(' ');
}

/**
 * Returns the words of a text in a form in which a phrase can be looked for: the key of the text includes that of the
 * phrase exactly when the phrase stands in it in whole words. Marks do matter (“công đoàn”, “công đoạn”), case, tone
 * placement and punctuation do not.
 */
export function wordKey(text: string): string {
  return ` ${spelling(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))} `;
}

/** The tone of a syllable may stand on either vowel: marks are compared as a set. */
function marksOf(word: string): string {
  return (word.match(/\p{M}/gu) ?? []).sort().join('');
}
