import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the collection is called to the editor. */
const collection = 'content';

/** Returns the absolute paths of the content files of a collection, sorted. */
export function contentFiles(content: string): string[] {
  return ['documents', 'references'].flatMap((folder) => {
    const dir = join(content, folder);
    const names = existsSync(dir) ? readdirSync(dir) : [];
    return names
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => join(dir, name));
  });
}

/**
 * Returns what the Astro language server reads in `.astro/collections/`: which file belongs to which collection, and the
 * schema of each. Astro writes these for content collections of its own, which this site has none of; the format is
 * held by a test against the server. It finds a file by its address, decoded and in lower case.
 */
export function editorFiles(
  files: readonly string[],
  schema: string,
): readonly { readonly name: string; readonly text: string }[] {
  const addresses = files.map((file) => decodeURIComponent(pathToFileURL(file).href).toLowerCase());
  const manifest = {
    collections: [{ hasSchema: true, name: collection }],
    entries: Object.fromEntries(addresses.map((address) => [address, collection])),
  };
  return [
    { name: `${collection}.schema.json`, text: schema },
    { name: 'collections.json', text: `${JSON.stringify(manifest, null, 2)}\n` },
  ];
}
