/** Where progress is told: a stream of the process. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  /** Letters of a line of the terminal. */
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** Tells what has happened. */
export interface Teller {
  readonly wake: () => void;
  readonly page: (text: string) => void;
  readonly done: () => void;
  readonly end: () => void;
}

/** Gives the state in one line of at most so many letters; null while there is nothing to tell. */
type Line = (width: number) => string | null;

/** Returns what tells on a stream: one line that changes on a terminal, lines that stay elsewhere. */
export function tellerOn(stream: ProgressStream, line: Line): Teller {
  return stream.isTTY === true ? onTerminal(stream, line) : inLines(stream, line);
}

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
