import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SiteServer, serveSite } from './serve.ts';

const dir = mkdtempSync(join(tmpdir(), 'can-cu-serve-'));
let atRoot: SiteServer;
let below: SiteServer;

beforeAll(async () => {
  mkdirSync(join(dir, 'site', 'a'), { recursive: true });
  writeFileSync(join(dir, 'secret.txt'), 'bí mật');
  writeFileSync(join(dir, 'site', 'index.html'), 'nhà');
  writeFileSync(join(dir, 'site', '404.html'), 'không có');
  writeFileSync(join(dir, 'site', 'a', 'index.html'), 'trang a');
  atRoot = await serveSite(join(dir, 'site'), { port: 0, base: '/' });
  below = await serveSite(join(dir, 'site'), { port: 0, base: '/kho/' });
});
afterAll(async () => {
  await Promise.all([atRoot.close(), below.close()]);
  rmSync(dir, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

// Not `fetch`: it would tidy the path before it asks.
function ask({ port }: SiteServer, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port, path, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        resolve({ status, location: headers.location, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

test.each<[path: string, status: number, body: string]>([
  ['/', 200, 'nhà'],
  ['/?q=1', 200, 'nhà'],
  ['/a/', 200, 'trang a'],
  ['/b/', 404, 'không có'],
  ['/../secret.txt', 404, 'không có'],
  ['/%2e%2e/secret.txt', 404, 'không có'],
  ['/..%2fsecret.txt', 404, 'không có'],
  ['/%zz', 404, 'không có'],
])('%s at the root', async (path, status, body) => {
  expect(await ask(atRoot, path)).toEqual({ status, body, location: undefined });
});

test.each<[path: string, status: number, body: string]>([
  ['/kho/', 200, 'nhà'],
  ['/kho/a/', 200, 'trang a'],
  ['/a/', 404, 'không có'],
  ['/khoa/', 404, 'không có'],
])('%s below /kho/', async (path, status, body) => {
  expect(await ask(below, path)).toEqual({ status, body, location: undefined });
});

test.each<[path: string, location: string]>([
  ['/', '/kho/'],
  ['/kho', '/kho/'],
  ['/kho/a', '/kho/a/'],
  ['/kho/a?q=1', '/kho/a/?q=1'],
])('%s below /kho/ leads to %s', async (path, location) => {
  expect(await ask(below, path)).toEqual({ status: 308, location, body: '' });
});

test('a taken port is an error that says so', async () => {
  const second = serveSite(dir, { port: atRoot.port, base: '/' });
  await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
