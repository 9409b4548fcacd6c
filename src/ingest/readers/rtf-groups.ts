import { optionalHyphen } from './decode-runs.ts';

/** What a group of an RTF file is for. */
export type Destination =
  | 'body'
  | 'skip'
  | 'fonts'
  | 'label'
  | 'instruction'
  | 'note'
  | 'header'
  | 'footer'
  | 'comment';

const skipped = new Set(
  `colortbl stylesheet info pict objdata listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata
  colorschememapping datastore latentstyles filetbl pn pnseclvl sp nonshppict shprslt bkmkstart bkmkend xe tc rxe
  nonesttables template falt panose fontemb atnid atnauthor atntime atnicn atnref atndate formfield objclass objname
  objalias do docvar userprops mmathPr pgptbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn background private
  xmlopen xmlattrname xmlattrvalue wgrffmtfilter passwordhash protusertbl oldcprops oldpprops fldtype ffname ffdeftext
  ffentrymcr ffexitmcr ffhelptext ffstattext`.split(/\s+/u),
);

const entered: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  listtext: 'label',
  pntext: 'label',
  fldinst: 'instruction',
  footnote: 'note',
  annotation: 'comment',
  ...Object.fromEntries(
    ['header', 'headerl', 'headerr', 'headerf'].map((name) => [name, 'header']),
  ),
  ...Object.fromEntries(
    ['footer', 'footerl', 'footerr', 'footerf'].map((name) => [name, 'footer']),
  ),
};

/** Groups that are marked to be skipped by programs that do not know them, and hold text of the document. */
const known = new Set([
  'shpinst',
  'shptxt',
  'ud',
  'nesttableprops',
  'fldinst',
  'annotation',
  'dptxbxtext',
  'objresult',
]);

/** Says what the group is for that starts with the word `name`; null when that word starts nothing of its own. */
export function destinationOf(name: string, isOptional: boolean): Destination | null {
  const found = Object.hasOwn(entered, name) ? entered[name] : undefined;
  if (found !== undefined) return found;
  if (skipped.has(name)) return 'skip';
  return isOptional && !known.has(name) ? 'skip' : null;
}

/** Words that stand for a sign. */
export const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  page: '\n',
  column: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00A0',
  '-': optionalHyphen,
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
  '\t': '\t',
};
