import type { Block, Document } from './model.ts';
import { isRunningText } from './parts.ts';

const atTheTop = /^p\d+$/u;

/**
 * Names the section of a block for people: `II.1`, `Điều 5`, `khoản 2 Điều 5`. A dash or plain paragraph has the
 * section it stands in. Empty before the first heading, outside the body, and for the closing sentence.
 */
export function sectionLabel(document: Document, block: Block): string {
  return nameOf(labelsAbove(document, block));
}

// From the block upwards: the nearest label of a smaller level, and so on; dashes are nobody's section.
// Above an unlabelled paragraph at the top there is no section.
function labelsAbove({ blocks }: Document, block: Block): string[] {
  const at = blocks.indexOf(block);
  const labels: string[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (let index = at; index >= 0; index--) {
    const current = blocks[index] as Block;
    if (!isRunningText(current.part)) break;
    if (atTheTop.test(current.anchor)) break;
    if (current.level >= level || !isSection(current.label)) continue;
    labels.unshift(current.label);
    level = current.level;
  }
  return labels;
}

function isSection(label: string): boolean {
  return label !== '' && !/^[-–—•*+]$/u.test(label);
}

function nameOf(labels: readonly string[]): string {
  const plain = labels.map((label) => label.replace(/^[\s(]+|[\s.:)/–-]+$/gu, ''));
  const article = plain.findLastIndex((label) => /^Điều\s/u.test(label));
  if (article >= 0) return pinpoint(plain.slice(article));
  const words = plain.filter((label) => /^\p{L}{2,}\s|^phụ lục$/iu.test(label));
  const counters = plain.slice(words.length);
  const path = counters
    .filter((label, index) => !counters[index + 1]?.startsWith(`${label}.`))
    .join('.');
  return [...words.slice(-1), path].filter((part) => part !== '').join(', ');
}

// From small to large, as pinpoints are written: “điểm a khoản 2 Điều 5”.
function pinpoint([article = '', clause, point]: readonly string[]): string {
  return [
    point && `điểm ${point}`,
    clause && (/^\d/u.test(clause) ? `khoản ${clause}` : `điểm ${clause}`),
    article,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Returns the section, for people, in which the character at `offset` of the document's text stands; empty before the first. */
export function sectionAt(document: Document, offset: number): string {
  const block = document.blocks.find(({ span }) => span.start <= offset && offset < span.end);
  return block === undefined ? '' : sectionLabel(document, block);
}
