import { parseArgs } from 'node:util';
import { keptByNpm, keptMessage, wrongWords } from '../command/npm-options.ts';

/** What `--help` prints. */
export const usage = `npm run ingest -- [--dry-run] [--out DIR] [options] FILE-OR-FOLDER…

Reads documents from .pdf, .docx, .doc, .rtf, .odt, .html, .md and .txt files in any encoding, from scans (.pdf, .jpg,
.png, .tif: their words are recognised here, which takes seconds a page) and from .zip files of these. Writes each to
DIR/documents/<id>.mdx, and a reference to DIR/references/<id>.mdx for every document that they cite and the
collection does not hold. A document that is there already is updated: what people edited stays. A scan that is there
as it is, read by the same readers, is not recognised again.
Prints what was recognised, repaired and masked, and what a person should look at again. A file that cannot be ingested
is said in one line and ends the command with 1; the others are ingested all the same. When the command is stopped, the
collection is as it was before; run it again.

  --dry-run        write nothing; show what would be written and what would change
  --out DIR        the collection (default: $CONTENT_DIR, or content)
  --keep-edits     where a person and the source changed the same, keep what the person wrote
  --force          write what the sources say, over edited documents and references with a note
  --read-again     recognise scans again that are in the collection as they are
  --keep-personal  do not mask personal phone numbers, e-mail addresses and numbers of identity papers
  --json           print the report as JSON
  --help           show this`;

/** What the command is asked to do. */
export interface IngestArguments {
  readonly status: 'run';
  readonly paths: readonly string[];
  readonly out: string;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly keepEdits: boolean;
  readonly readAgain: boolean;
  readonly keepPersonal: boolean;
  readonly json: boolean;
}

/** The arguments, or what is to be printed instead. */
export type Arguments =
  | IngestArguments
  | { readonly status: 'help' }
  | { readonly status: 'wrong'; readonly message: string };

const flag = { type: 'boolean', default: false } as const;
const options = {
  out: { type: 'string' },
  'dry-run': flag,
  force: flag,
  'keep-edits': flag,
  'read-again': flag,
  'keep-personal': flag,
  json: flag,
  help: { ...flag, short: 'h' },
} as const;

/** Reads the words of the command line. */
export function readArguments(args: readonly string[], env = process.env): Arguments {
  const wrong = (message: string): Arguments => ({
    status: 'wrong',
    message: `${message}\n\n${usage}`,
  });
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (values.help) return { status: 'help' };
    const kept = keptByNpm(Object.keys(options), env);
    if (kept.length > 0) return { status: 'wrong', message: keptMessage(kept, env) };
    if (positionals.length === 0) return wrong('No file to ingest.');
    if (values.force && values['keep-edits']) {
      return wrong('--force and --keep-edits ask for opposite things: give one of them.');
    }
    return asked(values, positionals, env);
  } catch (error) {
    return wrong(`${wrongWords(error)}.`);
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

function asked(values: Values, paths: readonly string[], env: NodeJS.ProcessEnv): Arguments {
  return {
    status: 'run',
    paths,
    out: values.out ?? (env['CONTENT_DIR'] || 'content'),
    dryRun: values['dry-run'],
    force: values.force,
    keepEdits: values['keep-edits'],
    readAgain: values['read-again'],
    keepPersonal: values['keep-personal'],
    json: values.json,
  };
}
