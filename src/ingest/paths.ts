import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Issue, issue } from '../lib/index.ts';
import { kindOfEntry, leftOut, type OtherFiles, otherKind, tellOthers } from './path-kinds.ts';
import { unreadable } from './source-file.ts';

/** A file to be read. */
export interface SourcePath {
  /** For people, in NFC. */
  readonly path: string;
  /** The same as the disk spells it: what is opened. */
  readonly raw: string;
  /** Its size. */
  readonly bytes: number;
}

/** Files in the order in which they are read, and what was met that is no file. */
export interface SourcePaths {
  readonly files: readonly SourcePath[];
  readonly issues: readonly Issue[];
}

/** How folders are walked. */
export interface PathOptions {
  /** Folders that are never walked, whether they exist or not: those of the collection. */
  readonly except?: readonly string[];
}

/** What a walk has met so far. */
interface Walk {
  readonly files: SourcePath[];
  readonly issues: Issue[];
  /** Real paths of files and folders, so that each is taken once however many links lead to it. */
  readonly met: Set<string>;
  readonly except: ReadonlySet<string>;
  /** Of the folder that was given. */
  others: OtherFiles;
}

/**
 * Finds the files that paths name: a file itself, and the files below a folder that may hold a document, sorted by
 * name in the same way on every system. A file that is met twice comes once. Never rejects for what is on the disk.
 */
export async function sourcePaths(
  paths: readonly string[],
  { except = [] }: PathOptions = {},
): Promise<SourcePaths> {
  const never = await Promise.all(except.map((each) => realpath(each).catch(() => null)));
  const walk: Walk = {
    files: [],
    issues: [],
    met: new Set(),
    except: new Set(never.filter((each) => each !== null)),
    others: new Map(),
  };
  for (const each of paths) await takeGiven(each, walk);
  return { files: walk.files, issues: walk.issues };
}

/** Takes a path that a person named: a file of any kind, or a folder. */
async function takeGiven(given: string, walk: Walk): Promise<void> {
  const display = given.normalize('NFC');
  const where = { path: display, line: null };
  const found = await look(given, display, walk);
  if (found === null) return;
  if (!found.isDirectory) {
    takeFile({ path: display, raw: given, bytes: found.bytes }, found.real, walk);
    return;
  }
  const before = walk.files.length + walk.issues.length;
  const isAgain = walk.met.has(found.real);
  walk.others = new Map();
  await takeFolder(given, found.real, { walk, above: [] });
  const isSilent = walk.files.length + walk.issues.length === before;
  walk.issues.push(...tellOthers(walk.others, where));
  if (isSilent && !isAgain)
    walk.issues.push(issue('folder-empty', { name: path.basename(display) || display }, where));
}

/** What lies at a path, links followed. */
interface Found {
  readonly isDirectory: boolean;
  readonly bytes: number;
  readonly real: string;
}

/** Looks at a path; what is neither file nor folder is an issue. */
async function look(raw: string, display: string, walk: Walk): Promise<Found | null> {
  try {
    const stats = await stat(raw);
    const kind = kindOfEntry(stats);
    if (kind === 'file' || kind === 'folder') {
      return { isDirectory: kind === 'folder', bytes: stats.size, real: await realpath(raw) };
    }
    const details = { name: path.basename(display), kind };
    walk.issues.push(issue('source-not-file', details, { path: display, line: null }));
  } catch (error) {
    walk.issues.push(unreadable(error, display));
  }
  return null;
}

function takeFile(file: SourcePath, real: string, { files, met }: Walk): void {
  if (met.has(real)) return;
  met.add(real);
  files.push(file);
}

/** Where a walk is: `above` are the real paths of the folders that led here. */
interface Position {
  readonly walk: Walk;
  readonly above: readonly string[];
}

async function takeFolder(raw: string, real: string, { walk, above }: Position): Promise<void> {
  const display = raw.normalize('NFC');
  const name = path.basename(display);
  const where = { path: display, line: null };
  if (above.includes(real)) {
    const kind = 'a link that leads back to a folder it lies in';
    walk.issues.push(issue('source-not-file', { name, kind }, where));
    return;
  }
  if (walk.met.has(real) || walk.except.has(real)) return;
  walk.met.add(real);
  const names = await namesIn(raw);
  if (typeof names === 'string') {
    walk.issues.push(issue('folder-unreadable', { name, reason: names }, where));
    return;
  }
  for (const each of names) await takeEntry(raw, each, { walk, above: [...above, real] });
}

/** Lists a folder in the order of the letters' numbers, which no language setting changes; or says why not. */
async function namesIn(folder: string): Promise<readonly string[] | string> {
  try {
    const names = await readdir(folder);
    const keyed = names.map((name) => ({ name, key: name.normalize('NFC') }));
    keyed.sort((one, other) => compare(one.key, other.key) || compare(one.name, other.name));
    return keyed.map(({ name }) => name);
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

async function takeEntry(folder: string, name: string, position: Position): Promise<void> {
  const { walk } = position;
  if (leftOut(name)) return;
  const raw = path.join(folder, name);
  const display = raw.normalize('NFC');
  if (name.includes('\uFFFD')) {
    const details = { name: name.normalize('NFC') };
    walk.issues.push(issue('source-name-unreadable', details, { path: display, line: null }));
    return;
  }
  const found = await look(raw, display, walk);
  if (found === null) return;
  if (found.isDirectory) await takeFolder(raw, found.real, position);
  else await takeFileOfFolder({ path: display, raw, bytes: found.bytes }, found.real, walk);
}

async function takeFileOfFolder(file: SourcePath, real: string, walk: Walk): Promise<void> {
  if (walk.met.has(real)) return;
  const other = await otherKind(file.raw);
  if (other === null) takeFile(file, real, walk);
  else {
    walk.met.add(real);
    walk.others.set(other, (walk.others.get(other) ?? 0) + 1);
  }
}
