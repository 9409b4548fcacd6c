import type { Part } from './model.ts';

/** Says whether lines of a part are running text with an outline: the body and the annexes. */
export function isRunningText(part: Part): boolean {
  return part === 'body' || part === 'annex';
}
