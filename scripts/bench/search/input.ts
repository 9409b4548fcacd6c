import { readFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** A document of a collection, in NFC as documents come from ingest. */
export interface Row {
  readonly id: string;
  readonly title: string;
  /** Its lines separated by `\n`. */
  readonly text: string;
}

/** A query with the ids of the documents that answer it. */
export interface Query {
  readonly query: string;
  readonly relevant: readonly [string, ...string[]];
}

const nfc = z.string().transform((text) => text.normalize('NFC'));
const rowSchema = z.object({ id: z.string().min(1), title: nfc, text: nfc });
const querySchema = z.object({
  query: z.string().min(1),
  relevant: z.tuple([z.string()], z.string()),
});

/** Reads a collection: `.jsonl`, also gzipped. Throws with file and line what is wrong with it, and for a repeated id. */
export function readCollection(path: string): readonly Row[] {
  const rows = readLines(path, rowSchema, 'a document needs the texts “id”, “title” and “text”');
  const lines = new Map<string, number>();
  for (const { line, value } of rows) {
    const earlier = lines.get(value.id);
    if (earlier !== undefined)
      throw new Error(`${path}:${line}: the id “${value.id}” stands in line ${earlier} already`);
    lines.set(value.id, line);
  }
  return rows.map(({ value }) => value);
}

/** Reads queries: `.jsonl`, also gzipped. Throws with file and line what is wrong with them. */
export function readQueries(path: string): readonly Query[] {
  const needs = 'a query needs the text “query” and the list “relevant” with at least one id';
  return readLines(path, querySchema, needs).map(({ value }) => value);
}

/** Writes a query as somebody does who types without marks: NFD without marks, `đ` as `d`. */
export function stripTones(query: string): string {
  const stripped = query.normalize('NFD').replace(/\p{M}/gu, '');
  return stripped.replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');
}

/** Empty lines are passed over; lines count from 1. */
function readLines<Value>(path: string, schema: z.ZodType<Value>, needs: string) {
  const found: { readonly line: number; readonly value: Value }[] = [];
  for (const [at, text] of readText(path).split('\n').entries()) {
    if (text.trim() === '') continue;
    const place = `${path}:${at + 1}`;
    const { data, error } = schema.safeParse(parseLine(text, place));
    if (error !== undefined) throw new Error(`${place}: ${needs}${whichField(error)}`);
    found.push({ line: at + 1, value: data });
  }
  if (found.length === 0) throw new Error(`${path} has no lines`);
  return found;
}

function parseLine(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    throw new Error(`${place}: not JSON: ${shown.trim()}`);
  }
}

function whichField({ issues }: z.ZodError): string {
  const fields = new Set(issues.map(({ path }) => path[0]).filter((field) => field !== undefined));
  return fields.size === 0
    ? ''
    : `; look at ${[...fields].map((name) => `“${String(name)}”`).join(', ')}`;
}

/** A file is packed when it begins as gzip does, whatever its name. */
function readText(path: string): string {
  const bytes = readBytes(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return decoder.decode(isPacked ? gunzipSync(bytes) : bytes);
  } catch (error) {
    const isText = error instanceof TypeError;
    throw new Error(isText ? `${path} is not UTF-8 text` : `${path} cannot be unpacked: ${error}`);
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new Error(`${path}: there is no such file`);
    throw new Error(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
