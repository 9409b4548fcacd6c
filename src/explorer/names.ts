import { type NodeLine, nodeLines } from '../components/node-lines.ts';
import { nameAt } from '../search/finder/names.ts';
import type { KeyFile } from './files.ts';

/** How the documents of a key file are called, and where they are. */
export interface Names {
  /** The short name, as on all other pages: “Chỉ thị số 09-CT/TW”. */
  name(at: number): string;
  lines(at: number): readonly NodeLine[];
  /** The address of its page. */
  address(at: number): string;
  /** The address of a citation in the text of a document. */
  evidence(at: number, start: number): string;
}

/** Names the documents of a key file; `pages` is the address below which their pages stand. */
export function namesOf(keys: KeyFile, pages: string): Names {
  const address = (at: number) => `${pages}${keys.documents[at]?.[0] ?? ''}/`;
  const name = (at: number) => nameAt(keys, at);
  return {
    name,
    address,
    evidence: (at, start) => `${address(at)}#trich-${start}`,
    lines: (at) => {
      const [, , type = 0, number = null, date = null] = keys.documents[at] ?? [];
      return nodeLines({ number, date, type: keys.types[type]?.[1] ?? '', name: name(at) });
    },
  };
}
