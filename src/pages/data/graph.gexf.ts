import { corpus } from '../../content/current.ts';
import { toGexf } from '../../export/gexf.ts';

/** The citation graph for Gephi. */
export function GET(): Response {
  return new Response(toGexf(corpus));
}
