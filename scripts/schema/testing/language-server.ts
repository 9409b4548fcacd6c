import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../site/settings.ts';

type Message = { readonly id?: number; readonly method?: string; readonly result?: unknown };

/** The Astro language server, as an editor runs it over a folder. */
export interface LanguageServer {
  readonly request: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params: unknown) => void;
  readonly end: () => void;
}

/** Starts the server that is among the packages, with completion of content switched on. */
export async function startLanguageServer(folder: string): Promise<LanguageServer> {
  const server = join(root, 'node_modules/@astrojs/language-server/bin/nodeServer.js');
  const child = spawn(process.execPath, [server, '--stdio'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting = new Map<number, (result: unknown) => void>();
  const send = (message: object) => write(child, { jsonrpc: '2.0', ...message });
  let last = 0;
  const request = (method: string, params: unknown) => {
    last += 1;
    const id = last;
    send({ id, method, params });
    return new Promise<unknown>((resolve) => waiting.set(id, resolve));
  };
  listen(child, ({ id, method, result }) => {
    if (id === undefined) return;
    // Whatever the server asks of the editor has no answer here.
    if (method !== undefined) send({ id, result: null });
    else waiting.get(id)?.(result);
  });
  const notify = (method: string, params: unknown) => send({ method, params });
  await request('initialize', initialization(folder));
  notify('initialized', {});
  return { request, notify, end: () => child.kill() };
}

function initialization(folder: string) {
  const uri = pathToFileURL(folder).href;
  return {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'kho' }],
    capabilities: {},
    initializationOptions: {
      typescript: { tsdk: join(root, 'node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  };
}

function write({ stdin }: ChildProcess, message: object): void {
  const body = Buffer.from(JSON.stringify(message));
  stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
  stdin?.write(body);
}

/** Calls `hear` with each message: a header with its length in bytes, an empty line, and JSON. */
function listen({ stdout }: ChildProcess, hear: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  stdout?.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const start = buffer.indexOf('\r\n\r\n') + 4;
      const length = Number(/Content-Length: (\d+)/u.exec(buffer.toString('latin1'))?.[1]);
      if (start < 4 || buffer.length < start + length) return;
      hear(JSON.parse(buffer.toString('utf8', start, start + length)));
      buffer = buffer.subarray(start + length);
    }
  });
}
