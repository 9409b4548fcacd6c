// @ts-check
// Behind every npm script: installs what is missing, then runs scripts/NAME.ts on the project's own Node.
// Plain JavaScript without packages: it runs on the machine's own Node before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, projectNode } from './install.mjs';

const [name = '', ...args] = process.argv.slice(2);
const script = join(dirname(fileURLToPath(import.meta.url)), `${name}.ts`);

if (!/^[a-z]+$/u.test(name) || !existsSync(script)) {
  fail(`There is no command “${name}”. README.md lists the commands.`);
} else {
  try {
    await ensureInstalled();
    run();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/** Runs the command in this terminal and ends with its exit code. */
function run() {
  // The channel closes when this process dies, however it dies; a server listens for that and stops.
  const child = spawn(projectNode, [script, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  // A shell that npm has ended tells nobody: the only sign is that this process has another parent.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill();
  }, 1000).unref();
  child.on('error', (error) => fail(`Cannot run ${script}: ${error.message}`));
  child.on('exit', (code) => {
    // A child ended by a signal has no code.
    process.exit(code ?? 1);
  });
}

function fail(/** @type {string} */ message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
