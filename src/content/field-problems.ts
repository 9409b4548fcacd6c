import { type Document, isMap, isNode, isScalar } from 'yaml';
import type { z } from 'zod';
import { frontmatterSchema } from '../lib/index.ts';

/** One thing that is wrong with a field, for people, and where the field stands in the YAML. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: string;
  readonly offset: number;
}

type SchemaIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Lists what the schema has against the fields of `yaml`, quoting each value as it is typed. */
export function fieldProblems(error: z.ZodError, yaml: Document): FieldProblem[] {
  return error.issues.flatMap((problem) => {
    if (problem.code !== 'unrecognized_keys') return [fieldProblem(problem, problem.path, yaml)];
    return problem.keys.map((key) => fieldProblem(problem, [...problem.path, key], yaml));
  });
}

function fieldProblem(problem: SchemaIssue, path: Path, yaml: Document): FieldProblem {
  return {
    field: path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.'),
    problem: describe(problem, typedAt(yaml, path)),
    offset: offsetOf(yaml, path),
  };
}

function describe(problem: SchemaIssue, typed: string | null): string {
  if (problem.code === 'unrecognized_keys') {
    return `there is no such field; the fields are ${Object.keys(frontmatterSchema.shape).join(', ')}`;
  }
  if (typed === null) return 'is missing; write null when it is not known';
  if (problem.code === 'invalid_value') return `“${typed}” is none of ${problem.values.join(', ')}`;
  if (problem.code === 'too_small') return 'is empty; leave the field out or write null';
  if (problem.code !== 'invalid_type') return `“${typed}” ${problem.message}`;
  if (problem.expected === 'string') {
    return `${typed} is not read as text; put it in quotes: "${typed}"`;
  }
  return `“${typed}” must be ${names[problem.expected] ?? problem.expected}`;
}

const names: Readonly<Record<string, string>> = {
  array: 'a list, with a line “- …” for each entry',
  object: 'a group of fields, each on an indented line of its own',
  number: 'a number',
  int: 'a whole number',
};

/** Returns a value as it stands in the YAML (`09`, not 9); null when it is not there. */
function typedAt(yaml: Document, path: Path): string | null {
  const node = yaml.getIn(path, true);
  if (node === undefined) return null;
  if (isScalar(node) && node.source !== undefined) return node.source;
  return JSON.stringify(isNode(node) ? node.toJS(yaml) : node);
}

/** Returns where the key of a field stands; of a missing field, the group that it is missing from. */
function offsetOf(yaml: Document, path: Path): number {
  const parent = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents;
  const key = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key: node }) => isScalar(node) && node.value === key);
    if (pair !== undefined && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  const node = yaml.getIn(path, true);
  if (isNode(node)) return node.range?.[0] ?? 0;
  return path.length > 1 ? offsetOf(yaml, path.slice(0, -1)) : 0;
}
