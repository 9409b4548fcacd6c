import type { Glyph } from './pdf-glyphs.ts';

/** Accents that some programs draw as signs of their own over a letter, and the combining one of each. */
const accents: Readonly<Record<string, string>> = {
  '´': '\u0301',
  ˊ: '\u0301',
  '`': '\u0300',
  ˋ: '\u0300',
  ˆ: '\u0302',
  '^': '\u0302',
  '˜': '\u0303',
  '~': '\u0303',
  '˘': '\u0306',
  '¸': '\u0323',
};

const combining = /^\p{M}+$/u;

/**
 * Gives accents that are drawn apart to the letters over or below which they stand, wherever the file draws them. A
 * combining accent without a letter stays as it is.
 */
export function withAccents(glyphs: readonly Glyph[]): readonly Glyph[] {
  const isAccent = ({ text }: Glyph) => combining.test(text) || Object.hasOwn(accents, text);
  if (!glyphs.some(isAccent)) return glyphs;
  const letters = placesOf(glyphs);
  const added = new Map<Glyph, Glyph[]>();
  const taken = new Set<Glyph>();
  for (const glyph of glyphs.filter(isAccent)) {
    const letter = letterAt(glyph, letters);
    if (letter === null) continue;
    const held = added.get(letter);
    if (held === undefined) added.set(letter, [glyph]);
    else held.push(glyph);
    taken.add(glyph);
  }
  return glyphs
    .filter((glyph) => !taken.has(glyph))
    .map((glyph) => accented(glyph, added.get(glyph) ?? []));
}

/** One sign that is told as a letter and its accents is as wide as all of them together. */
function accented(letter: Glyph, marks: readonly Glyph[]): Glyph {
  if (marks.length === 0) return letter;
  const text = marks.map((mark) => accents[mark.text] ?? mark.text).join('');
  return {
    ...letter,
    text: (letter.text + text).normalize('NFC'),
    left: Math.min(letter.left, ...marks.slice(0, mostMarks).map(({ left }) => left)),
    right: Math.max(letter.right, ...marks.slice(0, mostMarks).map(({ right }) => right)),
  };
}

/** No letter has more accents than this. */
const mostMarks = 3;

/** Letters by the cell of the page in which they start and end, so that none is looked for everywhere. */
type Places = ReadonlyMap<string, readonly Glyph[]>;

const cell = 12;
const cellOf = (x: number, y: number) => `${Math.floor(x / cell)} ${Math.floor(y / cell)}`;

function placesOf(glyphs: readonly Glyph[]): Places {
  const places = new Map<string, Glyph[]>();
  for (const glyph of glyphs.filter(({ text }) => /^\p{L}/u.test(text))) {
    const ends = new Set([glyph.left, glyph.right].map((x) => cellOf(x, glyph.baseline)));
    for (const place of ends) {
      const held = places.get(place);
      if (held === undefined) places.set(place, [glyph]);
      else if (held.length < mostInCell) held.push(glyph);
    }
  }
  return places;
}

/** More letters than this in a cell are drawn over each other. */
const mostInCell = 50;

/** The letter whose width holds the middle of an accent; a combining one may stand at its right edge. */
function letterAt(accent: Glyph, places: Places): Glyph | null {
  const middle = (accent.left + accent.right) / 2;
  const play = combining.test(accent.text) ? 0.25 * accent.size : -0.05 * accent.size;
  const near = [-cell, 0, cell].flatMap((x) =>
    [-cell, 0, cell].flatMap((y) => places.get(cellOf(middle + x, accent.baseline + y)) ?? []),
  );
  const fitting = near.filter(
    (letter) =>
      middle > letter.left - play &&
      middle < letter.right + play &&
      Math.abs(letter.baseline - accent.baseline) < 0.7 * Math.max(letter.size, accent.size),
  );
  const off = (letter: Glyph) =>
    Math.abs((letter.left + letter.right) / 2 - middle) +
    Math.abs(letter.baseline - accent.baseline);
  return fitting.toSorted((one, other) => off(one) - off(other))[0] ?? null;
}
