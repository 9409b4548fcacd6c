import { type Frontmatter, joinNames, type NeededFact, shortDate } from '../lib/index.ts';

const names: Readonly<Record<NeededFact, string>> = {
  number: 'số',
  date: 'ngày ban hành',
  issuers: 'cơ quan ban hành',
  title: 'trích yếu',
};

/** Names facts in one line; those with a value in `frontmatter` that is shown nowhere else, with it. */
export function neededSentence(
  facts: readonly NeededFact[],
  frontmatter: Frontmatter | null,
): string {
  return facts.map((fact) => `${names[fact]}${shownValue(fact, frontmatter)}`).join(', ');
}

/** Number and title stand in the name beside; date and issuers do not. */
function shownValue(fact: NeededFact, frontmatter: Frontmatter | null): string {
  if (frontmatter === null) return '';
  if (fact === 'date') return ` (${shortDate(frontmatter.date)})`;
  return fact === 'issuers' ? ` (${joinNames(frontmatter.issuers)})` : '';
}
