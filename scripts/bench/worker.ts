import { readCollection } from '../../src/content/collection.ts';
import { buildRegistry, extractCitations } from '../../src/lib/index.ts';
import { toContract } from '../extract/contract.ts';
import { siteSettings } from '../site/settings.ts';
import { planOpening } from './hostile.ts';
import type { DocumentsResult, GrowthResult, Task } from './task.ts';
import { documentsOf, filled, readTexts, repeated } from './texts.ts';

// One measurement in a process of its own, so that its peak memory is its own and it can be ended from outside.
// Argument: a `Task` as JSON. Prints a result as JSON, for growth one a line as soon as it is known.

const digit = /\d/gu;
const registry = buildRegistry((await readCollection(siteSettings({}, {}).content)).sources);
const task = JSON.parse(process.argv[2] ?? '') as Task;
switch (task.kind) {
  case 'documents':
    console.log(
      JSON.stringify(measureDocuments(documentsOf(task.data.flatMap(readTexts)), task.size)),
    );
    break;
  case 'data': {
    const documents = documentsOf(task.data.flatMap(readTexts));
    const textOf = (size: number) => Buffer.concat([...repeated(documents, size)]).toString('utf8');
    measureGrowth(task.sizes, textOf);
    break;
  }
  case 'hostile':
    measureGrowth(task.sizes, (size) => planOpening + filled(task.unit, size));
    break;
  default:
    task satisfies never;
}

/** What the extract command does with the bytes of a file, printing left out. */
function extract(bytes: Buffer): { text: string; citations: number } {
  const text = bytes.toString('utf8');
  const citations = extractCitations(text, registry);
  JSON.stringify(citations.map((citation) => toContract(citation, text)));
  return { text, citations: citations.length };
}

function measureDocuments(documents: readonly Buffer[], size: number): DocumentsResult {
  const warmUp = 500_000;
  for (const document of repeated(documents, warmUp)) extract(document);
  const result = { bytes: 0, documents: 0, citations: 0, wall: 0, cpu: 0, scan: 0 };
  for (const document of repeated(documents, size)) {
    const [wall, cpu] = [performance.now(), cpuTime()];
    const { text, citations } = extract(document);
    result.wall += performance.now() - wall;
    const extracted = cpuTime();
    result.cpu += extracted - cpu;
    countDigits(text);
    result.scan += cpuTime() - extracted;
    result.bytes += document.length;
    result.documents += 1;
    result.citations += citations;
  }
  return { ...result, peak: process.resourceUsage().maxRSS * 1024 };
}

/** CPU time so far, in milliseconds. The engine runs on this one thread: collecting garbage and compiling count as well. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function countDigits(text: string): number {
  let count = 0;
  digit.lastIndex = 0;
  while (digit.test(text)) count += 1;
  return count;
}

function measureGrowth(sizes: readonly number[], textOf: (size: number) => string): void {
  for (const size of sizes) {
    const text = Buffer.from(textOf(size)).toString('utf8');
    const result: GrowthResult = { bytes: Buffer.byteLength(text), cpu: quickest(text) };
    console.log(JSON.stringify(result));
  }
}

/** The shortest of several runs: what disturbs a run only makes it longer. */
function quickest(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let [runs, spent] = [0, 0]; runs < 4 && spent < 2000; runs += 1) {
    const before = cpuTime();
    extractCitations(text, registry);
    const time = cpuTime() - before;
    best = Math.min(best, time);
    spent += time;
  }
  return best;
}
