import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import sparticuz, { inflate } from '@sparticuz/chromium';
import { type BrowserServer, chromium } from 'playwright-core';
import { root } from '../site/settings.ts';

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
];

const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** What the search for a browser may look at; a test passes its own. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

/**
 * Returns the browser for the end-to-end tests: the one that CHROME_PATH names, else an installed Chrome,
 * Chromium or Edge, else on Linux x64 the Chromium among the packages (`'packaged'`).
 * Throws with what to install when there is none.
 */
export function findBrowser(machine: Machine): string | 'packaged' {
  const asked = machine.env['CHROME_PATH'];
  if (asked !== undefined && asked !== '') {
    if (machine.exists(asked)) return asked;
    throw new Error(`CHROME_PATH is ${asked}, and there is no such file.`);
  }
  const found = places(machine).find(machine.exists);
  if (found !== undefined) return found;
  if (machine.platform === 'linux' && machine.arch === 'x64') return 'packaged';
  throw new Error(
    'The end-to-end tests need a browser. Install Google Chrome or Chromium, or set CHROME_PATH to one.',
  );
}

/** Returns the paths at which a browser may be installed, the likeliest first. */
function places({ platform, env }: Machine): readonly string[] {
  switch (platform) {
    case 'darwin':
      return macPlaces;
    case 'win32':
      return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => windowsPlaces.map((place) => `${folder}\\${place}`));
    default: {
      const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
      return names.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

/** Starts the browser of this machine, with further `args` of its command line; several test files can connect to it. */
export async function launchBrowser(args: string[] = []): Promise<BrowserServer> {
  const { platform, arch, env } = process;
  const found = findBrowser({ platform, arch, env, exists: existsSync });
  return found === 'packaged'
    ? launchPackaged(args)
    : chromium.launchServer({ executablePath: found, args });
}

/** Starts the Chromium among the packages, with the libraries that a bare system lacks. */
async function launchPackaged(args: string[]): Promise<BrowserServer> {
  const path = await sparticuz.executablePath();
  const libraries = await inflate(join(root, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  const env = { ...process.env, LD_LIBRARY_PATH: join(libraries, 'lib') };
  try {
    return await chromium.launchServer({ executablePath: path, env, args });
  } catch (error) {
    throw new Error(
      `The Chromium among the packages does not start. If an earlier run was interrupted, delete ${path} and try again; otherwise install Chrome or Chromium.`,
      { cause: error },
    );
  }
}
