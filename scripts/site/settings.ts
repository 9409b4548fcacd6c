import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What a build reads, where it writes, and below which path the site will stand. */
export interface SiteSettings {
  /** Absolute path of the directory with `documents/` and `references/`. */
  readonly content: string;
  /** Absolute path of the directory that becomes the site. */
  readonly dest: string;
  /** `/`, or a path with a slash at both ends: `/kho/`. */
  readonly base: string;
}

/** Absolute path of the project. */
export const root = dirname(dirname(import.meta.dirname));

/** Absolute path of what the commands keep between runs; never part of the repository. */
export const cacheDir = join(root, 'node_modules', '.cache', 'can-cu');

/** Returns the settings of a build: an option given wins over the environment, which wins over the default. */
export function siteSettings(
  given: { readonly content?: string | undefined; readonly dest?: string | undefined },
  env: Readonly<Record<string, string | undefined>>,
): SiteSettings {
  return {
    content: resolve(root, given.content ?? env['CONTENT_DIR'] ?? 'content'),
    dest: resolve(root, given.dest ?? env['OUT_DIR'] ?? 'dist'),
    base: slashed(env['BASE_PATH'] ?? '/'),
  };
}

/** Returns what to say when `content` is not a collection; null when it is one. */
export function missingContent(content: string): string | null {
  if (existsSync(join(content, 'documents')) || existsSync(join(content, 'references')))
    return null;
  return `${content} is not a collection: it has neither documents/ nor references/.`;
}

/** Returns `path` with one slash at either end: `kho` and `/kho` become `/kho/`. */
function slashed(path: string): string {
  return `/${path}/`.replace(/\/+/gu, '/');
}
