import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCollection } from '../src/content/collection.ts';
import { buildRegistry, extractCitations } from '../src/lib/index.ts';
import type { Gold } from './score/gold.ts';
import { f1, type Scores, scoreCitations, type Tally } from './score/metrics.ts';

const help = `Scores the citations found in annotated texts.

  npm run --silent score -- [--gold FILE] [--texts DIR] [--content DIR]

  --gold      annotations (tests/gold/seeds-citations.json)
  --texts     the folder of the annotated texts (tests/gold/seeds)
  --content   the collection to resolve against (content)`;

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: 'tests/gold/seeds-citations.json' },
    texts: { type: 'string', default: 'tests/gold/seeds' },
    content: { type: 'string', default: 'content' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.log(help);
} else {
  const gold = JSON.parse(await readFile(values.gold, 'utf8')) as Gold;
  const registry = buildRegistry((await readCollection(values.content)).sources);
  const found = new Map(
    await Promise.all(
      gold.files.map(async ({ file }) => {
        const text = await readFile(join(values.texts, file), 'utf8');
        return [file, extractCitations(text, registry)] as const;
      }),
    ),
  );
  print(scoreCitations(gold, found));
}

function print(scores: Scores): void {
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
  console.log('                       F1   right surplus missed');
  for (const [name, tally] of rows) {
    const counts = [tally.right, tally.surplus, tally.missed].map((count) =>
      String(count).padStart(7),
    );
    console.log(`${name.padEnd(20)} ${f1(tally).toFixed(3)} ${counts.join('')}`);
  }
  const { right, wrong, abstained } = scores.links;
  console.log(`links: ${right} right, ${wrong} wrong, ${abstained} left open`);
  console.log(`negatives hit: ${scores.negativesHit} of ${scores.negatives}`);
}
