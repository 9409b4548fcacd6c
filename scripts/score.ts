import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCollection } from '../src/content/collection.ts';
import { buildRegistry, extractCitations, type Registry } from '../src/lib/index.ts';
import type { Gold } from './score/gold.ts';
import { f1, type Scores, scoreCitations, type Tally } from './score/metrics.ts';
import { makeNoisy, moveGold, noises } from './score/noise.ts';
import { scoreNumbers } from './score/numbers.ts';
import { type LabelledSentence, scoreSentences } from './score/sentences.ts';

const help = `Scores the citations found in annotated texts.

  npm run --silent score -- [--gold FILE] [--texts DIR] [--content DIR] [--noise]
  npm run --silent score -- --sentences FILE.jsonl [--show N]
  npm run --silent score -- --numbers FILE.tsv [--show N]

  --gold       annotations (tests/gold/seeds-citations.json)
  --texts      the folder of the annotated texts (tests/gold/seeds)
  --content    the collection to resolve against (content)
  --noise      the same under every kind of noise
  --sentences  labelled sentences: {"text", "entities": [{"start", "end"}], "unlabelled_numbers"}
  --numbers    a table of numbers, to be read and written back
  --show       how many disagreements to print, spread over the set (0)`;

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: 'tests/gold/seeds-citations.json' },
    texts: { type: 'string', default: 'tests/gold/seeds' },
    content: { type: 'string', default: 'content' },
    noise: { type: 'boolean', default: false },
    sentences: { type: 'string' },
    numbers: { type: 'string' },
    show: { type: 'string', default: '0' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) console.log(help);
else if (values.sentences !== undefined) await printSentences(values.sentences);
else if (values.numbers !== undefined) await printNumbers(values.numbers);
else await printGold();

async function printGold(): Promise<void> {
  const gold = JSON.parse(await readFile(values.gold, 'utf8')) as Gold;
  const registry = buildRegistry((await readCollection(values.content)).sources);
  const texts = new Map<string, string>();
  for (const { file } of gold.files)
    texts.set(file, await readFile(join(values.texts, file), 'utf8'));
  if (values.noise) printNoise(gold, texts, registry);
  else printScores(scoreCitations(gold, extractAll(texts, registry)));
}

function extractAll(texts: ReadonlyMap<string, string>, registry: Registry) {
  return new Map(
    [...texts].map(([file, text]) => [file, extractCitations(text, registry)] as const),
  );
}

function printScores(scores: Scores): void {
  const rows: readonly (readonly [string, Tally])[] = [
    ['heads, exact', scores.heads],
    ['heads, overlapping', scores.headsOverlapping],
    ['full spans', scores.spans],
    ['numbers', scores.numbers],
    ['works', scores.works],
    ['edges', scores.edges],
    ['relation words', scores.relations],
    ['self and anaphor', scores.selfAndAnaphor],
  ];
  printTallies(rows);
  const { right, wrong, abstained } = scores.links;
  console.log(`links: ${right} right, ${wrong} wrong, ${abstained} left open`);
  console.log(`negatives hit: ${scores.negativesHit} of ${scores.negatives}`);
}

function printTallies(rows: readonly (readonly [string, Tally])[]): void {
  console.log('                       F1   right surplus missed');
  for (const [name, tally] of rows) {
    const counts = [tally.right, tally.surplus, tally.missed].map((count) =>
      String(count).padStart(7),
    );
    console.log(`${name.padEnd(20)} ${f1(tally).toFixed(3)} ${counts.join('')}`);
  }
}

function printNoise(gold: Gold, texts: ReadonlyMap<string, string>, registry: Registry): void {
  console.log('                           heads numbers');
  for (const { name, rewrite } of noises) {
    const noisy = [...texts].map(([file, text]) => ({ file, noisy: makeNoisy(text, rewrite) }));
    const moved: Gold = {
      files: gold.files,
      citations: noisy.flatMap(({ file, noisy: each }) => moveGold(gold, file, each).citations),
      negatives: noisy.flatMap(({ file, noisy: each }) => moveGold(gold, file, each).negatives),
    };
    const found = extractAll(
      new Map(noisy.map(({ file, noisy: { text } }) => [file, text])),
      registry,
    );
    const scores = scoreCitations(moved, found);
    console.log(
      `${name.padEnd(26)} ${f1(scores.heads).toFixed(3)}   ${f1(scores.numbers).toFixed(3)}`,
    );
  }
}

async function printSentences(path: string): Promise<void> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  const sentences = lines.map((line) => JSON.parse(line) as LabelledSentence);
  const { exact, overlapping, numbers, disagreements } = scoreSentences(sentences);
  printTallies([
    ['exact spans', exact],
    ['overlapping', overlapping],
    ['numbers', numbers],
  ]);
  for (const { id, label, found, sentence } of spread(disagreements)) {
    console.log(
      `\n${id}  label ${label ?? '—'}\n  found ${found.join(' | ') || '—'}\n  in    ${sentence}`,
    );
  }
}

async function printNumbers(path: string): Promise<void> {
  const { all, stable, failed } = scoreNumbers(await readFile(path, 'utf8'));
  console.log(
    `${stable} of ${all} numbers (${((100 * stable) / all).toFixed(2)} %) are read, written and read again to the same.`,
  );
  for (const number of spread(failed)) console.log(`  ${number}`);
}

/** As many as asked for, at even distances. */
function spread<Item>(items: readonly Item[]): Item[] {
  const count = Math.min(Number(values.show), items.length);
  return Array.from(
    { length: count },
    (_, index) => items[Math.floor((index * items.length) / count)] as Item,
  );
}
