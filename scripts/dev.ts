import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readOptions } from './command/options.ts';
import { parsePort } from './command/port.ts';
import { root, siteSettings } from './site/settings.ts';

const usage = `npm run dev -- [--port N] [--content DIR]

Serves the pages straight from their sources and shows changes at once, for work on the site itself.
The search index is made by a build only: search with npm start.

  --port N       port to serve on (default: 4321)
  --content DIR  the collection, with documents/ and references/ (default: content)
  --help         show this`;

const options = readOptions(usage, { port: { type: 'string' }, content: { type: 'string' } });
const port = parsePort(options.port ?? '4321');
if (port === null) {
  console.error(`--port ${options.port}: must be a number from 1 to 65535.`);
  process.exit(1);
}

const { content, base } = siteSettings(options, process.env);
const astro = spawn(
  process.execPath,
  [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CONTENT_DIR: content, BASE_PATH: base } },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => astro.kill(signal));
}
process.once('disconnect', () => astro.kill());
process.channel?.unref();
astro.on('exit', (code) => process.exit(code ?? 0));
