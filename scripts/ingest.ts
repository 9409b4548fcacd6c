import { parseArgs } from 'node:util';
import { ingest } from '../src/ingest/ingest.ts';
import { pageReaders } from '../src/ingest/readers/page-readers.ts';
import { formatIssueLine, formatReport } from '../src/ingest/report.ts';
import { progressOn } from './ingest/progress.ts';

const usage = `npm run ingest -- [--out DIR] [--force] FILE…

Reads documents from .pdf, .docx, .doc, .rtf, .odt, .html, .md and .txt files in any encoding, from scans (.pdf, .jpg,
.png, .tif: their words are recognised here, which takes seconds a page) and from .zip files of these. Writes each to
DIR/documents/<id>.mdx, and a reference to DIR/references/<id>.mdx for every document that they cite and the
collection does not hold.
Prints what was recognised, repaired and masked. A file that cannot be ingested is said in one line
and ends the command with 1; the others are ingested all the same.

  --out DIR  the collection (default: $CONTENT_DIR, or content)
  --force    write over documents that were edited, and over references with a note
  --help     show this`;

const progress = progressOn(process.stderr);
const readers = pageReaders({ tell: progress.page });
const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
} else if (positionals.length === 0) {
  fail(`No file to ingest.\n\n${usage}`);
} else {
  try {
    const out = values.out ?? (process.env['CONTENT_DIR'] || 'content');
    const report = await ingest(positionals, { out, force: values.force, readers });
    progress.end();
    for (const issue of report.issues) console.error(formatIssueLine(issue));
    console.log(formatReport(report));
    if (report.issues.length > 0) process.exitCode = 1;
  } catch (error) {
    progress.end();
    // The system refuses a folder or a disk is full; anything else is our bug and shows its trace.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    fail(`The collection cannot be written: ${error.message}`);
  }
}

function readArguments() {
  try {
    return parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    fail(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit();
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
