import { corpus, index } from '../../../content/current.ts';
import { type DocumentId, previewOf } from '../../../lib/index.ts';

export function getStaticPaths() {
  return corpus.entries.map(({ document: { id } }) => ({ params: { id }, props: { id } }));
}

/** What a reader sees of a document before opening it: one small file each, fetched when a link to it is dwelt on. */
export function GET({ props }: { readonly props: { readonly id: DocumentId } }): Response {
  return Response.json(previewOf(index, props.id));
}
