import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Folders of src/lib, and from which of the others each may import. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  text: [],
  vocabulary: [],
  issues: ['text'],
  document: ['text', 'vocabulary', 'issues'],
  citations: ['text', 'vocabulary', 'issues', 'document'],
  registry: ['text', 'vocabulary', 'issues', 'document', 'citations'],
  graph: ['text', 'vocabulary', 'issues', 'document', 'citations', 'registry'],
  ledger: ['text', 'vocabulary', 'issues', 'document', 'citations', 'registry', 'graph'],
};

/** The only files of src/lib that may see every folder. */
const seesAll = ['src/lib/corpus.ts', 'src/lib/extract.ts', 'src/lib/index.ts'];

interface Import {
  readonly file: string;
  /** A path from the project's root for a file of ours, else the package's name as written. */
  readonly from: string;
}

const sources = globSync(['src/**/*.{ts,astro,mjs}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts'])
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map((file) => ({ file, code: readFileSync(file, 'utf8') }));
const isTest = ({ file }: { readonly file: string }) => file.endsWith('.test.ts');
const imports = sources.flatMap(({ file, code }) => importsOf(file, code));

/** Returns what a source imports, statically, dynamically or by export. */
function importsOf(file: string, code: string): readonly Import[] {
  const clauses = code.matchAll(
    /^\s*(?:import|export)\s[^;'"=]*?\sfrom\s+'(?<from>[^']+)'|^\s*import\s+'(?<bare>[^']+)'|\bimport\(\s*'(?<late>[^']+)'/gmu,
  );
  return [...clauses].map(({ groups }) => {
    const from = groups?.['from'] ?? groups?.['bare'] ?? groups?.['late'] ?? '';
    return { file, from: from.startsWith('.') ? posix.join(posix.dirname(file), from) : from };
  });
}

/** Says what is wrong with an import; null when it keeps to the direction. */
function objection({ file, from }: Import): string | null {
  const target = /^src\/lib\/(?:(?<folder>[^/]+)\/)?/u.exec(from);
  if (!file.startsWith('src/lib/')) {
    return target !== null && from !== 'src/lib/index.ts' ? 'goes past src/lib/index.ts' : null;
  }
  if (target === null) {
    return from === 'zod'
      ? null
      : 'the library is pure: no Node, no Astro, no file outside src/lib';
  }
  if (seesAll.includes(file)) return null;
  const [, , folder = ''] = file.split('/');
  const allowed = mayImport[folder];
  if (allowed === undefined) return `src/lib/${folder} has no place in the order of folders`;
  const other = target.groups?.['folder'] ?? '';
  return other === folder || allowed.includes(other)
    ? null
    : `${folder} may not see ${other || from}`;
}

describe('imports', () => {
  test('run one way', () => {
    expect(imports.filter((each) => !isTest(each) && objection(each) !== null)).toEqual([]);
  });

  test.each<[why: string, file: string, code: string, refused: boolean]>([
    ['one file for its effects', 'src/lib/text/a.ts', "import '../graph/model.ts';", true],
    ['an earlier folder', 'src/lib/graph/a.ts', "import { x } from '../text/fold.ts';", false],
    ['its own folder', 'src/lib/graph/a.ts', "import type { X } from './model.ts';", false],
    ['a later folder', 'src/lib/text/a.ts', "import type { X } from '../graph/model.ts';", true],
    ['a later folder by export', 'src/lib/text/a.ts', "export * from '../graph/model.ts';", true],
    ['a later folder, late', 'src/lib/text/a.ts', "await import('../graph/model.ts')", true],
    [
      'the whole library from within',
      'src/lib/text/a.ts',
      "import { x } from '../index.ts';",
      true,
    ],
    ['several lines', 'src/lib/text/a.ts', "import {\n  x,\n} from '../graph/model.ts';", true],
    ['Node', 'src/lib/text/a.ts', "import { readFileSync } from 'node:fs';", true],
    ['Astro', 'src/lib/text/a.ts', "import { z } from 'astro:content';", true],
    ['out of the library', 'src/lib/text/a.ts', "import '../../content/read.ts';", true],
    ['a folder nobody ordered', 'src/lib/helpers/a.ts', "import '../text/fold.ts';", true],
    ['the whole pipeline', 'src/lib/corpus.ts', "import { x } from './graph/edges.ts';", false],
    ['the front door', 'src/pages/a.astro', "import { x } from '../lib/index.ts';", false],
    ['past the front door', 'src/pages/a.astro', "import { x } from '../lib/text/fold.ts';", true],
    ['past it from a script', 'scripts/a.ts', "import { x } from '../src/lib/corpus.ts';", true],
  ])('%s', (_why, file, code, refused) => {
    const found = importsOf(file, code);
    expect(found).toHaveLength(1);
    expect(found.some((each) => objection(each) !== null)).toBe(refused);
  });
});

test('what is offered for download knows nothing of pages', () => {
  const found = imports.filter(({ file }) => file.startsWith('src/export/'));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ from }) => /^src\/(?:components|layouts|pages)\//u.test(from))).toEqual(
    [],
  );
});

describe('libraries that read PDF files and scans', () => {
  const heavy = /^(?:@embedpdf\/|tesseract\.js|sharp$)/u;
  const ofPages = /^src\/ingest\/readers\/(?:pdf|ocr|page)\b[^/]*\.ts$/u;

  test('are imported by the readers of pages alone', () => {
    const found = imports.filter((each) => heavy.test(each.from) && !isTest(each));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ file }) => !ofPages.test(file))).toEqual([]);
  });

  test('are loaded with the first file that needs them', () => {
    const code = readFileSync('src/ingest/readers/page-readers.ts', 'utf8');
    expect(code).not.toMatch(/^import \{[^}]*\} from '\.\/(?:pdf|ocr)/mu);
  });

  test('are not seen by what the site is built from', () => {
    const ofSite = /^src\/(?!ingest\/)/u;
    const found = imports.filter((each) => ofSite.test(each.file) && !isTest(each));
    expect(
      found.filter(({ from }) => /^src\/ingest\/readers\/(?:pdf|ocr|page)/u.test(from)),
    ).toEqual([]);
  });
});

describe('words that belong to one place', () => {
  test.each<[what: string, pattern: RegExp, within: RegExp, except: RegExp]>([
    ['printing and exiting', /\bconsole\.|\bprocess\.exit/u, /^src\//u, /^$/u],
    [
      'functions and patterns in vocabulary',
      /=>|\bfunction\b|RegExp|[=(,[:]\s*\/[^/*]/u,
      /^src\/lib\/vocabulary\//u,
      /^$/u,
    ],
    ['NFD', /normalize\('NFD'\)/u, /^src\//u, /^src\/lib\/text\/fold\.ts$/u],
    // V8 forgets them in a pattern that it does not optimise; `anyCase` says why.
    ['modifiers in patterns', /\(\?[ims]*-?[ims]+:/u, /^(?:src|scripts)\//u, /any-case/u],
    ['making ids', /\bas DocumentId\b/u, /^(?:src|scripts)\//u, /^src\/lib\/document\/id\.ts$/u],
  ])('%s', (_what, pattern, within, except) => {
    const found = sources
      .filter((source) => !isTest(source) && within.test(source.file) && !except.test(source.file))
      .filter(({ code }) => pattern.test(code))
      .map(({ file }) => file);
    expect(found).toEqual([]);
  });
});
