import { hasSubUnits, toMinorUnits } from '../receivables/money/rounding';
import type { FunctionWords } from '../words/functionWords';
import type { Cell, Matrix } from './cells';
import { placeOf } from './place';
import { Problem } from './problem';
import { readBalance } from './readBalance';
import { PAST_LAST_DAY, readDay } from './readDay';

/** Decimals of most currencies, and the most that ISO 4217 knows. */
export const FEWEST_DECIMALS = 2;
export const MOST_DECIMALS = 4;

/** Amounts as whole numbers of the smallest unit that any of them needs. */
export interface Balances {
  readonly decimals: number;
  readonly minor: Float64Array;
}

/**
 * The days of a range, row by row, 0 where there is none; rows before `from` are not looked at.
 * @example dayColumn([[46112], [0]], 0, words) is Int32Array [46112, 0]
 */
export function dayColumn(range: Matrix, from: number, words: FunctionWords): Int32Array | Problem {
  const width = range[0]?.length ?? 0;
  const days = new Int32Array(range.length * width);
  // The same text of a date stands in many rows.
  const known = new Map<string, number>();
  const readOdd = (cell: Cell | undefined, row: number, column: number): number | Problem => {
    const seen = typeof cell === 'string' ? known.get(cell) : undefined;
    if (seen !== undefined) return seen;
    const day = readDay(cell, words, () => placeOf(words, 'due_dates', range, row, column));
    if (typeof cell === 'string' && !(day instanceof Problem)) known.set(cell, day);
    return day;
  };
  for (let row = from, at = from * width; row < range.length; row++) {
    const cells = range[row]!;
    for (let column = 0; column < width; column++, at++) {
      const cell = cells[column];
      // Nearly every cell is a date or empty; a call for each would cost more than all the rest.
      if (typeof cell === 'number' && cell >= 1 && cell < PAST_LAST_DAY) days[at] = cell;
      else if (cell !== 0) {
        const day = readOdd(cell, row, column);
        if (day instanceof Problem) return day;
        days[at] = day;
      }
    }
  }
  return days;
}

/**
 * The amounts of a range, row by row. A function knows no currency, so the decimals are those that the
 * amounts need: two, or up to four where some have them (Kuwait's fils, Chile's unit of account).
 * What lies beyond is rounded half away from zero.
 * @example balanceColumn([[0.1], [0.2]], 0, words) has minor [10, 20]
 */
export function balanceColumn(
  range: Matrix,
  from: number,
  words: FunctionWords,
): Balances | Problem {
  const width = range[0]?.length ?? 0;
  const amounts = new Float64Array(range.length * width);
  const placeAt = (at: number) =>
    placeOf(words, 'balances', range, Math.floor(at / width), at % width);
  const readOdd = (cell: Cell | undefined, at: number) =>
    readBalance(cell, words, () => placeAt(at));
  let decimals = FEWEST_DECIMALS;
  let scale = 10 ** decimals;
  for (let row = from, at = from * width; row < range.length; row++) {
    const cells = range[row]!;
    for (let column = 0; column < width; column++, at++) {
      const cell = cells[column];
      const amount = typeof cell === 'number' ? cell : readOdd(cell, at);
      if (amount instanceof Problem) return amount;
      amounts[at] = amount;
      if (Math.round(amount * scale) / scale === amount) continue;
      while (decimals < MOST_DECIMALS && hasSubUnits(amount, decimals)) decimals++;
      scale = 10 ** decimals;
    }
  }
  for (let at = from * width; at < amounts.length; at++) {
    const amount = amounts[at]!;
    if (amount === 0) continue;
    const minor = toMinorUnits(amount, decimals);
    if (minor === null) return new Problem(words.tooLarge(placeAt(at)));
    amounts[at] = minor;
  }
  return { decimals, minor: amounts };
}
