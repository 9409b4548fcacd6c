import { readFile } from 'node:fs/promises';
import { readOptions } from './command/options.ts';
import { measureGold, measureNoise, type NoiseScore } from './score/measure.ts';
import { f1, type Scores, type Tally } from './score/metrics.ts';
import { scoreNumbers } from './score/numbers.ts';
import { readSentences, scoreSentences } from './score/sentences.ts';
import { readGoldSet } from './score/sets.ts';

const help = `Scores the citations found in annotated texts.

  npm run --silent score -- [--gold FILE] [--texts DIR] [--content DIR] [--noise]
  npm run --silent score -- --sentences FILE.jsonl [--show N]
  npm run --silent score -- --numbers FILE.tsv [--show N]

  --gold       annotations (tests/gold/seeds-citations.json)
  --texts      the folder of the annotated texts (tests/gold/seeds)
  --content    the collection to resolve against (content); what the texts cite and it lacks
               is known from the citations themselves, as after npm run ingest
  --noise      the same under every kind of noise
  --sentences  labelled sentences: {"text", "entities": [{"start", "end"}], "unlabelled_numbers"}
  --numbers    a table of numbers, to be read and written back
  --show       how many disagreements to print, spread over the set (0)`;

const values = readOptions(help, {
  gold: { type: 'string', default: 'tests/gold/seeds-citations.json' },
  texts: { type: 'string', default: 'tests/gold/seeds' },
  content: { type: 'string', default: 'content' },
  noise: { type: 'boolean', default: false },
  sentences: { type: 'string' },
  numbers: { type: 'string' },
  show: { type: 'string', default: '0' },
});

if (values.sentences !== undefined) await printSentences(values.sentences);
else if (values.numbers !== undefined) await printNumbers(values.numbers);
else await printGold();

async function printGold(): Promise<void> {
  const set = await readGoldSet(values.gold, values.texts);
  if (values.noise) printNoise(measureNoise(set));
  else printScores(await measureGold(set, values.content));
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

function printNoise(scores: readonly NoiseScore[]): void {
  console.log('                           heads numbers');
  for (const { name, heads, numbers } of scores) {
    console.log(`${name.padEnd(26)} ${f1(heads).toFixed(3)}   ${f1(numbers).toFixed(3)}`);
  }
}

async function printSentences(path: string): Promise<void> {
  const sentences = readSentences(await readFile(path, 'utf8'));
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
