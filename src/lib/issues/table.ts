/** Every problem in the content that we can report: how bad, what to say, what to do. */
const definitions = {
  'file-unknown': {
    severity: 'warning',
    message: ({ name }: { name: string }) => `“${name}” is not read: it is no content file`,
    help: 'Only <id>.mdx files belong in documents/ and references/; keep anything else elsewhere.',
  },
  'file-name-invalid': {
    severity: 'error',
    message: ({ name }: { name: string }) => `“${name}” cannot be the address of a document`,
    help: 'Name the file in lower-case letters without diacritics, digits and single hyphens: ke-hoach-12-kh-ubnd-2024.mdx.',
  },
  'file-not-utf8': {
    severity: 'error',
    message: ({ name }: { name: string }) => `“${name}” is not UTF-8 text`,
    help: 'Save the file as UTF-8.',
  },
  'id-duplicate': {
    severity: 'error',
    message: ({ id, other }: { id: string; other: string }) => `“${id}” is also the id of ${other}`,
    help: 'Keep one of the two files; a reference goes when the text of its document arrives.',
  },
  'frontmatter-missing': {
    severity: 'error',
    message: ({ start }: { start: string }) =>
      `the file starts with “${start}” and not with frontmatter`,
    help: 'Start the file with a line “---”, the fields, and another line “---”; content/README.md shows every field.',
  },
  'frontmatter-open': {
    severity: 'error',
    message: ({ line }: { line: string }) =>
      `no line “---” ends the frontmatter; it runs to “${line}”`,
    help: 'Write a line of exactly three hyphens after the last field.',
  },
  'frontmatter-language': {
    severity: 'error',
    message: ({ opening }: { opening: string }) =>
      `“${opening}” asks for frontmatter that is not YAML`,
    help: 'Write the first line as “---” alone. Frontmatter is data; no other language is read.',
  },
  'frontmatter-syntax': {
    severity: 'error',
    message: ({ problem }: { problem: string }) =>
      `the frontmatter is not correct YAML: ${problem}`,
    help: 'Put a value with “: ” or “#” in it in double quotes, and each field on a line of its own.',
  },
  'frontmatter-invalid': {
    severity: 'error',
    message: ({ field, problem }: { field: string; problem: string }) => `${field}: ${problem}`,
    help: 'Correct the field; content/README.md shows every field with an example.',
  },
  'body-executable': {
    severity: 'error',
    message: ({ code }: { code: string }) => `“${code}” is code, and a document never holds code`,
    help: 'Remove it. To show it as text, write \\{ for “{” and \\< for “<”, and do not start a paragraph with import or export.',
  },
  'body-unreadable': {
    severity: 'error',
    message: ({ text, problem }: { text: string; problem: string }) =>
      `“${text}” cannot be read: ${problem}`,
    help: 'Write \\{ for a plain “{” and \\< for a plain “<”; do not start a paragraph with import or export.',
  },
  'body-unsupported': {
    severity: 'error',
    message: ({ what, text }: { what: string; text: string }) =>
      `“${text}” is ${what}, and a document holds plain paragraphs only`,
    help: 'Write it as paragraphs; a backslash keeps a sign as text, as in \\> or \\`.',
  },
  'body-empty': {
    severity: 'error',
    message: ({ name }: { name: string }) => `“${name}” has no text below its frontmatter`,
    help: 'Add the text, or move the file to references/ when only its facts are known.',
  },
  'link-dropped': {
    severity: 'warning',
    message: ({ text, address }: { text: string; address: string }) =>
      `the link on “${text}” is left out; its address was “${address}”`,
    help: 'Links to documents are drawn from the citations in the text. Write other addresses out as text.',
  },
  'source-missing': {
    severity: 'error',
    message: ({ name }: { name: string }) => `“${name}” does not exist`,
    help: 'Check the path and the spelling of the name.',
  },
  'source-is-folder': {
    severity: 'error',
    message: ({ name }: { name: string }) => `“${name}” is a folder`,
    help: 'Name the files in it, as in FOLDER/*.txt.',
  },
  'source-not-file': {
    severity: 'error',
    message: ({ name, kind }: { name: string; kind: string }) => `“${name}” is ${kind}`,
    help: 'Only files and folders are read. Leave it out, or name the file that you mean.',
  },
  'source-unreadable': {
    severity: 'error',
    message: ({ name, reason }: { name: string; reason: string }) =>
      `“${name}” cannot be opened (${reason})`,
    help: 'Check that it is a file and that you may read it.',
  },
  'source-name-unreadable': {
    severity: 'error',
    message: ({ name }: { name: string }) => `the name of “${name}” is not UTF-8`,
    help: 'Nothing of it is read. Give the file or folder another name.',
  },
  'folder-unreadable': {
    severity: 'error',
    message: ({ name, reason }: { name: string; reason: string }) =>
      `the folder “${name}” cannot be opened (${reason})`,
    help: 'Check that you may read it; nothing in it was ingested.',
  },
  'folder-empty': {
    severity: 'warning',
    message: ({ name }: { name: string }) => `nothing in the folder “${name}” can be ingested`,
    help: 'Check the path. Hidden files, the files of the collection itself and kinds that are no text are left out.',
  },
  'folder-others': {
    severity: 'warning',
    message: ({ name, count, kind }: { name: string; count: string; kind: string }) =>
      `${count} ${kind} in the folder “${name}” ${count === '1' ? 'is' : 'are'} left out`,
    help: 'Kinds that hold no document are not read. If one does, save it as .docx or .pdf.',
  },
  'source-crashed': {
    severity: 'error',
    message: ({ name, reason }: { name: string; reason: string }) =>
      `“${name}” ended the program that reads it (${reason})`,
    help: 'The other files were read all the same. Open it in its program, save it anew or print it to PDF, and ingest that.',
  },
  'source-too-slow': {
    severity: 'error',
    message: ({ name, limit }: { name: string; limit: string }) =>
      `“${name}” was given up: nothing came of it for ${limit}`,
    help: 'The other files were read all the same. Open it in its program, save it anew or split it, and ingest that.',
  },
  'source-empty': {
    severity: 'error',
    message: ({ name }: { name: string }) => `“${name}” holds no text`,
    help: 'Save the text of the document into it, or leave the file out.',
  },
  'source-not-text': {
    severity: 'error',
    message: ({ name, kind }: { name: string; kind: string }) => `“${name}” is ${kind}`,
    help: 'Save the document as .docx, .odt, .pdf or plain text, and ingest that.',
  },
  'source-encrypted': {
    severity: 'error',
    message: ({ name }: { name: string }) => `“${name}” is protected by a password`,
    help: 'Open it with its password, save it without one, and ingest that.',
  },
  'source-damaged': {
    severity: 'error',
    message: ({ name, reason }: { name: string; reason: string }) =>
      `“${name}” is damaged or breaks off (${reason})`,
    help: 'Get the file again, or open it in its program, save it anew, and ingest that.',
  },
  'source-too-large': {
    severity: 'error',
    message: ({ name, reason }: { name: string; reason: string }) =>
      `“${name}” is too large (${reason})`,
    help: 'Leave out pictures or split the file, and ingest the parts.',
  },
  'source-entry-unsafe': {
    severity: 'error',
    message: ({ name, entry }: { name: string; entry: string }) =>
      `“${name}” holds a file whose name leads out of it: “${entry}”`,
    help: 'Nothing of that name is read. If you trust the file, unpack it yourself and ingest what you need.',
  },
  'source-not-utf8': {
    severity: 'error',
    message: ({ name }: { name: string }) => `“${name}” is UTF-8 text with bytes that are not`,
    help: 'Correct the line, or save the file again as UTF-8.',
  },
  'source-pdf-other': {
    severity: 'error',
    message: ({ name, kind }: { name: string; kind: string }) =>
      `“${name}” is named as a PDF file and is ${kind}`,
    help: 'Give it the ending of what it is (.jpg, .docx…), or ask for the PDF file again.',
  },
  'source-pdf-locked': {
    severity: 'error',
    message: ({ name }: { name: string }) => `“${name}” is locked with a password`,
    help: 'Open it with its password, print it to a new PDF file, and ingest that one.',
  },
  'source-pdf-damaged': {
    severity: 'error',
    message: ({ name }: { name: string }) => `“${name}” is damaged or was cut off on its way`,
    help: 'Copy or download it again. If it opens in a viewer, print it to a new PDF file and ingest that one.',
  },
  'source-pdf-no-pages': {
    severity: 'error',
    message: ({ name }: { name: string }) => `“${name}” is a PDF file without pages`,
    help: 'Ask for the file again, or leave it out.',
  },
  'source-pdf-too-long': {
    severity: 'error',
    message: ({ name, pages, most }: { name: string; pages: string; most: string }) =>
      `“${name}” has ${pages} pages, and at most ${most} are read`,
    help: 'Split it into its documents, one file each.',
  },
  'source-pdf-too-large': {
    severity: 'error',
    message: ({ name }: { name: string }) => `“${name}” is too large to be opened in memory`,
    help: 'Split it, or save it again with smaller pictures.',
  },
  'source-needs-ocr': {
    severity: 'error',
    message: ({ name, pages }: { name: string; pages: string }) =>
      `“${name}” has no text that can be used (pages: ${pages})`,
    help: 'It is a scan, or its letters are damaged. Ingest it with recognition of scans allowed, or ask for the office file.',
  },
  'source-image-unreadable': {
    severity: 'error',
    message: ({ name, reason }: { name: string; reason: string }) =>
      `“${name}” cannot be read as a picture (${reason})`,
    help: 'Save it again as JPEG or PNG, of at most 100 million pixels.',
  },
  'source-unrecognised': {
    severity: 'error',
    message: ({ name, start }: { name: string; start: string }) =>
      `no document can be recognised in “${name}”, which starts with “${start}”`,
    help: 'A document has a line with its type (KẾ HOẠCH, HƯỚNG DẪN…) or starts with “Kính gửi”; add that line.',
  },
  'source-two-documents': {
    severity: 'error',
    message: ({ name, start }: { name: string; start: string }) =>
      `“${name}” holds more than one document: another starts with “${start}”`,
    help: 'Nothing of it was written. Save each document as a file of its own and ingest these.',
  },
  'source-unwritable': {
    severity: 'error',
    message: ({ name, problem }: { name: string; problem: string }) =>
      `“${name}” has a line that cannot be kept as it is: ${problem}`,
    help: 'Correct the line in the source (type it anew if it looks right) and ingest it again.',
  },
  'source-misread': {
    severity: 'error',
    message: ({ name, problem }: { name: string; problem: string }) =>
      `“${name}” is not written, because of a bug in this program: ${problem}`,
    help: 'Nothing is wrong with your file. Please report this line, if you can together with the file.',
  },
  'document-taken': {
    severity: 'error',
    message: ({ id, name, other }: { id: string; name: string; other: string }) =>
      `“${name}” would be ${id}, and that is the document from “${other}”`,
    help: 'If both are one document, leave one out; if not, add its number or date to the text (Số: …, ngày …).',
  },
  'document-edited': {
    severity: 'error',
    message: ({ name }: { name: string }) =>
      `the file differs from what “${name}” gives, and nothing tells which of the two is newer`,
    help: 'It was left as it is. Look with --dry-run --force at what would change; run with --force to write it again and lose the edits.',
  },
  'document-broken': {
    severity: 'error',
    message: ({ name }: { name: string }) =>
      `the file has a mistake that keeps it from being read, so “${name}” cannot be compared with it`,
    help: 'It was left as it is. Run npm run check, mend the line that it names, and ingest again.',
  },
  'document-conflict': {
    severity: 'error',
    message: ({ name, what, mine, theirs }: Record<'name' | 'what' | 'mine' | 'theirs', string>) =>
      `${what} was edited here and has changed in “${name}” as well: here ${mine}, in the source ${theirs}`,
    help: 'Nothing of the file was written. Edit it, or run again with --keep-edits (edits win here, the rest is updated) or --force (the source wins, edits are lost).',
  },
  'reference-noted': {
    severity: 'error',
    message: ({ id, name }: { id: string; name: string }) =>
      `“${name}” is the text of the reference ${id}, which has a note or a status`,
    help: 'Nothing was written. Copy what you need, delete the reference and ingest again; --force deletes it for you.',
  },
  'reference-unclear': {
    severity: 'error',
    message: ({ id, name }: { id: string; name: string }) =>
      `“${name}” would be ${id}, and it is not clear whether it is the reference of that id`,
    help: 'Nothing was written. If it is, delete the reference and ingest again; if not, give the file of the reference another name.',
  },
  'reference-held-back': {
    severity: 'error',
    message: ({ name, other }: { name: string; other: string }) =>
      `no reference is written for ${name}: it may be ${other}`,
    help: 'That file cannot be read. Run check to see what is wrong with it, correct it and ingest again.',
  },
  'doubt-open': {
    severity: 'warning',
    message: ({
      field,
      page,
      quote,
      reason,
    }: {
      field: string;
      page?: number | undefined;
      quote: string;
      reason: string;
    }) =>
      `cần xem lại (${field}, ${page === undefined ? '' : `trang ${page}, `}“${quote}”): ${reason}`,
    help: 'Compare it with the source, correct it, and take the entry out of doubts; npm run review walks you through.',
  },
  'citation-missing': {
    severity: 'warning',
    message: ({ citation }: { citation: string }) => `nothing in the collection is “${citation}”`,
    help: 'Add its text under documents/, or run ingest again to write a reference; that takes a date, a term or a title where numbers restart.',
  },
  'citation-container-unknown': {
    severity: 'warning',
    message: ({ citation, container }: { citation: string; container: string }) =>
      `“${citation}” stands in the title of “${container}”, and it is not known which document that is`,
    help: 'Nothing is linked: it is the other document that cites. It links once that document is known.',
  },
  'citation-ambiguous': {
    severity: 'warning',
    message: ({ citation, candidates }: { citation: string; candidates: string }) =>
      `“${citation}” says too little to be sure; it can be: ${candidates}`,
    help: 'Nothing is linked, and the page offers the choice to the reader. npm run review asks which it is and writes the answer into links.',
  },
  'citation-declined': {
    severity: 'note',
    message: ({ citation }: { citation: string }) =>
      `“${citation}” is none of the documents known, as links of the document says`,
    help: 'Once its text is in the collection, write its id into “is” of that entry, or take the entry out.',
  },
  'link-unknown': {
    severity: 'error',
    message: ({ cites, is }: { cites: string; is: string }) =>
      `links: “${cites}” is said to be “${is}”, and no file of the collection has that name`,
    help: 'Correct “is”: it is the name of a file in documents/ or references/ without .mdx; npm run review offers what can be meant.',
  },
  'link-unused': {
    severity: 'warning',
    message: ({ cites }: { cites: string }) =>
      `links: no citation in the text is written “${cites}”`,
    help: 'Write the words as the text has them, from the type to the number, or take the entry out. Of two entries for the same words the first counts.',
  },
  'citation-differs': {
    severity: 'note',
    message: ({ citation, difference }: { citation: string; difference: string }) =>
      `“${citation}”: ${difference}`,
    help: 'Compare both with their sources. If the text is right as printed, leave it: the page states the difference and judges nothing.',
  },
  'document-duplicate': {
    severity: 'warning',
    message: ({ name, other, agrees }: { name: string; other: string; agrees: string }) =>
      `“${name}” may be the document in ${other}: ${agrees}`,
    help: 'If both are one, keep one file and let citations lead to it; if not, correct the number, date or issuer that makes them look alike.',
  },
  'document-same-text': {
    severity: 'warning',
    message: ({ name, other }: { name: string; other: string }) =>
      `“${name}” has the same text as ${other}`,
    help: 'Keep one of the two files. The name of a file is its address: keep the one that others link to.',
  },
  'reference-held': {
    severity: 'warning',
    message: ({ name, other, agrees }: { name: string; other: string; agrees: string }) =>
      `the reference “${name}” may be the document in ${other}: ${agrees}`,
    help: 'If it is, delete the reference; if its address is used already, give the document the name of its file. If not, correct what makes them look alike.',
  },
} as const;

/** Code of a kind of issue. */
export type IssueCode = keyof typeof definitions;

/** A problem in the content, for whoever keeps the collection. */
export interface Issue {
  readonly code: IssueCode;
  /** An error stops a build; a warning waits for somebody; a note states a fact that may be right as it is. */
  readonly severity: 'error' | 'warning' | 'note';
  /** What is wrong, quoting the value. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  readonly path: string;
  /** 1-based; null when the problem has no line. */
  readonly line: number | null;
}

/** All codes, in the order of the table. */
export const issueCodes = Object.keys(definitions) as readonly IssueCode[];

type Details<Code extends IssueCode> = Parameters<(typeof definitions)[Code]['message']>[0];

/** Makes an issue of the kind `code`, with its message filled in from `details`. */
export function issue<Code extends IssueCode>(
  code: Code,
  details: Details<Code>,
  where: { readonly path: string; readonly line: number | null },
): Issue {
  const definition = definitions[code];
  const message = (definition.message as (details: Details<Code>) => string)(details);
  return { code, severity: definition.severity, message, help: definition.help, ...where };
}

/** Returns an issue as the text a command prints: `path:line severity code  message`, and below it what to do. */
export function formatIssue({ path, line, severity, code, message, help }: Issue): string {
  const where = line === null ? path : `${path}:${line}`;
  return `${where} ${severity} ${code}  ${message}\n    ${help}`;
}
