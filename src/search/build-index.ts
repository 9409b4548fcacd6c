import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Corpus } from '../lib/index.ts';
import { recordHtml } from './html.ts';
import { indexUrl } from './pagefind-engine.ts';
import { searchRecords } from './records.ts';

/** What of Pagefind's output the search page loads; its ready-made interfaces (400 KB) are left out. */
const needed =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*\.pagefind|fragment|index|filter)$/u;

/**
 * Pagefind hides failed downloads: a search without its data looks like one without results. These changes of its
 * code let the failure through, once, so that the page can say so and offer to try again.
 */
const repairs = [
  { from: '"load_index_chunk")).catch(()=>{});', to: '"load_index_chunk"));' },
  { from: '"Pagefind metadata");}catch(e){', to: '"Pagefind metadata");}catch(e){throw e;' },
];
// The failure of `init` is kept and thrown by every search; this promise would have nobody to catch it.
const repairedFiles = {
  'pagefind.js': [
    ...repairs,
    { from: 'this.init(options2?.language);', to: 'this.init(options2?.language).catch(()=>{});' },
  ],
  'pagefind-worker.js': [
    ...repairs,
    { from: 'this.init(options?.language);', to: 'this.init(options?.language).catch(()=>{});' },
  ],
};

/**
 * Writes the search index of a corpus to `siteDir/pagefind`, the same bytes for the same corpus. Returns the number
 * of pages in it and its size. Throws when Pagefind reports any error.
 */
export async function buildSearchIndex({
  corpus,
  siteDir,
}: {
  readonly corpus: Corpus;
  readonly siteDir: string;
}): Promise<{ readonly pages: number; readonly bytes: number }> {
  const outputPath = join(siteDir, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  const pages = await writeIndex(corpus, outputPath);
  const names = await readdir(outputPath);
  const unneeded = names.filter((name) => !needed.test(name));
  await Promise.all(unneeded.map((name) => rm(join(outputPath, name), { recursive: true })));
  for (const [name, changes] of Object.entries(repairedFiles)) {
    await repair(join(outputPath, name), changes);
  }
  return { pages, bytes: await sizeOf(outputPath) };
}

async function writeIndex(corpus: Corpus, outputPath: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (index === undefined) throw failure('create an index', errors);
    const records = searchRecords(corpus);
    // One after the other: Pagefind numbers pages as they come, and the bytes follow from the numbers.
    for (const record of records) {
      const added = await index.addHTMLFile({
        url: indexUrl(record.id),
        content: recordHtml(record),
      });
      if (added.errors.length > 0) throw failure(`index ${record.id}`, added.errors);
    }
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw failure(`write ${outputPath}`, written.errors);
    return records.length;
  } finally {
    await close();
  }
}

function failure(task: string, errors: readonly string[]): Error {
  return new Error(`Pagefind could not ${task}: ${errors.join('; ')}`);
}

async function repair(path: string, changes: typeof repairs): Promise<void> {
  let code = await readFile(path, 'utf8');
  for (const { from, to } of changes) {
    if (code.split(from).length !== 2) {
      throw new Error(`${path} is not the Pagefind that we know: it must have ${from} once`);
    }
    code = code.replace(from, () => to);
  }
  await writeFile(path, code);
}

async function sizeOf(dir: string): Promise<number> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
