/** What a run counted. */
export interface RunFigures {
  readonly files: number;
  /** Documents that were written, those that were in the collection word for word, and references written. */
  readonly written: number;
  readonly unchanged: number;
  readonly references: number;
  /** Files that were not taken. */
  readonly failed: number;
  /** The whole time, and that until the last file was read (ms). */
  readonly ms: number;
  readonly reading: number;
  /** Pages that were recognised, and the time (ms) in which at least one was. */
  readonly pages: number;
  readonly recognising: number;
}

/** What a run counted, and the memory (bytes) of its process and all that it started, as often as it was looked at. */
export interface Measured extends RunFigures {
  readonly memory: readonly number[];
}

/** Returns the peak in each quarter of what was looked at, in order; null for one with no look. */
export function quarters(memory: readonly number[]): readonly (number | null)[] {
  return [0, 1, 2, 3].map((quarter) => {
    const from = Math.floor((quarter * memory.length) / 4);
    const part = memory.slice(from, Math.floor(((quarter + 1) * memory.length) / 4));
    return part.length === 0 ? null : part.reduce((most, each) => Math.max(most, each), 0);
  });
}

/** Returns runs side by side as rows of a table: a head, then a row for each figure. */
export function figureRows(
  runs: readonly { readonly name: string; readonly measured: Measured }[],
): string[][] {
  const row = (name: string, cell: (measured: Measured) => string) => [
    name,
    ...runs.map(({ measured }) => cell(measured)),
  ];
  return [
    ['', ...runs.map(({ name }) => name)],
    row('files', ({ files }) => String(files)),
    row('documents written', ({ written }) => String(written)),
    row('unchanged', ({ unchanged }) => String(unchanged)),
    row('references written', ({ references }) => String(references)),
    row('not taken', ({ failed }) => String(failed)),
    row('seconds', ({ ms }) => (ms / 1000).toFixed(1)),
    row('  after the last file was read', ({ ms, reading }) => ((ms - reading) / 1000).toFixed(1)),
    row('files/s', ({ files, ms }) => perSecond(files, ms)),
    row('pages recognised', ({ pages }) => String(pages)),
    row('pages/s while recognising', ({ pages, recognising }) => perSecond(pages, recognising)),
    row('files/s without that time', ({ files, ms, recognising }) =>
      perSecond(files, ms - recognising),
    ),
    row('peak memory, MB', ({ memory }) =>
      megabytes(memory.length === 0 ? null : Math.max(...memory)),
    ),
    ...[0, 1, 2, 3].map((quarter) =>
      row(`  in quarter ${quarter + 1}`, ({ memory }) =>
        megabytes(quarters(memory)[quarter] ?? null),
      ),
    ),
  ];
}

const perSecond = (count: number, ms: number) => (ms <= 0 ? '' : (count / (ms / 1000)).toFixed(2));
const megabytes = (bytes: number | null) => (bytes === null ? '' : String(Math.round(bytes / 1e6)));
