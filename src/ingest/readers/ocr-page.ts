import type { OcrEngine, OcrWord } from './ocr-engine.ts';
import {
  inkOf,
  type PageImage,
  scaled,
  smoothed,
  turnedBy,
  turnedByQuarters,
  withoutBoxes,
} from './ocr-image.ts';
import { covers, isSamePlace, type VotedWord, vote } from './ocr-vote.ts';

/** Words below this are read again, and are shown to a person. */
export const sure = 85;
/** Words that only a search of the whole page finds must be at least this sure. */
const found = 80;
/** How much smaller a page is for its second look: 200 dpi instead of 300. */
const smaller = 2 / 3;
/** A searched word that is less sure says nothing; only what stands beside it can make it believable. */
export const unknown = 20;

/**
 * Reads the words of a page. A page that is askew is turned level first; the words lie on the turned one. A page with
 * words that are not sure is read again smoothed and at another size, and the readings vote; then what lies beside the
 * words read is searched, such as names below a seal.
 */
export async function readPage(engine: OcrEngine, page: PageImage): Promise<VotedWord[]> {
  const { image, words: first } = await levelled(engine, page);
  if (first.every(({ confidence }) => confidence >= sure) && first.length > 0) return vote([first]);
  const { words: soft } = await engine.recognise((await smoothed(image)).png, 'page');
  const { words: small } = await engine.recognise((await scaled(image, smaller)).png, 'page');
  const rest = await besides(engine, image, first);
  const words = vote([first, soft, small.map((word) => grown(word, 1 / smaller)), rest]);
  return [...words, ...searched(rest, words)];
}

interface Levelled {
  readonly image: PageImage;
  readonly words: readonly OcrWord[];
}

/** Words of a page that lies on its side or its head are surer than this nowhere. */
const upright = 60;

/** Reads a page as it lies, or turned by quarters when it says nothing that way, and level. */
async function levelled(engine: OcrEngine, page: PageImage): Promise<Levelled> {
  let best = await level(engine, page);
  for (const quarter of [90, 270, 180] as const) {
    if (best.words.length === 0 || sureness(best.words) >= upright) break;
    const turned = await level(engine, await turnedByQuarters(page, quarter));
    if (sureness(turned.words) > sureness(best.words) + 10) best = turned;
  }
  return best;
}

/** How sure the words of a page are; the recogniser also reads lines that run up or down, and those count nothing. */
function sureness(words: readonly OcrWord[]): number {
  const sum = words.reduce((total, word) => total + (isUpright(word) ? word.confidence : 0), 0);
  return words.length === 0 ? 0 : sum / words.length;
}

function isUpright({ text, left, right, top, bottom }: OcrWord): boolean {
  return text.length < 3 || right - left > bottom - top;
}

async function level(engine: OcrEngine, page: PageImage): Promise<Levelled> {
  const { words, turned } = await engine.recognise(page.png, 'page');
  if (turned === 0) return { image: page, words };
  const image = await turnedBy(page, turned);
  return { image, words: (await engine.recognise(image.png, 'page')).words };
}

function grown(word: OcrWord, factor: number): OcrWord {
  return {
    ...word,
    left: word.left * factor,
    right: word.right * factor,
    top: word.top * factor,
    bottom: word.bottom * factor,
    baseline: word.baseline * factor,
    size: word.size * factor,
  };
}

/** Less ink than this share of a page is the specks of any scan. */
const specks = 0.0008;

/** Reads what is left of a page when the words that were read are taken out; a small image is enough for that. */
async function besides(
  engine: OcrEngine,
  image: PageImage,
  words: readonly OcrWord[],
): Promise<readonly OcrWord[]> {
  const sureWords = words.filter(({ confidence }) => confidence >= 60);
  const rest = await smoothed(await scaled(await withoutBoxes(image, sureWords), smaller));
  if ((await inkOf(rest)) < specks) return [];
  const { words: found } = await engine.recognise(rest.png, 'anywhere');
  return found.map((word) => grown(word, 1 / smaller));
}

/**
 * Words that were only found by the search are never sure. What touches a word that was read is a part of it; what is
 * not known at all is kept as a mark (sureness 0).
 */
function searched(rest: readonly OcrWord[], words: readonly OcrWord[]): VotedWord[] {
  return rest
    .filter(
      (each) =>
        !words.some((word) => covers(word, each) || isSamePlace(word, each) || touches(word, each)),
    )
    .map((each) => ({
      ...each,
      confidence: each.confidence >= found ? sure - 1 : Math.min(each.confidence, unknown),
      others: [],
      lowest: each.confidence,
    }));
}

function touches(word: OcrWord, other: OcrWord): boolean {
  const gap = Math.max(word.left - other.right, other.left - word.right);
  const isLevel = Math.abs(word.baseline - other.baseline) < 0.4 * word.size;
  return isLevel && gap < 0.2 * word.size;
}
