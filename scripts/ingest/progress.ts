/** Where progress is told: a stream of the process. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Tells people what a slow command is at. */
export interface Progress {
  /** Says that a page (1-based) of a scan is about to be recognised. */
  readonly page: (path: string, page: number, of: number) => void;
  /** Takes the line away again; call it before anything else is printed. */
  readonly end: () => void;
}

/** The start of the line, and the rest of it deleted. */
const anew = '\r\u001B[K';

/** Tells progress on a stream: on a terminal in one line that changes, else in a line for each page. */
export function progressOn(stream: ProgressStream): Progress {
  let shown = false;
  return {
    page: (path, page, of) => {
      const text = `${path}: recognising page ${page} of ${of}`;
      shown = stream.isTTY === true;
      stream.write(shown ? `${anew}${text} …` : `${text}\n`);
    },
    end: () => {
      if (shown) stream.write(anew);
      shown = false;
    },
  };
}
