import type { SourcePath } from '../../src/ingest/paths.ts';
import { plain, progressLine } from './progress-line.ts';
import { newTally, type Tally } from './tally.ts';
import { type ProgressStream, tellerOn } from './teller.ts';
import { formatTimeLeft, timeLeft } from './time-left.ts';

/** Tells people what a slow command is at. What it is told is what `readSources` tells. */
export interface Progress {
  /** Says what will be read; without it only pages are told. */
  readonly begin: (files: readonly SourcePath[]) => void;
  /** Says that a file is started. */
  readonly start: (file: SourcePath) => void;
  /** Says that a page (1-based) of a scan is about to be recognised. */
  readonly page: (path: string, page: number, of: number) => void;
  /** Says that a file is read to its end. */
  readonly done: (file: SourcePath) => void;
  /** Takes the line away again; call it before anything else is printed. Nothing is told afterwards. */
  readonly end: () => void;
}

/** A run that is shorter is over before anyone reads what is told of it. */
const quietFor = 1000;
/** Time left is a guess that needs some time to become one. */
const vagueFor = 5000;

/**
 * Tells progress on a stream. On a terminal it is one line that changes; elsewhere a line for each page that is
 * recognised, and one that sums up every 100 files or 30 seconds. Without pages nothing is told of the first second.
 */
export function progressOn(stream: ProgressStream): Progress {
  const tally = newTally();
  let begun: number | null = null;
  const teller = tellerOn(stream, (width) => {
    const time = begun === null ? 0 : performance.now() - begun;
    return time < quietFor ? null : lineOf(tally, time, width);
  });
  /** Returns what time it is; whoever asks first starts the telling. */
  const now = (): number => {
    const time = performance.now();
    if (begun === null) teller.wake();
    begun ??= time;
    return time;
  };
  return {
    begin: (files) => {
      now();
      tally.begin(files);
    },
    start: (file) => tally.start(file, now()),
    page: (path, page, of) => {
      tally.page({ path, page, of }, now());
      teller.page(`${plain(path)}: recognising page ${page} of ${of}`);
    },
    done: (file) => {
      tally.done(file, now());
      teller.done();
    },
    end: teller.end,
  };
}

function lineOf(tally: Tally, time: number, width: number): string {
  const left = time < vagueFor ? null : timeLeft(tally.costs(), tally.side());
  const words = left === null || left === 0 ? null : formatTimeLeft(left);
  return progressLine({ ...tally.state(), left: words }, width);
}
