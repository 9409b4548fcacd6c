import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from './browser.ts';

const linux = {
  platform: 'linux',
  arch: 'x64',
  env: { PATH: ['/usr/local/bin', '/usr/bin'].join(':') },
};
const mac = { platform: 'darwin', arch: 'arm64', env: {} };
const windows = { platform: 'win32', arch: 'x64', env: { ProgramFiles: 'C:\\Program Files' } };
const chrome = join('/usr/bin', 'google-chrome');

function machine(kind: Omit<Machine, 'exists'>, ...files: readonly string[]): Machine {
  return { ...kind, exists: (path) => files.includes(path) };
}

function asking(path: string, kind: Omit<Machine, 'exists'>): Omit<Machine, 'exists'> {
  return { ...kind, env: { ...kind.env, CHROME_PATH: path } };
}

describe('the browser for the tests', () => {
  test.each<[why: string, machine: Machine, expected: string]>([
    [
      'the one asked for',
      machine(asking('/opt/chrome', linux), '/opt/chrome', chrome),
      '/opt/chrome',
    ],
    ['an installed one', machine(linux, chrome), chrome],
    ['the packaged one', machine(linux), 'packaged'],
    [
      'on a Mac',
      machine(mac, '/Applications/Chromium.app/Contents/MacOS/Chromium'),
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'on Windows',
      machine(windows, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'),
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  ])('is %s', (_why, here, expected) => {
    expect(findBrowser(here)).toBe(expected);
  });

  test.each<[why: string, machine: Machine, message: RegExp]>([
    ['a wrong CHROME_PATH', machine(asking('/opt/chrome', linux), chrome), /no such file/u],
    ['a Mac without one', machine(mac), /Install Google Chrome or Chromium/u],
    ['Windows without one', machine(windows), /Install Google Chrome or Chromium/u],
    ['Linux on ARM without one', machine({ ...linux, arch: 'arm64' }), /CHROME_PATH/u],
  ])('is refused with a message: %s', (_why, here, message) => {
    expect(() => findBrowser(here)).toThrow(message);
  });
});
