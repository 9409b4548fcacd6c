import {
  type CorpusIndex,
  type DocumentId,
  type Edge,
  type Entry,
  relationLabel,
  shortName,
  typeName,
} from '../lib/index.ts';

/** Who cites whom, all their edges taken together. */
export interface Link {
  readonly source: Entry;
  readonly target: Entry;
  /** Names of the relations, in the order of the text, each once. */
  readonly relations: readonly string[];
  readonly times: number;
}

/** The part of the graph that a picture can show. */
export interface Picture {
  readonly entries: readonly Entry[];
  readonly links: readonly Link[];
  /** How many entries of the collection are left out. */
  readonly omitted: number;
}

/** Picks the `limit` entries with most links, and the links between them, in the order of the corpus. */
export function pictureOf(index: CorpusIndex, limit: number): Picture {
  const links = [
    ...Map.groupBy(index.corpus.edges, ({ source, target }) => `${source} ${target}`).values(),
  ].flatMap((edges) => linkOf(index, edges));
  const degrees = new Map<Entry, number>();
  for (const entry of links.flatMap(({ source, target }) => [source, target])) {
    degrees.set(entry, (degrees.get(entry) ?? 0) + 1);
  }
  const kept = new Set(
    [...degrees]
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([entry]) => entry),
  );
  return {
    entries: index.corpus.entries.filter((entry) => kept.has(entry)),
    links: links.filter(({ source, target }) => kept.has(source) && kept.has(target)),
    omitted: index.corpus.entries.length - kept.size,
  };
}

/** Writes a picture in the DOT language: documents on the left, what they cite to their right, every node a link. */
export function toDot({ entries, links }: Picture, addressOf: (id: DocumentId) => string): string {
  const nodes = entries.map(({ document: { id, kind, frontmatter } }) => {
    const label = nodeLines(frontmatter).map(escapeString).join('\\n');
    return `"${id}" [label="${label}", URL="${escapeString(addressOf(id))}", class="is-${kind}"]`;
  });
  const held = entries
    .filter(({ document }) => document.kind === 'document')
    .map(({ document }) => `"${document.id}"`);
  const arrows = links.map(
    ({ source, target }) => `"${source.document.id}" -> "${target.document.id}"`,
  );
  return [
    'digraph {',
    'graph [rankdir=LR, bgcolor=transparent, pad=0.1, nodesep=0.14, ranksep=0.7]',
    'node [shape=box, fontname="Times", fontsize=14, margin="0.2,0.07", height=0.3]',
    'edge [arrowsize=0.6]',
    ...nodes,
    // Texts that we hold stand in one column, whoever cites them.
    `{ rank=source; ${held.join('; ')} }`,
    ...arrows,
    '}',
  ].join('\n');
}

/** Makes Graphviz's output fit to stand in a page: no prologue, no tooltips, links as HTML knows them, sizes in pixels. */
export function toInlineSvg(svg: string, label: string): string {
  return svg
    .slice(svg.indexOf('<svg'))
    .replace(/<!--.*?-->\s*/gsu, '')
    .replace(/<title>.*?<\/title>\s*/gsu, '')
    .replace(/ xlink:title="[^"]*"/gu, '')
    .replace(/ xmlns:xlink="[^"]*"/u, '')
    .replaceAll('&#45;', '-')
    .replaceAll('xlink:href=', 'href=')
    .replace(/ (width|height)="(\d+)pt"/gu, ' $1="$2"')
    .replace('<svg ', `<svg role="group" aria-label="${escapeMarkup(label)}" `)
    .trim();
}

function linkOf(index: CorpusIndex, edges: readonly Edge[]): readonly Link[] {
  const [first] = edges;
  const source = first && index.entries.get(first.source);
  const target = first && index.entries.get(first.target);
  if (source === undefined || target === undefined) return [];
  const relations = [...new Set(edges.map(({ relation }) => relationLabel(relation)))];
  return [{ source, target, relations, times: edges.length }];
}

/** The lines of a node: its number, then type and year; its name when it has no number. */
function nodeLines(frontmatter: Entry['document']['frontmatter']): readonly string[] {
  const { type, number, date } = frontmatter;
  if (number === null) return wrap(shortName(frontmatter), 26).slice(0, 4);
  const year = date === null ? '' : `, ${date.slice(0, 4)}`;
  return [number.startsWith('/') ? `…${number}` : number, `${typeName(type)}${year}`];
}

/** Breaks a text between words into lines of about `width` letters. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const isFull = line !== '' && longer.length > width;
    if (isFull) lines.push(line);
    line = isFull ? word : longer;
  }
  return [...lines, line];
}

function escapeString(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
