import { isDeepStrictEqual } from 'node:util';
import matter from 'gray-matter';
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  stringify,
  visit,
} from 'yaml';
import {
  type FieldLines,
  type Frontmatter,
  type FrontmatterInput,
  frontmatterSchema,
  type Issue,
  issue,
} from '../lib/index.ts';
import { fieldProblems } from './field-problems.ts';

/** A content file cut in two: its checked frontmatter (null when it has problems) and its body. */
export interface SplitFile {
  readonly frontmatter: Frontmatter | null;
  /** The lines between the two fences. */
  readonly yaml: string;
  readonly body: string;
  /** Number of lines of the file above the body. */
  readonly linesAbove: number;
  readonly issues: readonly Issue[];
  /** Where the fields and their entries stand in the file. */
  readonly fieldLines: FieldLines;
}

const fence = /^---[ \t]*$/u;

/**
 * Cuts a content file (`\n` line ends, no byte order mark) in two and reads its frontmatter as data.
 * Only YAML is read; a fence that names another language (`---js`, which gray-matter would run) is an issue, and so is
 * every field that the schema does not take, on the line of the field.
 */
export function splitFile(source: string, path: string): SplitFile {
  const misshapen = shapeIssue(source, path);
  if (misshapen !== null) {
    return {
      frontmatter: null,
      yaml: '',
      body: '',
      linesAbove: 0,
      issues: [misshapen],
      fieldLines: {},
    };
  }
  // gray-matter only cuts: no engine of it reads the text. Without options it would answer from a cache that holds
  // `{}` for a file whose YAML failed before.
  const { matter: yaml, content } = matter(source, { language: 'yaml', engines });
  const linesAbove = source.slice(0, source.length - content.length).split('\n').length - 1;
  return { ...readYaml(yaml, path), yaml: yaml.replace(/^\n/u, ''), body: content, linesAbove };
}

/** Returns what is wrong with the two fences, before anything else looks at the file. */
function shapeIssue(source: string, path: string): Issue | null {
  const [first = '', ...rest] = source.split('\n');
  const where = { path, line: 1 };
  if (!first.startsWith('---') || first.startsWith('----')) {
    return issue('frontmatter-missing', { start: first.slice(0, 40) }, where);
  }
  if (!fence.test(first)) return issue('frontmatter-language', { opening: first }, where);
  // gray-matter ends the frontmatter at any line that starts with three hyphens, also at “---- note”.
  const end = rest.findIndex((line) => line.startsWith('---'));
  const last = end === -1 ? rest.findLast((line) => line.trim() !== '') : rest[end];
  if (end !== -1 && fence.test(last ?? '')) return null;
  return issue('frontmatter-open', { line: (last ?? first).slice(0, 40) }, where);
}

function refuse(): never {
  throw new Error('gray-matter was about to read frontmatter in a language other than YAML');
}

const engines = {
  yaml: () => ({}),
  json: refuse,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
};

type Checked = Pick<SplitFile, 'frontmatter' | 'issues' | 'fieldLines'>;

/** Reads and checks YAML that starts on the first line of its file. */
function readYaml(text: string, path: string): Checked {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const yaml = parseDocument(text, { prettyErrors: false, lineCounter: lines });
  const problems = syntaxProblems(yaml).map(({ problem, offset }) =>
    issue('frontmatter-syntax', { problem }, { path, line: lineAt(offset) }),
  );
  if (problems.length > 0) return { frontmatter: null, issues: problems, fieldLines: {} };
  const fieldLines = linesOfFields(yaml, lineAt);
  const result = frontmatterSchema.safeParse(yaml.toJS() ?? {});
  if (result.success) return { frontmatter: result.data, issues: [], fieldLines };
  const issues = fieldProblems(result.error, yaml).map(({ field, problem, offset }) =>
    issue('frontmatter-invalid', { field, problem }, { path, line: lineAt(offset) }),
  );
  return { frontmatter: null, issues, fieldLines };
}

/** Returns the lines of the fields, of their fields, and of the entries of lists. */
function linesOfFields(yaml: Document, lineAt: (offset: number) => number): FieldLines {
  const lines: Record<string, number> = {};
  const add = (node: unknown, above: string): void => {
    const children = isMap(node)
      ? node.items.map(({ key, value }) => [isScalar(key) ? key.value : '', key, value] as const)
      : isSeq(node)
        ? node.items.map((item, index) => [index, item, item] as const)
        : [];
    for (const [name, start, value] of children) {
      if (isNode(start) && start.range) lines[`${above}${name}`] = lineAt(start.range[0]);
      add(value, `${above}${name}.`);
    }
  };
  add(yaml.contents, '');
  return lines;
}

/** Lists what is wrong with the YAML itself: errors, tags that nobody knows, aliases, no fields. */
function syntaxProblems(yaml: Document): { problem: string; offset: number }[] {
  const problems = [...yaml.errors, ...yaml.warnings].map(({ message, pos }) => ({
    problem: message,
    offset: pos[0],
  }));
  visit(yaml, {
    // A few lines of aliases of aliases can stand for billions of values.
    Alias: (_key, { source, range }) => {
      problems.push({ problem: `“*${source}” is a YAML alias`, offset: range?.[0] ?? 0 });
    },
  });
  if (problems.length === 0 && yaml.contents !== null && !isMap(yaml.contents)) {
    problems.push({ problem: 'it holds no fields, as in “type: KH”', offset: 0 });
  }
  return problems;
}

/** The keys of frontmatter in the order in which they are written. */
const keys = Object.keys(frontmatterSchema.shape) as readonly (keyof Frontmatter)[];

/** Returns frontmatter as the lines between two fences: the order of the schema, and nothing that is only a default. */
export function writeFrontmatter(frontmatter: FrontmatterInput): string {
  return stringify(withoutDefaults(frontmatter), { lineWidth: 0 });
}

/** Returns the fields that say something, in the order of the schema; the others are what they are when left out. */
export function withoutDefaults(frontmatter: FrontmatterInput): FrontmatterInput {
  const full = frontmatterSchema.parse(frontmatter);
  const written = keys
    .filter((key) => !isDeepStrictEqual(full[key], defaultOf(key)))
    .map((key) => [key, full[key]] as const);
  return Object.fromEntries(written) as FrontmatterInput;
}

/**
 * Returns the lines of a file's frontmatter with `fields` set, each where the schema has it, and those that are only a
 * default taken out. Comments and the writing of the other fields stay.
 */
export function setFields(yaml: string, fields: Partial<Frontmatter>): string {
  const document = parseDocument(yaml);
  for (const [key, value] of Object.entries(fields)) {
    if (isDeepStrictEqual(value, defaultOf(key as keyof Frontmatter))) document.delete(key);
    else document.set(key, document.createNode(value));
  }
  if (isMap(document.contents)) {
    const place = (key: unknown) => (keys as readonly string[]).indexOf(String(key));
    document.contents.items.sort((a, b) => place(a.key) - place(b.key));
  }
  return document.toString({ lineWidth: 0 });
}

/** Returns what a field is when it is left out; undefined for a field that must be there. */
function defaultOf(key: keyof Frontmatter): unknown {
  return frontmatterSchema.shape[key].safeParse(undefined).data;
}
