import { asWestern } from './encoding-1258.ts';
import { type LegacyCode, meaningOf, unreadCode } from './fonts.ts';
import type { RichBlock, RichRun } from './rich.ts';
import { convert, type Guess, guessCode, scoreOf } from './score.ts';

/** What the letters of a whole file tell, beside its fonts. */
export interface Survey {
  /** The code of the text whose fonts tell none. */
  readonly guess: Guess;
  /** Codes whose fonts are named where the text reads as Unicode. */
  readonly misnamed: ReadonlySet<LegacyCode>;
  /** Fonts of codes that are not read, where their letters do not read as Unicode, and the code of each. */
  readonly unread: ReadonlyMap<string, string>;
  /** Legacy fonts whose letters a program had taken for those of Windows Vietnamese. */
  readonly by1258: ReadonlySet<string>;
}

/** Compares what the fonts of a file say with how its letters read. */
export function surveyOf(blocks: readonly RichBlock[]): Survey {
  const runs = runsIn(blocks);
  const misnamed = (['TCVN3', 'VNI'] as const).filter((code) => {
    const text = textOf(runs, code);
    const plain = scoreOf(text.normalize('NFC'));
    const read = scoreOf(convert(text, code));
    return plain.good - plain.bad > Math.max(2, read.good - read.bad);
  });
  const guess = guessCode(unmarkedText(runs));
  return { guess, misnamed: new Set(misnamed), unread: unreadFonts(runs), by1258: by1258(runs) };
}

function unreadFonts(runs: readonly RichRun[]): Map<string, string> {
  const byFont = Map.groupBy(runs, ({ font }) => font);
  return new Map(
    [...byFont].flatMap(([font, own]): [string, string][] => {
      const code = unreadCode(font);
      const { good, bad } = scoreOf(own.map(({ text }) => text).join(''));
      return font === null || code === null || good >= bad ? [] : [[font, code]];
    }),
  );
}

/** Fonts of a code that read better when their letters are taken back to Windows Western. */
function by1258(runs: readonly RichRun[]): Set<string> {
  const found = new Set<string>();
  for (const [font, own] of Map.groupBy(runs, (each) => each.font)) {
    const { code } = meaningOf(font);
    if (code === null || font === null) continue;
    const text = own.map((each) => each.text).join('');
    const plain = scoreOf(convert(text, code));
    const back = scoreOf(convert(asWestern(text), code));
    if (back.good - back.bad > plain.good - plain.bad) found.add(font);
  }
  return found;
}

/** Returns the text of runs whose fonts tell no code. */
export function unmarkedText(runs: readonly RichRun[]): string {
  return textOf(runs, null);
}

function textOf(runs: readonly RichRun[], wanted: LegacyCode | null): string {
  return runs
    .filter(({ font }) => {
      const { code, symbol } = meaningOf(font);
      return code === wanted && symbol === null;
    })
    .map(({ text }) => text)
    .join('');
}

/** Paragraphs end with a line end, so that words at their edges stay apart. */
function runsIn(blocks: readonly RichBlock[]): RichRun[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.flat().flatMap((cell) => runsIn(cell.blocks));
    return block.runs.map((run, index) =>
      index === block.runs.length - 1 ? { ...run, text: `${run.text}\n` } : run,
    );
  });
}
