/** Files that cost alike: those with pages may be scans, which take a hundred times as long. */
export type CostKind = 'pages' | 'text';

/** What was read of the files of a kind, and what is left of them. */
export interface Cost {
  readonly bytesDone: number;
  readonly bytesLeft: number;
  /** Time (ms) that the files done have taken, side by side ones added up. */
  readonly spent: number;
}

/** Says which kind a file is by its name. */
export function costKind(path: string): CostKind {
  return /\.(?:pdf|jpe?g|png|tiff?|webp|gif|bmp)$/iu.test(path) ? 'pages' : 'text';
}

/** A guess from less than this share of the bytes of a kind would be no better than none. */
const leastShare = 0.02;

/**
 * Returns the time left in ms, each kind at the pace it had so far, `side` files side by side; null while it cannot be
 * told: a kind of which too little is done may take any time.
 */
export function timeLeft(costs: readonly Cost[], side: number): number | null {
  const open = costs.filter(({ bytesLeft }) => bytesLeft > 0);
  const isVague = open.some(
    ({ bytesDone, bytesLeft }) => bytesDone < leastShare * (bytesDone + bytesLeft),
  );
  if (isVague) return null;
  return (
    open.reduce((sum, each) => sum + (each.spent * each.bytesLeft) / each.bytesDone, 0) /
    Math.max(1, side)
  );
}

const minute = 60_000;

/** Returns a time in words, as exact as a guess is: “about 3 min left”. */
export function formatTimeLeft(milliseconds: number): string {
  if (milliseconds < minute) return 'less than a minute left';
  const minutes = Math.round(milliseconds / minute);
  if (minutes < 60) return `about ${minutes} min left`;
  const quarters = Math.round(minutes / 15) * 15;
  const rest = quarters % 60 === 0 ? '' : ` ${quarters % 60} min`;
  return `about ${Math.floor(quarters / 60)} h${rest} left`;
}
