import { hasSubUnits, toMinorUnits } from '../receivables/money/rounding';
import type { FunctionWords } from '../words/functionWords';
import type { Matrix } from './cells';
import { placeOf } from './place';
import { Problem } from './problem';
import { readBalance } from './readBalance';
import { readDay } from './readDay';

/** Decimals of most currencies, and the most that ISO 4217 knows. */
const FEWEST_DECIMALS = 2;
const MOST_DECIMALS = 4;

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
  // The same text of a date stands in many rows; a number is read faster than it is found here.
  const known = new Map<string, number>();
  for (let row = from, at = from * width; row < range.length; row++) {
    const cells = range[row]!;
    for (let column = 0; column < width; column++, at++) {
      const cell = cells[column];
      const seen = typeof cell === 'string' ? known.get(cell) : undefined;
      const day =
        seen ?? readDay(cell, words, () => placeOf(words, 'due_dates', range, row, column));
      if (day instanceof Problem) return day;
      if (typeof cell === 'string') known.set(cell, day);
      days[at] = day;
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
  const minor = new Float64Array(range.length * width);
  const place = (row: number, column: number) => placeOf(words, 'balances', range, row, column);
  let decimals = FEWEST_DECIMALS;
  let scale = 10 ** decimals;
  for (let row = from, at = from * width; row < range.length; row++) {
    const cells = range[row]!;
    for (let column = 0; column < width; column++, at++) {
      const amount = readBalance(cells[column], words, () => place(row, column));
      if (amount instanceof Problem) return amount;
      minor[at] = amount;
      if (Math.round(amount * scale) / scale === amount) continue;
      while (decimals < MOST_DECIMALS && hasSubUnits(amount, decimals)) decimals++;
      scale = 10 ** decimals;
    }
  }
  for (let at = from * width; at < minor.length; at++) {
    if (minor[at] === 0) continue;
    const units = toMinorUnits(minor[at]!, decimals);
    if (units === null) {
      return new Problem(words.tooLarge(place(Math.floor(at / width), at % width)));
    }
    minor[at] = units;
  }
  return { decimals, minor };
}
