import Graph from 'graphology';
import * as gexf from 'graphology-gexf';
import type { Corpus } from '../lib/index.ts';
import { edgeRows, nodeRows } from './graph-tables.ts';
import { xmlText } from './xml-text.ts';

/**
 * Writes the citation graph as GEXF 1.2 for Gephi: a node for each document and reference, an edge for each citation,
 * with the columns of the CSV files as attributes. Characters that XML cannot hold are left out.
 */
export function toGexf(corpus: Corpus): string {
  const graph = new Graph({ multi: true, type: 'directed' });
  for (const { id, name, ...facts } of records(nodeRows(corpus))) {
    graph.addNode(id, { label: name, ...facts });
  }
  for (const { id, source, target, relation_name, ...facts } of records(edgeRows(corpus))) {
    // Gephi takes `kind` of an edge and `weight` for its own; ours has neither.
    graph.addEdgeWithKey(id, source, target, { label: relation_name, ...facts });
  }
  return gexf.write(graph, { pretty: false, version: '1.2' });
}

/** Turns rows into records by the names of the columns, empty cells left out. */
function records([head = [], ...rows]: readonly (readonly string[])[]): readonly Readonly<
  Record<string, string>
>[] {
  return rows.map((row) =>
    Object.fromEntries(head.flatMap((name, at) => (row[at] ? [[name, xmlText(row[at])]] : []))),
  );
}
