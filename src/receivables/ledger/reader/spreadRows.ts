import { readAmount } from '../../money/readAmount';
import type { CellValue } from '../area';
import { cellText } from '../cellText';
import type { LedgerHead } from '../ledger';
import { amountReadings, type Readings } from './textReadings';

type Row = readonly CellValue[];

/** One bucket's amount of a row. */
export interface BucketAmount {
  /** Index into `LedgerHead.buckets`. */
  readonly bucket: number;
  readonly column: number;
  readonly cell: CellValue;
}

/**
 * The bucket cells of a row that hold something other than 0.
 * @example bucketAmounts(head, ['A1', '', 0, 12.5]) is [{ bucket: 2, column: 3, cell: 12.5 }]
 */
export function bucketAmounts({ buckets }: LedgerHead, cells: Row): readonly BucketAmount[] {
  const found: BucketAmount[] = [];
  buckets.forEach(({ column }, bucket) => {
    const cell = cells[column] ?? '';
    if (!isNothing(cell)) found.push({ bucket, column, cell });
  });
  return found;
}

function isNothing(cell: CellValue): boolean {
  if (typeof cell === 'number') return cell === 0;
  const text = cellText(cell);
  if (text === '') return true;
  const amount = readAmount(text);
  return amount !== null && (amount.point ?? 0) === 0 && (amount.comma ?? 0) === 0;
}

/**
 * What a row's buckets add up to, as one cell: the sum of numbers, the text itself where one cell alone
 * holds something, all of them side by side where one is a text (`sumReadings` adds them up once their
 * column is known), '' where nothing does.
 * @example spreadAmount(head, ['A1', 10, '', 2.5]) is 12.5
 */
export function spreadAmount(head: LedgerHead, cells: Row): CellValue {
  const amounts = bucketAmounts(head, cells).map(({ cell }) => cell);
  const [only] = amounts;
  if (only === undefined) {
    const zero = head.buckets.some(({ column }) => cellText(cells[column]) !== '');
    return zero ? 0 : '';
  }
  if (amounts.length === 1) return only;
  let sum = 0;
  for (const cell of amounts) {
    if (typeof cell !== 'number') return sideBySide(amounts);
    sum += cell;
  }
  return withoutNoise(sum);
}

/** No cell holds it inside a text that a person typed. */
const PLUS = '\u2009+\u2009';
/** Before a number, which is read in one way whatever the texts beside it prove. */
const NUMBER = '=';
/** Before a part that is taken off. */
const LESS = '\u2212\u2009';

function sideBySide(amounts: readonly CellValue[]): string {
  return amounts
    .map((cell) => (typeof cell === 'number' ? `${NUMBER}${cell}` : cellText(cell)))
    .join(PLUS);
}

/**
 * An amount less what is paid of it, as `spreadAmount` gives a sum. A payment below 0 of an amount that
 * is not may be either of two things: such a cell cannot be read.
 * @example amountLessPaid(100, 40) is 60; amountLessPaid('', 40) is -40
 */
export function amountLessPaid(amount: CellValue, paid: CellValue): CellValue {
  if (cellText(paid) === '') return amount;
  const isUnclear = isBelowZero(paid) && !isBelowZero(amount);
  if (isUnclear || isNoAmount(amount) || isNoAmount(paid)) {
    return `${cellText(amount)} / ${cellText(paid)}`;
  }
  if (typeof paid === 'number') {
    if (typeof amount === 'number') return withoutNoise(amount - paid);
    if (cellText(amount) === '') return 0 - paid;
  }
  const less = `${LESS}${sideBySide([paid])}`;
  return cellText(amount) === '' ? less : `${sideBySide([amount])}${PLUS}${less}`;
}

function isNoAmount(cell: CellValue): boolean {
  const text = cellText(cell);
  return typeof cell !== 'number' && text !== '' && readAmount(text) === null;
}

function isBelowZero(cell: CellValue): boolean {
  if (typeof cell === 'number') return cell < 0;
  const amount = readAmount(cellText(cell));
  return amount !== null && ((amount.point ?? 0) < 0 || (amount.comma ?? 0) < 0);
}

/**
 * A text amount in both ways, or several side by side as `spreadAmount` writes them, added up in each
 * way in which all of them can be read; null where they can be added up in neither.
 * @example sumReadings('1.234,56') is { first: null, second: 1234.56 }
 */
export function sumReadings(text: string): Readings | null {
  const parts = text.split(PLUS);
  if (parts.length === 1 && !text.startsWith(LESS)) return amountReadings(text);
  const readings = parts.map(partReadings);
  const sumBy = (way: keyof Readings): number | null => {
    let sum = 0;
    for (const each of readings) {
      const value = each?.[way] ?? null;
      if (value === null) return null;
      sum += value;
    }
    return withoutNoise(sum);
  };
  const [first, second] = [sumBy('first'), sumBy('second')];
  return first === null && second === null ? null : { first, second };
}

function partReadings(part: string): Readings | null {
  if (part.startsWith(LESS)) {
    const taken = partReadings(part.slice(LESS.length));
    return taken && { first: negated(taken.first), second: negated(taken.second) };
  }
  const value = part.startsWith(NUMBER) ? Number(part.slice(NUMBER.length)) : null;
  return value === null ? amountReadings(part) : { first: value, second: value };
}

function negated(value: number | null): number | null {
  return value === null ? null : 0 - value;
}

/**
 * What of a text of `spreadAmount` stands in cells that are numbers: a live sum over the cells has it
 * already.
 * @example numbersWithin('1.234,56') is 0
 */
export function numbersWithin(text: string): number {
  let sum = 0;
  for (const part of text.split(PLUS)) {
    if (part.startsWith(NUMBER)) sum += Number(part.slice(NUMBER.length));
    if (part.startsWith(LESS + NUMBER)) sum -= Number(part.slice(LESS.length + NUMBER.length));
  }
  return sum;
}

/** The noise of an addition is below anything that a currency has. */
function withoutNoise(sum: number): number {
  return Number(sum.toPrecision(15));
}
