import { readOptions } from './command/options.ts';
import { parsePort } from './command/port.ts';
import { describeBuild } from './site/report.ts';
import { buildUnlessSame } from './site/reuse.ts';
import { type SiteServer, serveSite } from './site/serve.ts';
import { type SiteSettings, siteSettings } from './site/settings.ts';

const usage = `npm start -- [--port N]

Installs what is missing, checks the content, builds the site, and serves it on this machine.
What has not changed since the last start is neither installed nor built again.

  --port N  serve on port N, or say that it is taken (default: 4321, or the next free one)
  --help    show this

Environment: CONTENT_DIR for another collection, BASE_PATH=/kho/ for a site below the root.`;

const defaultPort = 4321;
const portsToTry = 20;

const options = readOptions(usage, { port: { type: 'string' } });
const askedPort = options.port === undefined ? null : parsePort(options.port);
if (options.port !== undefined && askedPort === null) {
  fail(`--port ${options.port}: must be a number from 1 to 65535.`);
}
// However this ends, nothing stays behind: the channel closes when npm's side of it dies.
process.once('disconnect', () => process.exit(0));
process.channel?.unref();

const settings = siteSettings({}, process.env);
// First the port, then the build: a taken port is known at once.
const server = await serve(settings);
// Not `once`: Ctrl-C reaches this process twice, from the terminal and through npm's side.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => stop(server));
await build(settings);
console.log(`\n  ${server.url}\n\nCtrl-C stops it.`);

async function build(settings: SiteSettings): Promise<void> {
  console.log('Checking the content and building the site…');
  const started = Date.now();
  const outcome = await buildUnlessSame(settings);
  if (outcome.status === 'reused') {
    console.log('Nothing has changed since the last build: it is used again.');
    return;
  }
  const { ok, text } = describeBuild(outcome);
  if (!ok) fail(text);
  console.log(`${text} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/** Serves on the port asked for, or from the default one upwards on the first that is free. */
async function serve({ dest, base }: SiteSettings): Promise<SiteServer> {
  const first = askedPort ?? defaultPort;
  const last = askedPort ?? defaultPort + portsToTry;
  for (let port = first; port <= last; port += 1) {
    try {
      const server = await serveSite(dest, { port, base });
      if (port !== first) console.log(`Port ${first} is taken by another program; using ${port}.`);
      return server;
    } catch (error) {
      if (!isPortTaken(error)) throw error;
    }
  }
  return fail(
    askedPort === null
      ? `Ports ${first} to ${last} are all taken. Choose one: npm start -- --port N`
      : `Port ${askedPort} is taken by another program. Choose another: npm start -- --port N`,
  );
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function stop(server: SiteServer): void {
  void server.close();
  console.log('\nStopped.');
  process.exit(0);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
