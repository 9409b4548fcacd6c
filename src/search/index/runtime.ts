import { close, createIndex } from 'pagefind';

/** The files of Pagefind's own that a search loads; its ready-made interfaces (400 KB) are left out. */
const needed = /^(?:pagefind(?:-worker)?\.js|wasm\.unknown\.pagefind)$/u;

/**
 * Pagefind hides failed downloads: a search without its data looks like one without results. These changes of its
 * code let the failure through, once, so that the page can say so and offer to try again.
 */
const repairs = [
  { from: '"load_index_chunk")).catch(()=>{});', to: '"load_index_chunk"));' },
  { from: '"Pagefind metadata");}catch(e){', to: '"Pagefind metadata");}catch(e){throw e;' },
];
// The failure of `init` is kept and thrown by every search; this promise would have nobody to catch it.
const initRepair = (name: string) => ({
  from: `this.init(${name}?.language);`,
  to: `this.init(${name}?.language).catch(()=>{});`,
});
const repairedFiles: Readonly<Record<string, typeof repairs>> = {
  'pagefind.js': [...repairs, initRepair('options2')],
  'pagefind-worker.js': [...repairs, initRepair('options')],
};

/** A file of the index, by its path below the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Pagefind's program. */
export interface Runtime {
  /** It compares its own version with that of the index. */
  readonly version: string;
  readonly files: readonly IndexFile[];
}

/** Returns Pagefind's program as it goes to readers. Throws when it is not the Pagefind that we know. */
export async function readRuntime(): Promise<Runtime> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    // An empty index has no program beside it.
    await index.addCustomRecord({ url: '/', content: 'x', language: 'vi' });
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`Pagefind has no files: ${failures.join('; ')}`);
    const entry = files.find(({ path }) => path === 'pagefind-entry.json');
    const { version } = JSON.parse(Buffer.from(entry?.content ?? []).toString('utf8'));
    const own = files.filter(({ path }) => needed.test(path));
    return {
      version,
      files: own.map(({ path, content }) => ({ path, bytes: repaired(path, content) })),
    };
  } finally {
    await close();
  }
}

function repaired(path: string, content: Uint8Array): Uint8Array {
  const changes = repairedFiles[path];
  if (changes === undefined) return content;
  let code = Buffer.from(content).toString('utf8');
  for (const { from, to } of changes) {
    if (code.split(from).length !== 2) {
      throw new Error(`${path} is not the Pagefind that we know: it must have ${from} once`);
    }
    code = code.replace(from, () => to);
  }
  return Buffer.from(code);
}
