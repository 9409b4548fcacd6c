import { randomFrom } from '../random.ts';
import { type Maker, makers } from './makers.ts';
import { planLines } from './texts.ts';

/** A file as an office has it. */
export interface GeneratedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is generated. */
export interface FileOptions {
  readonly seed: number;
  /** Whether some are scans, which take a hundred times as long to make and to read. */
  readonly scans?: boolean;
}

/** Generates so many files of all kinds, evenly mixed; the same seed gives the same files. */
export async function* generateFiles(
  count: number,
  { seed, scans = true }: FileOptions,
): AsyncGenerator<GeneratedFile> {
  const random = randomFrom(seed);
  const row = mixed().filter(({ ending }) => scans || ending !== 'png');
  for (let at = 0; at < count; at++) {
    // A step that has no divisor in common with the length of the row comes to each place once.
    const { ending, make } = row[(at * 37) % row.length] ?? makers[0];
    const name = `${String(at + 1).padStart(5, '0')}.${ending}`;
    yield { name, bytes: await make(planLines(at + 1, random)) };
  }
}

function mixed(): readonly Maker[] {
  return makers.flatMap((maker) => Array.from({ length: maker.share }, () => maker));
}
