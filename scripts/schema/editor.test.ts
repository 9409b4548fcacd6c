import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFiles, editorFiles } from './editor.ts';
import { type LanguageServer, startLanguageServer } from './testing/language-server.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'Can-Cứ editor-')));
const file = join(folder, 'content', 'documents', 'ke-hoach-1.mdx');
const uri = pathToFileURL(file).href;
const text = '---\ntype: KH\n\nlinks:\n  - \n---\n\nNội dung\n';
let server: LanguageServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'content', 'documents'), { recursive: true });
  mkdirSync(join(folder, '.astro', 'collections'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}');
  writeFileSync(file, text);
  writeFileSync(join(folder, 'content', 'documents', 'notes.txt'), '');
  const schema = readFileSync(
    new URL('../../content/frontmatter.schema.json', import.meta.url),
    'utf8',
  );
  for (const each of editorFiles(contentFiles(join(folder, 'content')), schema)) {
    writeFileSync(join(folder, '.astro', 'collections', each.name), each.text);
  }
  server = await startLanguageServer(folder);
  server.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'mdx', version: 1, text },
  });
}, 60_000);
afterAll(() => {
  server?.end();
  rmSync(folder, { recursive: true });
});

test('the content files of a collection, both folders, nothing else', () => {
  expect(contentFiles(join(folder, 'content'))).toEqual([file]);
  expect(contentFiles(join(folder, 'nowhere'))).toEqual([]);
});

/** Returns what an editor offers at a place of the file, both 0-based. */
async function offered(line: number, character: number): Promise<string[]> {
  const position = { line, character };
  const result = await server.request('textDocument/completion', {
    textDocument: { uri },
    position,
  });
  const items = (result as { items?: { label: string }[] } | null)?.items ?? [];
  return items.map(({ label }) => label);
}

test('the Astro language server completes fields, nested fields and values from these files', async () => {
  expect(await offered(2, 0)).toEqual(expect.arrayContaining(['number', 'issuers', 'doubts']));
  expect(await offered(4, 4)).toEqual(expect.arrayContaining(['cites', 'is']));
  expect(await offered(1, 6)).toEqual(expect.arrayContaining(['KH', 'CT']));
}, 60_000);

test('and tells what a field means', async () => {
  const hover = await server.request('textDocument/hover', {
    textDocument: { uri },
    position: { line: 1, character: 1 },
  });
  expect(JSON.stringify(hover)).toContain('Type of document, by its code');
}, 60_000);
