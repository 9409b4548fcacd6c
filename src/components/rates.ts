import type { Tally } from '../content/accuracy.ts';

/** What a tally says, as shares of one. */
export interface Rates {
  /** How many there were to find. */
  readonly wanted: number;
  /** Share of what was found that is right. */
  readonly precision: number;
  /** Share of what was to be found that was found. */
  readonly recall: number;
  readonly f1: number;
  /** Within which F1 lies with 95 % confidence. */
  readonly interval: readonly [low: number, high: number];
}

/** Works out the rates of a tally. Where nothing was found, nothing found is wrong; where nothing was wanted, nothing is missed. */
export function ratesOf({ right, surplus, missed }: Tally): Rates {
  // F1 is the share of the right ones among these, where a wrong answer counts half: it leaves a surplus and a gap.
  const answers = right + (surplus + missed) / 2;
  return {
    wanted: right + missed,
    precision: share(right, right + surplus),
    recall: share(right, right + missed),
    f1: share(right, answers),
    interval: wilson(right, answers),
  };
}

/** Prints a share for Vietnamese readers: “97,6”. Only what is whole is printed as 100, and only nothing as 0. */
export function percent(value: number, digits = 1): string {
  const step = 10 ** -digits;
  const shown = value === 0 || value === 1 ? value * 100 : clamp(value * 100, step, 100 - step);
  return shown.toFixed(value === 1 ? 0 : digits).replace('.', ',');
}

/** Prints a number with the Vietnamese mark between thousands: “8.474”. */
export function amount(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}

/** Wilson's interval for a share at 95 %: it stays within 0 and 1 and says something also where nothing was wrong. */
function wilson(right: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const square = 1.96 ** 2;
  const middle = (right + square / 2) / (all + square);
  const half = (Math.sqrt((right * (all - right)) / all + square / 4) * 1.96) / (all + square);
  return [clamp(middle - half, 0, 1), clamp(middle + half, 0, 1)];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
