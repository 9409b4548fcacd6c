import type { SourcePath } from '../../src/ingest/paths.ts';
import { plain, progressLine } from './progress-line.ts';
import { newTally, type Tally } from './tally.ts';
import { formatTimeLeft, timeLeft } from './time-left.ts';

/** Where progress is told: a stream of the process. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  /** Letters of a line of the terminal. */
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

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
  const line = (width: number): string | null => {
    const time = performance.now() - (begun ?? performance.now());
    return time < quietFor ? null : lineOf(tally, time, width);
  };
  const teller = stream.isTTY === true ? onTerminal(stream, line) : inLines(stream, line);
  const wake = (): number => {
    const now = performance.now();
    if (begun === null) teller.wake();
    begun ??= now;
    return now;
  };
  return {
    begin: (files) => {
      wake();
      tally.begin(files);
    },
    start: (file) => tally.start(file, wake()),
    page: (path, page, of) => {
      tally.page({ path, page, of }, wake());
      teller.page(`${plain(path)}: recognising page ${page} of ${of}`);
    },
    done: (file) => {
      tally.done(file, wake());
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

/** Tells what has happened; `line` gives the state in so many letters, null while there is none to tell. */
interface Teller {
  readonly wake: () => void;
  readonly page: (text: string) => void;
  readonly done: () => void;
  readonly end: () => void;
}

type Line = (width: number) => string | null;

/** The start of the line, and the rest of it deleted. */
const anew = '\r\u001B[K';
/** A terminal is drawn at most this often (ms). */
const drawEvery = 100;

function onTerminal(stream: ProgressStream, line: Line): Teller {
  let shown = '';
  let timer: NodeJS.Timeout | undefined;
  const draw = () => {
    // In the last column some terminals start another line.
    const text = line((stream.columns ?? 80) - 1) ?? '';
    if (text !== shown) stream.write(`${anew}${text}`);
    shown = text;
  };
  return {
    wake: () => {
      timer = setInterval(draw, drawEvery).unref();
    },
    page: () => {},
    done: () => {},
    end: () => {
      clearInterval(timer);
      if (shown !== '') stream.write(anew);
      shown = '';
    },
  };
}

/** Where lines stay they come after so much time (ms), or so many files. */
const lineEvery = 30_000;
const linePerFiles = 100;

function inLines(stream: ProgressStream, line: Line): Teller {
  let untold = 0;
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    const text = line(Infinity);
    if (text === null) return;
    stream.write(`${text}\n`);
    untold = 0;
    timer?.refresh();
  };
  return {
    wake: () => {
      timer = setInterval(tell, lineEvery).unref();
    },
    page: (text) => void stream.write(`${text}\n`),
    done: () => {
      if (++untold >= linePerFiles) tell();
    },
    end: () => clearInterval(timer),
  };
}
