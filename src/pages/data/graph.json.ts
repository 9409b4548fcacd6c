import { corpus } from '../../content/current.ts';

/** The citation graph as data: every document and reference, and every edge with its evidence. */
export function GET(): Response {
  const documents = corpus.entries.map(({ document: { id, kind, frontmatter } }) => {
    const { type, number, date, issuers, title } = frontmatter;
    return { id, kind, type, number, date, issuers, title };
  });
  return Response.json({ version: 1, documents, edges: corpus.edges });
}
