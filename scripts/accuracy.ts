import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { type Accuracy, parseAccuracy } from '../src/content/accuracy.ts';
import { readOptions } from './command/options.ts';
import {
  type GoldPaths,
  goldFigures,
  numberFigures,
  readNamedSet,
  seeds,
  sentenceFigures,
  updatedFigures,
} from './score/figures.ts';
import { measureNoise } from './score/measure.ts';
import { readOwnSet } from './score/own-texts.ts';
import { readGoldSet } from './score/sets.ts';

const usage = `npm run accuracy -- [--data DIR] [--gold ID=FILE --texts DIR]…

Measures how well citations are read and writes the figures of the accuracy page to
src/content/accuracy.json. The five sources are always measured, clean and under noise;
sets that are not given keep their last figures.

  --data DIR      development data: also citations/documents with its gold.json (set “open”), the texts
                  that we annotated ourselves (set “own”, tests/gold/own-citations.json),
                  citations/vnlegaltext-dev.jsonl and citations/vbpl-numbers.tsv
  --gold ID=FILE  annotations of another set; ID is a name in lower-case ASCII.
                  Twice with one ID: parts of one set
  --texts DIR     the folder of their texts; one --texts for each --gold, in the same order
  --help          show this`;

const file = 'src/content/accuracy.json';
// Links are counted against the collection of this repository, whatever is built elsewhere.
const content = 'content';

const values = readOptions(usage, {
  data: { type: 'string' },
  gold: { type: 'string', multiple: true, default: [] },
  texts: { type: 'string', multiple: true, default: [] },
});
const named = namedSets(values.gold, values.texts);
if (typeof named === 'string') fail(`${named}\n\n${usage}`);
else {
  try {
    await writeFigures(named, values.data);
  } catch (error) {
    // A file that is not there or cannot be read; anything else is our bug and shows its trace.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    fail(`Nothing was written: ${error.message}`);
  }
}

async function writeFigures(sets: readonly GoldPaths[], data: string | undefined): Promise<void> {
  const paths = [seeds, ...(data === undefined ? [] : [openDocuments(data)]), ...sets];
  const parts = await Promise.all(paths.map(readNamedSet));
  if (data !== undefined) parts.push({ id: 'own', ...(await readOwnSet(data)) });
  const measured: Partial<Accuracy> = {
    gold: await goldFigures(parts, content),
    noise: measureNoise(await readGoldSet(seeds.gold, seeds.texts)),
  };
  if (data !== undefined) {
    const read = (name: string) => readFile(join(data, 'citations', name), 'utf8');
    measured.sentences = sentenceFigures(await read('vnlegaltext-dev.jsonl'));
    measured.numbers = numberFigures(await read('vbpl-numbers.tsv'));
  }
  const figures = updatedFigures(await lastFigures(), measured);
  await writeFileAtomic(file, `${JSON.stringify(figures, null, 2)}\n`);
  const now = measured.gold?.map(({ id }) => id) ?? [];
  const others = data === undefined ? [] : ['sentences', 'numbers'];
  console.log(`${file}: measured ${[...now, 'noise', ...others].join(', ')}.`);
}

/** What was measured last; null when there is nothing yet, or it is in an earlier shape. */
async function lastFigures(): Promise<Accuracy | null> {
  try {
    return parseAccuracy(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    console.error(`${file} holds no figures that can be kept; only what is measured now is in it.`);
    return null;
  }
}

function openDocuments(data: string): GoldPaths {
  const texts = join(data, 'citations', 'documents');
  return { id: 'open', gold: join(texts, 'gold.json'), texts };
}

/** The sets of the command line, or what is wrong with them. */
function namedSets(gold: readonly string[], texts: readonly string[]): GoldPaths[] | string {
  if (gold.length !== texts.length) {
    return `Each --gold needs its --texts: there are ${gold.length} and ${texts.length}.`;
  }
  const sets = gold.map((option, at) => {
    const { id = '', path = '' } = /^(?<id>[a-z0-9-]+)=(?<path>.+)$/u.exec(option)?.groups ?? {};
    return { id, gold: path, texts: texts[at] ?? '' };
  });
  const wrong = sets.findIndex(({ id }) => id === '');
  return wrong === -1 ? sets : `“${gold[wrong]}” is not ID=FILE, as in own=annotations.json.`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
