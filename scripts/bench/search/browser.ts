import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import sirv from 'sirv';
import { launchBrowser } from '../../testing/browser.ts';
import { type Bundle, bundleScript } from '../bundle.ts';
import type { Cost, SearchResult } from './task.ts';
import type { Downloads } from './traffic.ts';

/** What was measured in a browser. */
export interface BrowserResult {
  /** The site's search code as a page loads it before anything is typed. */
  readonly script: Pick<Bundle, 'bytes' | 'gzipped'>;
  /** One for each query. */
  readonly results: readonly SearchResult[];
}

/**
 * Serves the site's index in `dir` as a host does, and searches it in a headless browser with the site's own code.
 * Each query has a browser context of its own, in which nothing is cached. Bytes are those on the wire, heads of the
 * answers included; counting begins when the page stands and its script is loaded.
 */
export async function measureInBrowser(
  dir: string,
  queries: readonly string[],
): Promise<BrowserResult> {
  const script = await bundleScript(join(import.meta.dirname, 'browser-entry.ts'), 'bench');
  writeFileSync(join(dir, 'bench.js'), script.code);
  writeFileSync(join(dir, 'index.html'), '<!doctype html><script src="bench.js"></script>');
  packScripts(join(dir, 'pagefind'));
  const host = await serve(dir);
  const server = await launchBrowser();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const results: SearchResult[] = [];
    for (const query of queries) results.push(await ask(browser, host, query));
    const { bytes, gzipped } = script;
    return { script: { bytes, gzipped }, results };
  } finally {
    await server.close();
    await host.close();
  }
}

async function ask(browser: Browser, host: Host, query: string): Promise<SearchResult> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(host.url, { waitUntil: 'networkidle' });
    const call = <Result>(name: string) =>
      page.evaluate<Result>(`bench.${name}(${JSON.stringify(query)})`);
    const cost = async (name: string): Promise<Cost> => {
      host.takeDownloads();
      return { ms: await call<number>(name), ...host.takeDownloads() };
    };
    const cold = await cost('cold');
    const warm = await cost('warm');
    return { found: await call<number[]>('top'), error: null, cold, warm };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { found: null, error: message, cold: null, warm: null };
  } finally {
    await context.close();
  }
}

/** Hosts pack scripts; the parts of the index are packed already. */
function packScripts(dir: string): void {
  for (const name of readdirSync(dir).filter((each) => /\.(?:js|json)$/u.test(each))) {
    writeFileSync(join(dir, `${name}.gz`), gzipSync(readFileSync(join(dir, name))));
  }
}

interface Host {
  readonly url: string;
  /** What went over the wire since it was last called. */
  takeDownloads(): Downloads;
  close(): Promise<void>;
}

async function serve(dir: string): Promise<Host> {
  const files = sirv(dir, { dev: true, gzip: true });
  const sockets = new Set<Socket>();
  let [requests, before] = [0, 0];
  const written = () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  const server = createServer((request, response) => {
    requests += 1;
    response.setHeader('Cache-Control', 'no-cache');
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    takeDownloads: () => {
      const taken = { bytes: written() - before, requests };
      [requests, before] = [0, written()];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
