/**
 * Signs that scanners and eyes take for one another: each group is brought to its first sign before two writings are
 * compared. Longer signs come first.
 */
export const misreadings = [
  { signs: ['w', 'vv'], examples: ['48-CT/TVV', '48-CT/TW'] },
  { signs: ['m', 'rn'], examples: ['tội pharn', 'tội pham'] },
  { signs: ['0', 'o'], examples: ['O9-CT/TW', '09-CT/TW'] },
  { signs: ['1', 'l', 'i'], examples: ['44-KI/TW', '44-KL/TW'] },
  { signs: ['5', 's'], examples: ['lS-KL/TW', '15-KL/TW'] },
  { signs: ['8', 'b'], examples: ['4B-CT/TW', '48-CT/TW'] },
] as const satisfies readonly {
  readonly signs: readonly [string, ...string[]];
  /** Two writings that are equal when misread. */
  readonly examples: readonly [string, string];
}[];
