const onset = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?';

/** Rhymes without their tones: what may follow the onset of a Vietnamese syllable. */
const rhymes = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot',
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt',
  'uơ up ut uy uya uych uynh uyên uyêt uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
  'y yêm yên yêng yêt yêu êng iêu ươ iê uô uyê',
]
  .join(' ')
  .split(' ')
  .sort((one, other) => other.length - one.length)
  .join('|');

const syllable = new RegExp(`^${onset}(?:${rhymes})$`, 'u');
const stop = /(?:[ptc]|ch)$/u;
const isAscii = /^\p{ASCII}*$/u;

/** Each vowel with a tone, taken apart: the vowel, and whether the tone may stand before p, t, c and ch. */
const toned = new Map<string, { vowel: string; isShort: boolean }>(
  [...'aăâeêioôơuưy'].flatMap((vowel) =>
    [...'\u0300\u0309\u0303\u0301\u0323'].map(
      (tone): [string, { vowel: string; isShort: boolean }] => [
        (vowel + tone).normalize('NFC'),
        { vowel, isShort: tone === '\u0301' || tone === '\u0323' },
      ],
    ),
  ),
);

/** Says whether a word, in any case, is built as a Vietnamese syllable with at most one tone; it need not mean anything. */
export function isSyllable(word: string): boolean {
  let plain = '';
  const tones: boolean[] = [];
  for (const letter of word.toLowerCase().normalize('NFC')) {
    const apart = toned.get(letter);
    plain += apart?.vowel ?? letter;
    if (apart !== undefined) tones.push(apart.isShort);
  }
  // Before p, t, c and ch a tone must stand; a word of ASCII may have lost it.
  const [isShort = isAscii.test(word), ...more] = tones;
  return more.length === 0 && syllable.test(plain) && (isShort || !stop.test(plain));
}
