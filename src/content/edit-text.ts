import { isDeepStrictEqual } from 'node:util';
import type { Paragraph } from '../lib/index.ts';
import { readBody } from './body.ts';
import { splitFile } from './frontmatter.ts';
import { normaliseSource } from './read.ts';
import { formatDocument, writingProblem } from './write.ts';

/** Words of one paragraph to be replaced by others. */
export interface Correction {
  /** 1-based line of the file on which the paragraph starts. */
  readonly line: number;
  /** The words as they read now. */
  readonly words: string;
  /** Where they start in the text of the paragraph, by offset from 0; their first place unless told. */
  readonly start?: number;
  /** The words as they shall read: one line, not empty. */
  readonly by: string;
}

/**
 * Returns the text of a content file with words of one paragraph replaced and every other byte as it was. Signs that
 * Markdown would take for something else are escaped. Null when the result would not read as meant, as when emphasis
 * starts or ends within the words.
 */
export function correctText(text: string, { line, words, start, by }: Correction): string | null {
  const before = paragraphsOf(text);
  const at = before?.findIndex((paragraph) => paragraph.line === line) ?? -1;
  const paragraph = before?.[at];
  const from = start ?? paragraph?.text.indexOf(words) ?? -1;
  if (before == null || paragraph?.text.startsWith(words, from) !== true || from < 0) return null;
  const plain = { text: by, marks: [], heading: null };
  if (by === '' || by.includes('\n') || writingProblem(plain) !== null) return null;
  const wanted = before.map(toText);
  const { text: old } = paragraph;
  const corrected = `${old.slice(0, from)}${by}${old.slice(from + words.length)}`;
  wanted[at] = toText({ ...paragraph, text: corrected });
  const region = linesBetween(text, line, before[at + 1]?.line ?? null);
  for (const found of placesOf(text.slice(region.start, region.end), words)) {
    for (const written of [by, escaped(by)]) {
      const place = region.start + found;
      const next = `${text.slice(0, place)}${written}${text.slice(place + words.length)}`;
      if (isDeepStrictEqual(paragraphsOf(next)?.map(toText), wanted)) return next;
    }
  }
  return null;
}

/** What must stay the same: text, headings, and how much is emphasised; where it stands moves with the words. */
function toText({ text, heading, marks }: Pick<Paragraph, 'text' | 'heading' | 'marks'>) {
  return { text, heading, marks: marks.map(({ kind }) => kind) };
}

/** The paragraphs of a file that has no problem; null of any other. */
function paragraphsOf(text: string): readonly Paragraph[] | null {
  const { body, linesAbove, issues } = splitFile(normaliseSource(text), '');
  const read = readBody(body, '', linesAbove);
  const isSound = [...issues, ...read.issues].every(({ severity }) => severity !== 'error');
  return isSound ? read.paragraphs : null;
}

/** Returns the stretch from the start of one line to the start of another, both 1-based; to the end for null. */
function linesBetween(text: string, from: number, to: number | null) {
  const starts = [
    0,
    ...[...text.matchAll(/\r\n?|\n/gu)].map(({ 0: end, index }) => index + end.length),
  ];
  const start = starts[from - 1] ?? text.length;
  return { start, end: to === null ? text.length : (starts[to - 1] ?? text.length) };
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Returns words as Markdown in which every sign is text. */
function escaped(words: string): string {
  const frontmatter = { type: 'KH', number: null, date: null, title: null } as const;
  const document = formatDocument({
    frontmatter,
    paragraphs: [{ text: words, marks: [], heading: null }],
  });
  return document.slice(document.lastIndexOf('\n---\n') + '\n---\n'.length).trim();
}
