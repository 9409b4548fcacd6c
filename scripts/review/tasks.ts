import { basename, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { choiceName } from '../../src/components/choice.ts';
import { readDocumentFile } from '../../src/content/read.ts';
import {
  type Block,
  type Corpus,
  type CorpusIndex,
  type Document,
  type DocumentId,
  type Doubt,
  type Entry,
  type Evidence,
  indexCorpus,
  locateDoubts,
  parseDocument,
  type ResolvedCitation,
  type Span,
  shortName,
  speaksFor,
  wordsFor,
} from '../../src/lib/index.ts';

/** A paragraph of a content file, and the words in it that a question is about. */
export interface Passage {
  /** 1-based line of the file on which the paragraph starts. */
  readonly line: number;
  readonly text: string;
  /** Span in `text`. */
  readonly marked: Span;
}

interface Asked {
  /** Path of the content file. */
  readonly path: string;
  readonly id: DocumentId;
  /** “Kế hoạch số 12/KH-UBND”. */
  readonly name: string;
  /** The file that the document was read from; null when it is not known. */
  readonly source: string | null;
  /** Path of the scan that its text was recognised from; null without one. */
  readonly scan: string | null;
}

/** A doubt that waits for a person; `passage` is null when the text has its words no more. */
export interface DoubtTask extends Asked {
  readonly kind: 'doubt';
  readonly doubt: Doubt;
  readonly passage: Passage | null;
}

/** One document that an open citation can mean. */
export interface Candidate {
  readonly id: DocumentId;
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

/** A way of writing a citation that can mean several documents; it stands for all citations of its document written so. */
export interface CitationTask extends Asked {
  readonly kind: 'citation';
  /** The words by which the answer names it. */
  readonly cites: string;
  /** How many citations of the document the answer settles. */
  readonly times: number;
  readonly passage: Passage;
  readonly candidates: readonly Candidate[];
}

/** One question to a person. */
export type Task = DoubtTask | CitationTask;

/** Which questions are asked: those of one kind, of one document by its id or the path of its file; null for all. */
export interface TaskFilter {
  readonly only: 'doubts' | 'citations' | null;
  readonly document: string | null;
}

/** Returns the open questions of a collection, document by document, doubts before citations. */
export function openTasks(corpus: Corpus, { only, document }: TaskFilter): Task[] {
  const index = indexCorpus(corpus);
  return corpus.entries
    .filter((entry) => document === null || isNamed(entry.document, document))
    .flatMap((entry) => [
      ...(only === 'citations' ? [] : doubtTasks(entry.document)),
      ...(only === 'doubts' ? [] : citationTasks(entry, index)),
    ]);
}

/** Says whether a person means this document by `name`. */
export function isNamed({ id, path }: Document, name: string): boolean {
  return id === name || resolve(path) === resolve(name) || basename(path) === name;
}

/**
 * Returns a question as the text of its file is now: answers move lines and change words. Null when it is open no more:
 * its doubt is gone, its words have an answer, or the file cannot be read.
 */
export function asItIsNow(task: Task, text: string): Task | null {
  const { document: source } = readDocumentFile(task.path, text);
  if (source === null) return null;
  const document = parseDocument(source);
  if (task.kind === 'doubt') {
    return doubtTasks(document).find(({ doubt }) => isDeepStrictEqual(doubt, task.doubt)) ?? null;
  }
  if (source.frontmatter.links.some(({ cites }) => cites === task.cites)) return null;
  const { passage } = task;
  const block = document.blocks.find(
    ({ span }) => document.text.slice(span.start, span.end) === passage.text,
  );
  return block === undefined ? task : { ...task, passage: { ...passage, line: block.line } };
}

function asked({ path, id, frontmatter }: Document): Asked {
  const { file = null, scan } = frontmatter.source ?? {};
  return {
    path,
    id,
    name: shortName(frontmatter),
    source: file,
    scan: scan === undefined ? null : join(path, '..', '..', 'scans', scan),
  };
}

function doubtTasks(document: Document): DoubtTask[] {
  return locateDoubts(document).map(({ doubt, block, start }) => {
    const passage =
      block === null || start === null
        ? null
        : passageIn(document, block, { start, end: start + doubt.quote.length });
    return { kind: 'doubt', ...asked(document), doubt, passage };
  });
}

function citationTasks({ document, citations }: Entry, index: CorpusIndex): CitationTask[] {
  const open = citations.filter(({ resolution }) => resolution.status === 'ambiguous');
  const groups = Map.groupBy(open, ({ citation }) =>
    wordsFor(
      document.text,
      citation,
      open.map((other) => other.citation),
    ),
  );
  return [...groups].flatMap(([cites, group]) => {
    const [first] = group;
    const passage = first && passageOf(document, first);
    if (first === undefined || passage == null) return [];
    const candidates = candidatesOf(group, index);
    return [
      { kind: 'citation', ...asked(document), cites, times: group.length, passage, candidates },
    ];
  });
}

function passageOf(document: Document, { citation }: ResolvedCitation): Passage | null {
  const block = document.blocks.findLast(({ span }) => span.start <= citation.span.start);
  return block === undefined ? null : passageIn(document, block, citation.span);
}

function passageIn({ text }: Document, { span, line }: Block, marked: Span): Passage {
  return {
    line,
    text: text.slice(span.start, span.end),
    marked: { start: marked.start - span.start, end: marked.end - span.start },
  };
}

/** All documents that any of these citations can mean, in the order of the first. */
function candidatesOf(group: readonly ResolvedCitation[], index: CorpusIndex): Candidate[] {
  const found = new Map<DocumentId, Candidate>();
  for (const { citation, resolution } of group) {
    if (resolution.status !== 'ambiguous') continue;
    for (const id of resolution.candidates) {
      const frontmatter = index.entries.get(id)?.document.frontmatter;
      if (frontmatter === undefined || found.has(id)) continue;
      const evidence = speaksFor(citation, frontmatter);
      found.set(id, { id, name: choiceName(frontmatter), evidence });
    }
  }
  return [...found.values()];
}
