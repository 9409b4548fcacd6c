import { randomFrom } from '../../../scripts/bench/random.ts';
import { documentTypes, slug } from '../../lib/index.ts';
import type { KeyFile, KeyRow, TitleFile } from '../finder/files.ts';

const issuers = ['BCA', 'BTC', 'BYT', 'BGDĐT', 'BNV', 'UBND', 'SGDĐT', 'LĐLĐ', 'BCĐ', 'MTTQ'];
const types = documentTypes.slice(0, 20);
const firstYear = 1996;

/**
 * Returns keys and titles of a generated collection. Words of titles are drawn one by one, so that nothing of a title
 * follows from the words before it: real titles, which repeat each other's phrases, are compressed better. There are
 * as many different words as in real titles, and they are as unequally frequent (Zipf).
 */
export function sampleKeys(count: number): { readonly keys: KeyFile; readonly titles: TitleFile } {
  const random = randomFrom(11);
  const below = (end: number) => Math.floor(random.next() * end);
  const words = syllables(2500);
  const often = (values: number) => Math.floor((values + 1) ** random.next()) - 1;
  const documents = Array.from({ length: count }, (_, at): KeyRow => {
    const type = below(types.length);
    const issuer = below(issuers.length);
    const year = firstYear + below(30);
    const number = `${1 + below(900)}/${year}/${types[type]?.symbols[0] ?? 'CV'}-${issuers[issuer]}`;
    const [month, day] = [1 + below(12), 1 + below(28)].map((part) =>
      String(part).padStart(2, '0'),
    );
    const id = slug(`${types[type]?.names[0]} ${number} ${at % 7 === 0 ? at : ''}`);
    const date = at % 10 === 0 ? null : `${year}-${month}-${day}`;
    return [
      id,
      at % 3 === 0 ? 1 : 0,
      type,
      number,
      date,
      [issuer],
      below(4),
      often(40),
      often(400),
    ];
  }).sort(([a], [b]) => (a < b ? -1 : 1));
  const title = () =>
    Array.from({ length: 12 + below(16) }, () => words[often(words.length)]).join(' ');
  const head = { version: 1, stamp: '0' } as const;
  return {
    keys: {
      ...head,
      types: types.map(({ id, names: [name = ''] }) => [id, name]),
      relations: [],
      levels: ['Trung ương', 'Cấp tỉnh', 'Cấp huyện', 'Cấp xã'],
      issuers: issuers.map((each) => `Cơ quan ${each}`),
      documents,
    },
    titles: { ...head, titles: documents.map(title) },
  };
}

/** Made-up syllables of Vietnamese form, all different. */
function syllables(count: number): readonly string[] {
  const starts = [
    '',
    'b',
    'c',
    'ch',
    'd',
    'đ',
    'g',
    'h',
    'kh',
    'l',
    'm',
    'n',
    'ng',
    'nh',
    'ph',
    'qu',
    's',
    't',
    'th',
    'tr',
    'v',
    'x',
  ];
  const middles = [
    'a',
    'á',
    'ạ',
    'ân',
    'ăng',
    'e',
    'ê',
    'iê',
    'i',
    'o',
    'ô',
    'ộ',
    'ơ',
    'ươ',
    'u',
    'ư',
    'y',
    'uyế',
  ];
  const ends = ['', 'c', 'm', 'n', 'ng', 'p', 't', 'nh'];
  const all = starts.flatMap((start) =>
    middles.flatMap((middle) => ends.map((end) => start + middle + end)),
  );
  // Neighbours in frequency must not be neighbours in spelling.
  return Array.from({ length: count }, (_, at) => all[(at * 1009) % all.length] ?? '');
}
