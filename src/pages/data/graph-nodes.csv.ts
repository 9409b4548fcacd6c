import { corpus } from '../../content/current.ts';
import { toCsv } from '../../export/csv.ts';
import { nodeRows } from '../../export/graph-tables.ts';

/** Every document and reference as a row. */
export function GET(): Response {
  return new Response(toCsv(nodeRows(corpus)));
}
