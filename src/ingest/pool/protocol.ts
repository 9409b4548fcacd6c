import type { SourcePath } from '../paths.ts';
import type { ReadSource } from '../source-file.ts';

/** What a worker is told. */
export type ToWorker =
  | {
      readonly kind: 'read';
      readonly file: SourcePath;
      /** How many of the first results are left out; see `Reading`. */
      readonly skip: number;
      /** Whether scans are recognised. */
      readonly ocr: boolean;
    }
  /** Which files are known and not to be read, by their hashes. */
  | { readonly kind: 'known'; readonly known: ReadonlySet<string> }
  /** The result has been taken; the next one may come. */
  | { readonly kind: 'next' };

/** What a worker tells. */
export type FromWorker =
  | { readonly kind: 'ready' }
  /** It starts on a file, which may lie in a ZIP file. */
  | { readonly kind: 'file'; readonly path: string }
  /** It starts to recognise a page (1-based). */
  | {
      readonly kind: 'page';
      readonly path: string;
      readonly page: number;
      readonly of: number;
    }
  /** It now waits for `next`. */
  | { readonly kind: 'result'; readonly source: ReadSource }
  /** The file is read to its end; `memory` is what the process holds, in bytes. */
  | { readonly kind: 'done'; readonly memory: number };
