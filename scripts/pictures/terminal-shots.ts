import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from '../site/settings.ts';
import { openView, photograph } from './camera.ts';
import { firstQuestion } from './first-question.ts';
import { sampleNames } from './samples.ts';
import { type Exchange, terminalPage, terminalText } from './terminal.ts';

/** A picture of the terminal: what is typed. */
interface TerminalShot {
  readonly name: string;
  /** The command behind `npm run`, and its words. */
  readonly command: string;
  readonly words: readonly string[];
  /** Whether it asks a person: its first question is shown, and left without an answer. */
  readonly asks?: boolean;
}

/** The folder with the samples, as it is typed. */
export const samplesFolder = 'van-ban-moi';

/** Each command finds what the one before has left. */
const shots: readonly TerminalShot[] = [
  {
    name: 'xem-truoc',
    command: 'ingest',
    words: ['--dry-run', `${samplesFolder}/${sampleNames.word}`],
  },
  { name: 'dua-vao', command: 'ingest', words: [samplesFolder] },
  { name: 'chay-lai', command: 'ingest', words: [samplesFolder] },
  { name: 'hoi-xem-lai', command: 'review', words: [], asks: true },
  { name: 'kiem-tra', command: 'check', words: [] },
];

/** A finished picture: the name of its file, and what is in it. */
export interface Picture {
  readonly file: string;
  readonly content: Buffer | string;
}

/** Runs the commands in `folder`, which has a collection in `content/`, and yields their pictures and texts. */
export async function* terminalPictures(folder: string, browser: Browser): AsyncGenerator<Picture> {
  const page = await openView(browser, { width: 900, height: 900, scheme: 'light' });
  for (const { name, command, words, asks = false } of shots) {
    const answer = await (asks ? firstQuestion : run)(argumentsOf(command, words, folder), folder);
    const exchange: Exchange = { typed: typed(command, words), answer };
    await page.setContent(terminalPage(exchange));
    yield { file: `${name}.webp`, content: await photograph(page, page.locator('main')) };
    yield { file: `${name}.txt`, content: terminalText(exchange) };
  }
  await page.close();
}

/** A name with blanks is typed in quotes. */
function typed(command: string, words: readonly string[]): string {
  const quoted = words.map((word) => (word.includes(' ') ? `"${word}"` : word));
  return [`npm run ${command}`, ...(words.length > 0 ? ['--', ...quoted] : [])].join(' ');
}

/** Returns the words behind `node` for a command on the collection in `folder`. */
function argumentsOf(command: string, words: readonly string[], folder: string): string[] {
  // These take their collection from the project unless they are told; the others from where they are started.
  const isOurs = command === 'check' || command === 'review';
  const place = isOurs ? ['--content', join(folder, 'content')] : [];
  return [join(root, 'scripts', `${command}.ts`), ...words, ...place];
}

/** Returns what a command prints, its messages first. Rejects when it fails: the samples have nothing that may fail. */
function run(args: readonly string[], folder: string): Promise<string> {
  const env = { ...process.env, CONTENT_DIR: '' };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder, env }, (error, stdout, stderr) => {
      if (error === null) resolve(stderr + stdout);
      else reject(new Error(`${args.join(' ')} failed:\n${stderr}${stdout}`, { cause: error }));
    });
  });
}
