import {
  type Corpus,
  documentLevel,
  type Edge,
  type Entry,
  levelName,
  relationLabel,
  shortName,
  typeName,
} from '../lib/index.ts';

const nodeHead = [
  'id',
  'kind',
  'type',
  'type_name',
  'number',
  'date',
  'issuers',
  'level',
  'title',
  'name',
];
const edgeHead = [
  'id',
  'source',
  'target',
  'relation',
  'relation_name',
  'trigger',
  'evidence_document',
  'anchor',
  'section',
  'sentence',
];

/** Returns the documents and references as rows for a table, in the order of the corpus, names of columns first. */
export function nodeRows(corpus: Corpus): readonly (readonly string[])[] {
  return [nodeHead, ...corpus.entries.map(nodeRow)];
}

/** Returns the edges with their evidence as rows for a table, in the order of the corpus, names of columns first. */
export function edgeRows(corpus: Corpus): readonly (readonly string[])[] {
  return [edgeHead, ...corpus.edges.map(edgeRow)];
}

function nodeRow(entry: Entry): readonly string[] {
  const { id, kind, frontmatter } = entry.document;
  const { type, number, date, issuers, title } = frontmatter;
  const level = documentLevel(entry.document.frontmatter);
  return [
    id,
    kind,
    type,
    typeName(type),
    number ?? '',
    date ?? '',
    issuers.join('; '),
    level === null ? '' : levelName(level),
    title ?? '',
    shortName(frontmatter),
  ];
}

function edgeRow({ id, source, target, relation, trigger, evidence }: Edge): readonly string[] {
  const { document, anchor, section, sentence } = evidence;
  const label = relationLabel(relation);
  return [id, source, target, relation, label, trigger ?? '', document, anchor, section, sentence];
}
