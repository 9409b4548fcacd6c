import figures from './accuracy.json' with { type: 'json' };
import { parseAccuracy } from './accuracy.ts';

/** The figures of the accuracy page, as last measured by `npm run accuracy`. */
export const accuracy = parseAccuracy(figures);
