import { columnLetters } from '../ledger/address';

/** Numbers that follow one another, first and last included. */
export type Run = readonly [first: number, last: number];

/**
 * Ascending numbers as runs of such that follow one another.
 * @example runsOf([2, 3, 4, 9]) is [[2, 4], [9, 9]]
 */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/**
 * The address of whole rows, counted from 0.
 * @example rowsAddress([6, 8]) is '7:9'
 */
export function rowsAddress([first, last]: Run): string {
  return `${first + 1}:${last + 1}`;
}

/**
 * The address of whole columns, counted from 0.
 * @example columnsAddress([4, 4]) is 'E:E'
 */
export function columnsAddress([first, last]: Run): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}
