// @ts-check
// Plain JavaScript without packages: it runs on the machine's own Node before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampPath = join(root, 'node_modules', '.cache', 'can-cu', 'installed');
const isWindows = process.platform === 'win32';
const oldestNode = 20;
/** @type {readonly NodeJS.Signals[]} */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The Node 24 that comes with the packages; every command of the project runs on it. */
export const projectNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  isWindows ? 'node.exe' : 'node',
);

/**
 * Installs the packages when they are missing, half installed, or not those of package-lock.json.
 * Says nothing when there is nothing to do; otherwise why, how it goes and how long it took, on standard error.
 * Rejects with a message for people when Node is too old or npm fails.
 */
export async function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestNode) {
    throw new Error(
      `Node ${oldestNode} or newer is needed; this is Node ${process.versions.node}.\nInstall a newer Node, then run the same command again.`,
    );
  }
  const reason = whyInstall();
  if (reason === null) return;
  say(`${reason}: installing packages with npm ci. This takes a minute or two, once.`);
  const started = Date.now();
  await npmCi();
  if (whyInstall() !== null) {
    throw new Error(
      'npm ci ran, but not the install scripts; the package “node” needs its own. Is ignore-scripts set in an .npmrc?',
    );
  }
  say(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** Returns why the packages must be installed, or null when they are all there. */
function whyInstall() {
  if (!existsSync(join(root, 'node_modules'))) return 'First run';
  if (!existsSync(stampPath) || !existsSync(projectNode))
    return 'The last installation is incomplete';
  if (readFileSync(stampPath, 'utf8') !== wanted()) {
    return 'package-lock.json has changed since the last installation';
  }
  return null;
}

/** Records that the packages of the present package-lock.json are all installed. */
function markInstalled() {
  mkdirSync(dirname(stampPath), { recursive: true });
  writeFileSync(stampPath, wanted());
}

/** What the stamp of a complete installation says: other packages, or another kind of machine, make another stamp. */
function wanted() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/**
 * Runs `npm ci`, showing only that it goes on. Rejects with everything that npm printed when it fails.
 * @returns {Promise<void>}
 */
function npmCi() {
  const npm = startNpmCi();
  let output = '';
  let isInterrupted = false;
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.on('data', (/** @type {Buffer} */ chunk) => {
      output += chunk;
    });
  }
  // Left alone, or asked politely, npm would go on writing into node_modules for a long while. A half-written one
  // does no harm: it has no stamp.
  const interrupt = () => {
    isInterrupted = true;
    if (isWindows || npm.pid === undefined) npm.kill('SIGKILL');
    else process.kill(-npm.pid, 'SIGKILL');
  };
  for (const signal of endings) process.on(signal, interrupt);
  const progress = showProgress();
  return new Promise((resolve, reject) => {
    npm.on('error', reject);
    npm.on('close', (code) => {
      clearInterval(progress);
      for (const signal of endings) process.off(signal, interrupt);
      if (code === 0) resolve();
      else if (isInterrupted) reject(new Error('Interrupted; the next command installs anew.'));
      else
        reject(
          new Error(`${output.trim()}\n\nnpm ci failed (exit ${code}); the lines above say why.`),
        );
    });
  });
}

/** Starts `npm ci` in a process group of its own, so that npm can be ended together with what it starts. */
function startNpmCi() {
  // Warnings are hidden: on Node 20 npm prints one for each package that wants a newer Node, and the
  // project's own Node satisfies them all. Errors still come through.
  const hidden = ['--loglevel=error', '--no-audit', '--no-fund', '--no-progress'];
  const args = ['ci', '--include=dev', ...hidden];
  const options = { cwd: root, detached: !isWindows };
  // npm's own Node, not the one first in PATH: that one lies in node_modules, which npm is about to replace.
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  return node !== undefined && npm?.endsWith('npm-cli.js')
    ? spawn(node, [npm, ...args], options)
    : spawn('npm', args, { ...options, shell: isWindows });
}

/** Says every ten seconds that the installation goes on, until the timer is cleared. */
function showProgress() {
  const started = Date.now();
  return setInterval(() => {
    say(`  still installing, ${Math.round((Date.now() - started) / 1000)} s`);
  }, 10_000);
}

/** Prints a line on standard error, so that standard output stays a command's own. */
function say(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`);
}

// npm runs this file as the project's postinstall script, so that an installation made by hand counts as well.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) markInstalled();
