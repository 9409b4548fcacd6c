/** How far reading is. */
export interface ReadingState {
  readonly files: number;
  readonly done: number;
  /** The page of a scan that was started last, if it is still being recognised. */
  readonly page: { readonly path: string; readonly page: number; readonly of: number } | null;
  /** In words; null when it cannot be told. */
  readonly left: string | null;
}

/** A name in a line has at least this room; what is longer loses its middle. */
const leastName = 12;

/** Returns the state in one line of at most so many letters; names give way first. */
export function progressLine({ files, done, page, left }: ReadingState, width: number): string {
  const count = files === 0 ? [] : [`${done} of ${files} ${files === 1 ? 'file' : 'files'}`];
  const end = left === null ? [] : [left];
  const without = [...count, ...end].join(' · ');
  if (page === null) return cut(without, width);
  const pages = `page ${page.page} of ${page.of}`;
  const room = width - [...count, `: ${pages}`, ...end].join(' · ').length;
  const name = shortened(plain(page.path), Math.max(leastName, room));
  return cut([...count, `${name}: ${pages}`, ...end].join(' · '), width);
}

/** Returns a path as it can be printed: letters that steer a terminal do not belong in one. */
export function plain(path: string): string {
  return path.replace(/\p{Cc}/gu, '?');
}

function cut(text: string, width: number): string {
  const letters = [...text];
  return letters.length <= width ? text : `${letters.slice(0, Math.max(0, width - 1)).join('')}…`;
}

/** Leaves out the middle of a path: its folder and its end tell most. */
function shortened(path: string, room: number): string {
  const letters = [...path];
  if (letters.length <= room) return path;
  const end = Math.ceil((room - 1) * 0.7);
  return `${letters.slice(0, room - 1 - end).join('')}…${letters.slice(-end).join('')}`;
}
