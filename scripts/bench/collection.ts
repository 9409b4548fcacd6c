import type { WritableDocument, WritableParagraph } from '../../src/content/write.ts';
import {
  capitalize,
  citation,
  type FrontmatterInput,
  frontmatterSchema,
  slug,
} from '../../src/lib/index.ts';
import { clauses, issuers, subjects } from './collection-words.ts';
import { type Random, randomFrom } from './random.ts';

/** How large a generated collection is. */
export interface CollectionSize {
  readonly documents: number;
  /** Citations in all, spread evenly. */
  readonly citations: number;
  /** Characters of a text, about. */
  readonly characters: number;
  readonly seed: number;
}

/** A generated document with the name of its file. */
export interface GeneratedDocument extends WritableDocument {
  readonly id: string;
  /** Ids of the documents that it cites, in order, each once. */
  readonly cites: readonly string[];
}

/**
 * Generates a collection in which plans of lower levels cite earlier documents, most often the few of the highest level: the
 * first directives gather citations by the thousand, as real ones do. The same size gives the same documents.
 */
export function* generateCollection(size: CollectionSize): Generator<GeneratedDocument> {
  const random = randomFrom(size.seed);
  const serials = new Map<string, number>();
  const earlier: { readonly id: string; readonly words: string }[] = [];
  for (let at = 0; at < size.documents; at++) {
    const frontmatter = factsOf(at, size, { random, serials });
    const id = idOf(frontmatter);
    const end = Math.round(((at + 1) * size.citations) / size.documents);
    const wanted = end - Math.round((at * size.citations) / size.documents);
    const cited = chosen(earlier, wanted, random);
    const paragraphs = textOf(
      cited.map(({ words }) => words),
      size.characters,
      random,
    );
    yield { id, cites: cited.map((each) => each.id), frontmatter, paragraphs };
    earlier.push({ id, words: citation(frontmatterSchema.parse(frontmatter)) });
  }
}

interface Making {
  readonly random: Random;
  /** The last serial given, by issuer, type and year. */
  readonly serials: Map<string, number>;
}

/** The first twentieth is of the centre; dates go from 2005 to 2024 in the order of the documents. */
function factsOf(at: number, size: CollectionSize, { random, serials }: Making): FrontmatterInput {
  const isCentral = at < Math.max(1, size.documents / 20);
  const { type, symbol, name } = random.pick(isCentral ? issuers.central : issuers.local);
  const day = Math.floor((at * 20 * 336) / size.documents);
  const year = 2005 + Math.floor(day / 336);
  const [month, date] = [1 + Math.floor((day % 336) / 28), 1 + (day % 28)];
  const key = `${type} ${symbol} ${name} ${year}`;
  const serial = (serials.get(key) ?? 0) + 1;
  serials.set(key, serial);
  const padded = String(serial).padStart(2, '0');
  return {
    type,
    number: symbol.replace('#', padded).replace('@', String(year)),
    date: [year, month, date].map((part) => String(part).padStart(2, '0')).join('-'),
    issuers: [name],
    title: `${random.pick(subjects)} ${random.pick(clauses).toLocaleLowerCase('vi')} đợt ${at + 1}`,
  };
}

function idOf({ type, number, issuers: [issuer = ''] = [], date }: FrontmatterInput): string {
  return slug(`${type} ${number} ${issuer} ${date}`);
}

/** Different earlier documents; the square makes the first ones the likeliest. */
function chosen<Item>(earlier: readonly Item[], wanted: number, random: Random): readonly Item[] {
  const found = new Set<Item>();
  for (
    let tries = 0;
    found.size < Math.min(wanted, earlier.length) && tries < 50 * wanted;
    tries++
  ) {
    const item = earlier[Math.floor(random.next() ** 3 * earlier.length)];
    if (item !== undefined) found.add(item);
  }
  return [...found];
}

const triggers = ['Thực hiện', 'Tiếp tục thực hiện', 'Triển khai', 'Theo'] as const;

/** A third of the citations in the preamble, the others among numbered paragraphs. */
function textOf(
  cited: readonly string[],
  characters: number,
  random: Random,
): readonly WritableParagraph[] {
  const preamble = Math.ceil(cited.length / 3);
  const lines = cited.slice(0, preamble).map((words) => `Căn cứ ${words};`);
  const rest = cited.slice(preamble);
  let length = lines.join('').length;
  for (let item = 1; length < characters || rest.length > 0; item++) {
    const words = rest.shift();
    const lead = words === undefined ? '' : ` ${random.pick(triggers)} ${words}.`;
    const line = `${item}. ${sentence(random)}${lead} ${sentence(random)}`;
    lines.push(line);
    length += line.length;
  }
  return lines.map((text) => ({ text, marks: [], heading: null }));
}

function sentence(random: Random): string {
  const parts = [1, 2, 3].map(() => random.pick(clauses).toLocaleLowerCase('vi'));
  return `${capitalize(parts.join(', '))}.`;
}
