import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { loadCorpus } from '../../src/content/corpus.ts';
import type { Issue } from '../../src/lib/index.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { finderBytes } from '../../src/search/finder/file-size.ts';
import { runChild } from '../command/child.ts';
import { missingContent, root, type SiteSettings } from './settings.ts';
import { openWorkshop } from './workshop.ts';

/** What came of a build; when it failed, `dest` is as it was. */
export type BuildOutcome =
  | {
      readonly status: 'built';
      readonly pages: number;
      readonly indexBytes: number;
      /** Whether the search knows whole texts; see `fullTextLimit`. */
      readonly isFullText: boolean;
      /** What the search box loads: numbers and titles, compressed. */
      readonly finderBytes: number;
      readonly documents: number;
      readonly warnings: number;
    }
  /** The content has errors; nothing was built. */
  | { readonly status: 'refused'; readonly errors: readonly Issue[] }
  /** The settings are wrong, or a step broke; `reason` says what, for people. */
  | { readonly status: 'failed'; readonly reason: string };

/**
 * Builds the whole site: content check, pages and data files, search index.
 * Works elsewhere and puts the finished site into `dest` at the end, so that `dest` is never half written.
 * Fails when there is no content, or when `dest` holds something that is not a site of ours.
 */
export async function buildSite(settings: SiteSettings): Promise<BuildOutcome> {
  const objection = missingContent(settings.content) ?? (await foreignDest(settings.dest));
  if (objection !== null) return { status: 'failed', reason: objection };
  const corpus = await loadCorpus(relative(process.cwd(), settings.content));
  const errors = corpus.issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { status: 'refused', errors };

  const { siteDir, caches, close } = await openWorkshop();
  try {
    const astro = await buildPages({ ...settings, dest: siteDir }, caches);
    if (astro.code !== 0) {
      const reason = `${astro.output.trim()}\n\nThe pages could not be built; the lines above say why.`;
      return { status: 'failed', reason };
    }
    const index = await buildSearchIndex({ corpus, siteDir });
    const keyBytes = await finderBytes(siteDir);
    await putInPlace(siteDir, settings.dest);
    return {
      status: 'built',
      pages: index.pages,
      indexBytes: index.bytes,
      isFullText: index.isFullText,
      finderBytes: keyBytes,
      documents: corpus.entries.length,
      warnings: corpus.issues.filter(({ severity }) => severity === 'warning').length,
    };
  } finally {
    await close();
  }
}

/** Returns why `dest` must not be replaced: it is not empty, and no earlier build wrote it. Null when it may. */
async function foreignDest(dest: string): Promise<string | null> {
  if (existsSync(dest) && !(await stat(dest)).isDirectory()) {
    return `${dest} is a file; choose a folder for --dest.`;
  }
  const names = existsSync(dest) ? await readdir(dest) : [];
  if (names.length === 0 || existsSync(join(dest, 'data', 'graph.json'))) return null;
  return `${dest} holds other files (${names.slice(0, 3).join(', ')}); choose another --dest.`;
}

/** Runs `astro build` with caches of its own, so that two builds at once do not meet. */
function buildPages({ content, dest, base }: SiteSettings, caches: string) {
  return runChild(join(root, 'node_modules/astro/bin/astro.mjs'), ['build'], {
    NODE_ENV: 'production',
    CONTENT_DIR: content,
    OUT_DIR: dest,
    BASE_PATH: base,
    // A BASE_URL left in the environment would win over the configured base path in the links of the pages.
    BASE_URL: base,
    CACHE_DIR: caches,
  });
}

/** Swaps the finished site in, and takes the earlier one away. */
async function putInPlace(siteDir: string, dest: string): Promise<void> {
  const [incoming, earlier] = [`${dest}.incoming`, `${dest}.earlier`];
  await mkdir(dirname(dest), { recursive: true });
  await rm(incoming, { recursive: true, force: true });
  await rm(earlier, { recursive: true, force: true });
  // A copy, because `dest` may lie on another disk, where nothing can be renamed to.
  await cp(siteDir, incoming, { recursive: true });
  if (existsSync(dest)) await rename(dest, earlier);
  await rename(incoming, dest);
  await rm(earlier, { recursive: true, force: true });
}
