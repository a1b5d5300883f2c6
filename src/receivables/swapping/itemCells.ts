import { LAST_DAY } from '../calendar/civilDate';
import type { CellValue } from '../ledger/area';
import { isCellError } from '../ledger/cellText';
import { fromMinorUnits, hasSubUnits, toMinorUnits } from '../money/rounding';
import type { CellRows } from './given';

/** Decimals of most currencies, and the most that ISO 4217 knows. */
const FEWEST_DECIMALS = 2;
const MOST_DECIMALS = 4;

/** What is true of cells of items that built-in formulas read as our functions do. */
export interface ItemCells {
  /** Decimals of the amounts, to which sums are rounded. */
  readonly decimals: number;
  /** Rows at the top without items: empty ones and a header. */
  readonly before: number;
  readonly items: number;
  readonly hasCredits: boolean;
  /** The rows that hold an amount, from 0. */
  readonly owed: readonly number[];
  /** The rows that hold an amount and no day. */
  readonly undated: readonly number[];
}

/**
 * Looks at one column of due dates and one of balances, both from the same row on: null where a built-in
 * sum could differ from our functions by a cent. Every date must be a number that is a day, every amount
 * a number of at most four decimals, and nothing else may stand there but one row of headers.
 * @example itemCells([[46112]], [[100]])?.decimals is 2; itemCells([['soon']], [[100]]) is null
 */
export function itemCells(dueDates: CellRows, balances: CellRows): ItemCells | null {
  const rows = Math.max(dueDates.length, balances.length);
  const due = (row: number) => dueDates[row]?.[0] ?? '';
  const balance = (row: number) => balances[row]?.[0] ?? '';
  let before = 0;
  while (before < rows && isEmpty(due(before)) && isEmpty(balance(before))) before++;
  if (before < rows - 1 && isHeader(due(before), balance(before))) before++;
  const amounts: number[] = [];
  const owed: number[] = [];
  const undated: number[] = [];
  for (let row = before; row < rows; row++) {
    const [day, amount] = [due(row), balance(row)];
    if (!isEmpty(day) && !isDay(day)) return null;
    if (isEmpty(amount)) continue;
    if (typeof amount !== 'number' || amount === 0) return null;
    amounts.push(amount);
    owed.push(row);
    if (isEmpty(day)) undated.push(row);
  }
  const decimals = decimalsFor(amounts);
  if (decimals === null) return null;
  const hasCredits = amounts.some((amount) => amount < 0);
  return { decimals, before, items: amounts.length, hasCredits, owed, undated };
}

/** Whether a cell counts as empty for our functions, and adds nothing to a built-in sum either. */
export function isEmpty(cell: CellValue): boolean {
  return cell === 0 || (typeof cell === 'string' && cell.trim() === '');
}

/** A day that Excel can show; a time beside it counts for neither. */
export function isDay(cell: CellValue): cell is number {
  return typeof cell === 'number' && cell >= 1 && cell < LAST_DAY + 1;
}

/** Words, without anything that could be read as a date or an amount. */
function isHeader(due: CellValue, balance: CellValue): boolean {
  const isTitle = (cell: CellValue) =>
    isEmpty(cell) ||
    (typeof cell === 'string' && /\p{L}/u.test(cell) && !/\d/.test(cell) && !isCellError(cell));
  return isTitle(due) && isTitle(balance);
}

/**
 * The decimals to which a sum of doubles comes out as the exact one; null where it might not, because the
 * amounts are too many, too large or too finely broken.
 */
function decimalsFor(amounts: readonly number[]): number | null {
  let decimals = FEWEST_DECIMALS;
  for (const amount of amounts) {
    while (decimals < MOST_DECIMALS && hasSubUnits(amount, decimals)) decimals++;
  }
  let [size, drift] = [0, 0];
  for (const amount of amounts) {
    const minor = toMinorUnits(amount, decimals);
    if (minor === null || minor === 0) return null;
    size += Math.abs(amount);
    drift += Math.abs(amount - fromMinorUnits(minor, decimals));
  }
  // Each addition is off by at most half of the last binary digit of what has been added up so far.
  const worst = drift + size * amounts.length * Number.EPSILON;
  return worst < 10 ** -decimals / 4 ? decimals : null;
}
