import { corpus } from '../../content/current.ts';
import { toCsv } from '../../export/csv.ts';
import { edgeRows } from '../../export/graph-tables.ts';

/** Every citation with its evidence as a row. */
export function GET(): Response {
  return new Response(toCsv(edgeRows(corpus)));
}
