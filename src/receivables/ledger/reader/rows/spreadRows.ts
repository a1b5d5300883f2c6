import { readAmount } from '../../../money/readAmount';
import type { CellValue } from '../../area';
import { cellText } from '../../cellText';
import type { LedgerHead } from '../../ledger';
import { sideBySide, withoutNoise } from '../texts/sumTexts';

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
  return sideBySide(cellText(amount) === '' ? [] : [amount], [paid]);
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
