import { type DocxParts, readBlocks } from './docx-body.ts';
import { labelMaker } from './docx-lists.ts';
import { readStyles } from './docx-styles.ts';
import { Unreadable } from './model.ts';
import type { RichText } from './rich.ts';
import type { ZipEntry } from './unzip.ts';
import { attribute, childAt, childrenOf, readXml, type XmlElement } from './xml.ts';

/**
 * Reads a .docx file from its entries: runs by font, labels of lists as Word prints them, tables, notes, text boxes,
 * running heads and comments apart; inserted text counts, deleted text does not. Macros are never looked at. Our own
 * code: mammoth knows neither the labels of lists nor the fonts of styles. Rejects with `Unreadable`.
 */
export async function readDocx(entries: readonly ZipEntry[]): Promise<RichText> {
  const files = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const read = async (name: string) => {
    const entry = files.get(name.toLowerCase());
    return entry === undefined ? null : readXml(await entry.bytes());
  };
  const main = await mainPart(read);
  const document = await read(main);
  const body = childAt(document, 'w:body');
  if (body === null) throw new Unreadable('damaged', 'it has no text part');
  const targets = await relatedParts(main, read);
  const byType = (type: string) => targets.filter((target) => target.type.endsWith(`/${type}`));
  const first = async (type: string) => {
    const [found] = byType(type);
    return found === undefined ? null : read(found.part);
  };
  const styles = readStyles(await first('styles'));
  const label = labelMaker(await first('numbering'), styles);
  const notes = notesOf(await first('footnotes'), await first('endnotes'));
  const parts: DocxParts = { styles, label, notes };
  const blocks = readBlocks(body, parts);
  const apart: RichText['apart'][number][] = [];
  for (const [type, kind] of [
    ['header', 'header'],
    ['footer', 'footer'],
    ['comments', 'comment'],
  ] as const) {
    for (const { part } of byType(type)) {
      const root = await read(part);
      if (root !== null) apart.push({ kind, blocks: readBlocks(root, parts) });
    }
  }
  return { blocks, apart, remarks: remarksOf(files.keys(), byType('aFChunk').length > 0) };
}

function remarksOf(names: Iterable<string>, hasChunks: boolean): string[] {
  const remarks: string[] = [];
  if ([...names].some((name) => name.endsWith('vbaproject.bin'))) {
    remarks.push('tệp có macro; macro bị bỏ qua, chỉ đọc phần chữ');
  }
  if (hasChunks) remarks.push('tệp nhúng một tệp khác; phần nhúng chưa được đọc');
  return remarks;
}

type Read = (name: string) => Promise<XmlElement | null>;

async function mainPart(read: Read): Promise<string> {
  const relations = childrenOf(await read('_rels/.rels'));
  const main = relations.find((each) => /\/officeDocument$/u.test(attribute(each, 'Type') ?? ''));
  return (attribute(main ?? null, 'Target') ?? 'word/document.xml').replace(/^\//u, '');
}

async function relatedParts(main: string, read: Read): Promise<{ type: string; part: string }[]> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = await read(`${folder}_rels/${main.slice(folder.length)}.rels`);
  return childrenOf(relations)
    .filter((each) => attribute(each, 'TargetMode') !== 'External')
    .map((each) => {
      const target = attribute(each, 'Target') ?? '';
      return {
        type: attribute(each, 'Type') ?? '',
        part: target.startsWith('/') ? target.slice(1) : folder + target,
      };
    });
}

function notesOf(
  footnotes: XmlElement | null,
  endnotes: XmlElement | null,
): Map<string, XmlElement> {
  const notes = (root: XmlElement | null, name: string) =>
    childrenOf(root, `w:${name}`)
      .filter((note) => !/eparator|ontinuation/u.test(attribute(note, 'w:type') ?? ''))
      .map((note): [string, XmlElement] => [`w:${name}Reference:${attribute(note, 'w:id')}`, note]);
  return new Map([...notes(footnotes, 'footnote'), ...notes(endnotes, 'endnote')]);
}
