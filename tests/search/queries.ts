import { absentQueries } from './queries-absent.ts';
import { dateQueries } from './queries-dates.ts';
import { nameQueries } from './queries-names.ts';
import { numberQueries } from './queries-numbers.ts';
import { wordQueries } from './queries-words.ts';
import type { QueryClass } from './row.ts';

/** Every query of the table, by kind. */
export const queryClasses: readonly QueryClass[] = [
  ...numberQueries,
  ...dateQueries,
  ...wordQueries,
  ...nameQueries,
  ...absentQueries,
];
