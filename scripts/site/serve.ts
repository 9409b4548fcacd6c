import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A site being served; `close` ends it with all its connections. */
export interface SiteServer {
  /** Address of the home page: `http://localhost:4321/kho/`. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** The policy of the content stands in each page; these are the headers that a page cannot set for itself. */
const headers: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cache-Control': 'no-cache',
};

/**
 * Serves a built site on this machine only, below `base`; port 0 takes any free one.
 * Rejects with the system's error (`code` is `EADDRINUSE` when the port is taken).
 */
export async function serveSite(
  dir: string,
  { port, base }: { readonly port: number; readonly base: string },
): Promise<SiteServer> {
  // `dev` looks at the disk on each request: after a new build the reader only reloads the page.
  const files = sirv(dir, { dev: true, dotfiles: false, gzip: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(request, response, { dir, base, files });
  });
  await listen(server, port);
  const taken = (server.address() as AddressInfo).port;
  return { url: `http://localhost:${taken}${base}`, port: taken, close: () => close(server) };
}

interface Site {
  readonly dir: string;
  readonly base: string;
  readonly files: ReturnType<typeof sirv>;
}

function answer(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const url = URL.parse(`http://localhost${request.url}`);
  if (url === null) {
    notFound(response, site.dir);
    return;
  }
  const { pathname, search } = url;
  if (!pathname.startsWith(site.base)) {
    if (pathname === '/' || `${pathname}/` === site.base) redirect(response, site.base);
    else notFound(response, site.dir);
    return;
  }
  const path = pathname.slice(site.base.length - 1);
  // Links within a page count from its address, so a directory must be seen with its slash.
  if (!path.endsWith('/') && existsSync(join(site.dir, path, 'index.html'))) {
    redirect(response, `${pathname}/${search}`);
    return;
  }
  request.url = path + search;
  site.files(request, response, () => notFound(response, site.dir));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { Location: location }).end();
}

function notFound(response: ServerResponse, dir: string): void {
  const page = join(dir, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // By name, not by number: browsers look for localhost where Node does.
    server.listen(port, 'localhost', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
