/** What one process measures: a large text document by document, or how the time for one text grows with its length. */
export type Task =
  | { readonly kind: 'documents'; readonly data: readonly string[]; readonly size: number }
  | { readonly kind: 'data'; readonly data: readonly string[]; readonly sizes: readonly number[] }
  | { readonly kind: 'hostile'; readonly unit: string; readonly sizes: readonly number[] };

/** Times in milliseconds, sizes in bytes of UTF-8. */
export interface DocumentsResult {
  readonly bytes: number;
  readonly documents: number;
  readonly citations: number;
  readonly wall: number;
  readonly cpu: number;
  /** One bare `\d` scan of the same texts, in CPU time. */
  readonly scan: number;
  /** Peak memory of the whole process, in bytes. */
  readonly peak: number;
}

/** CPU time for one text of `bytes`. */
export interface GrowthResult {
  readonly bytes: number;
  readonly cpu: number;
}
