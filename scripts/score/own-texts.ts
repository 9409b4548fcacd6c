import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Gold } from './gold.ts';
import type { GoldSet } from './sets.ts';

/** Our own annotations, whose texts stand in the development data. */
export const ownGold = 'tests/gold/own-citations.json';

/** Where the development data has a text: a file, an article of a collection, or a row of a table (from 1). */
interface Source {
  readonly file: string;
  readonly from: string;
  readonly article?: string;
  readonly row?: number;
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Reads our own annotations and, from the development data in `data`, the texts that they are of.
 * Rejects when a file is not there, and when a text is not the one that was annotated.
 */
export async function readOwnSet(data: string): Promise<GoldSet> {
  const gold = JSON.parse(await readFile(ownGold, 'utf8')) as Gold & {
    readonly files: readonly Source[];
  };
  const texts = new Map<string, string>();
  for (const [from, sources] of Map.groupBy(gold.files, (source) => source.from)) {
    const bytes = await readFile(join(data, from));
    const content = (from.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const textOf = textsIn(content);
    for (const source of sources) {
      const text = textOf(source);
      if (createHash('sha256').update(text).digest('hex') !== source.sha256) {
        throw new Error(`${join(data, from)} is not what was annotated as ${source.file}.`);
      }
      texts.set(source.file, text);
    }
  }
  return { gold, texts };
}

function textsIn(content: string): (source: Source) => string {
  const lines = content.split('\n');
  return ({ article, row }) => {
    if (row !== undefined) return lines[row]?.split('\t').at(-1)?.trim() ?? '';
    if (article === undefined) return content;
    const line = lines.find((each) => each.includes(`"${article}"`)) ?? '{}';
    const { title, text } = JSON.parse(line) as { title?: string; text?: string };
    return `${title}\n${text}`;
  };
}
