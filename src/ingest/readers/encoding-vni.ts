/** VNI writes a letter as a base letter and a mark; the marks of each base, as Windows Western letters. */
const marked: Readonly<Record<string, string>> = {
  a: 'ùá øà ûả õã ïạ ââ áấ àầ åẩ ãẫ äậ êă éắ èằ úẳ üẵ ëặ',
  e: 'ùé øè ûẻ õẽ ïẹ âê áế àề åể ãễ äệ',
  o: 'ùó øò ûỏ õõ ïọ âô áố àồ åổ ãỗ äộ',
  // Most fonts have signs of their own for these; some programs write them like the other vowels.
  i: 'ùí øì ûỉ õĩ ïị',
  u: 'ùú øù ûủ õũ ïụ',
  y: 'ùý øỳ ûỷ õỹ ïỵ',
  ô: 'ùớ øờ ûở õỡ ïợ',
  ö: 'ùứ øừ ûử õữ ïự',
};

/** Letters that VNI writes by one sign. */
const single = 'íí ìì æỉ óĩ òị îỵ ñđ ôơ öư';

/** What VNI writes (one or two Windows Western letters) and the letter that it means, both cases. */
export const vniLetters: ReadonlyMap<string, string> = new Map([
  ...Object.entries(marked).flatMap(([base, marks]) =>
    marks.split(' ').flatMap((each) => cases(base, each)),
  ),
  ...single.split(' ').flatMap((each) => cases('', each)),
]);

/** The case of a letter is that of its base; the mark beside a capital may be a small one, and the other way round. */
function cases(base: string, markAndLetter: string): [string, string][] {
  const mark = markAndLetter.charAt(0);
  const letter = markAndLetter.charAt(1);
  const capital = letter.toUpperCase();
  if (base === '')
    return [
      [mark, letter],
      [mark.toUpperCase(), capital],
    ];
  const upperBase = base.toUpperCase();
  return [
    [base + mark, letter],
    [base + mark.toUpperCase(), letter],
    [upperBase + mark.toUpperCase(), capital],
    [upperBase + mark, capital],
  ];
}

/** A sign that can only be a mark, for text whose base letter stands in another run. */
export const vniMark = /^[ùøûõïâáàåãäêéèúüë]/iu;

const longestFirst = /[aeiouyôö][ùøûõïâáàåãäêéèúüë]|[íìæóòîñôö]/giu;

/** Returns text set in a VNI font, given as Windows Western letters, in Unicode (NFC), the longest match first. */
export function fromVni(text: string): string {
  return text
    .normalize('NFC')
    .replace(longestFirst, (found) => vniLetters.get(found) ?? restOf(found))
    .normalize('NFC');
}

/** A pair that VNI does not have: its first letter alone, then the other as it stands. */
function restOf(found: string): string {
  return (vniLetters.get(found.charAt(0)) ?? found.charAt(0)) + found.slice(1);
}
