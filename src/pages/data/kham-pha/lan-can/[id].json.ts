import { corpus } from '../../../../content/current.ts';
import { explorer } from '../../../../content/explorer.ts';
import type { DocumentId } from '../../../../lib/index.ts';

export function getStaticPaths() {
  return corpus.entries.map(({ document: { id } }) => ({ params: { id }, props: { id } }));
}

/** What one document cites and who cites it. */
export function GET({ props }: { readonly props: { readonly id: DocumentId } }): Response {
  return Response.json(explorer.neighbours(props.id));
}
