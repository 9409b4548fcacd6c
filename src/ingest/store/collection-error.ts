/** Why a collection cannot be written, for people: nothing in it was changed, or the next run finishes what was begun. */
export class CollectionError extends Error {}

/** What the system answers when it refuses, and what a person can do. */
const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space',
  EDQUOT: 'your quota of the disk is used up; free some space',
  EFBIG: 'a file would be larger than this system allows',
  EACCES: 'you may not write there; ask for the right to, or choose another folder with --out',
  EPERM:
    'the system does not allow it; close programs that have its files open, or choose another folder with --out',
  EROFS: 'it is on a disk that can only be read; choose another folder with --out',
  EBUSY: 'another program has a file of it open; close it',
  ENOTDIR: 'a part of its path is a file; choose another folder with --out',
};

/** Turns an answer of the system into a `CollectionError` that says what to do; anything else stays what it is. */
export function asCollectionError(error: unknown, dir: string): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  const remedy = remedies[`${error.code}`] ?? error.message;
  return new CollectionError(
    `The collection ${dir} cannot be written: ${remedy}. Then run the command again: it goes on from there`,
    { cause: error },
  );
}
