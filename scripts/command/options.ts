import { type ParseArgsConfig, parseArgs } from 'node:util';
import { keptByNpm, keptMessage, wrongWords } from './npm-options.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; strict: true; allowPositionals: true }>
>;

/** Returns the values of the command line's options; any other word is wrong. Ends as `readWords` does. */
export function readOptions<const T extends Options>(
  usage: string,
  options: T,
): Parsed<T>['values'] {
  return read(usage, options, false).values;
}

/**
 * Returns the values of the command line's options, and its other words.
 * With `--help` prints `usage` and ends with exit code 0; with an option that `options` does not know
 * says so, prints `usage` and ends with exit code 1; also when npm has kept one for itself.
 */
export function readWords<const T extends Options>(usage: string, options: T): Parsed<T> {
  return read(usage, options, true);
}

function read<const T extends Options>(
  usage: string,
  options: T,
  allowPositionals: boolean,
): Parsed<T> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  const kept = keptByNpm(Object.keys(options), process.env);
  if (kept.length > 0) {
    console.error(keptMessage(kept, process.env));
    process.exit(1);
  }
  try {
    return parseArgs({ args, options, strict: true, allowPositionals }) as Parsed<T>;
  } catch (error) {
    console.error(`${wrongWords(error)}.\n\n${usage}`);
    process.exit(1);
  }
}
