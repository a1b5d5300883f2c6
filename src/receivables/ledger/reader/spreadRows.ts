import { readAmount } from '../../money/readAmount';
import type { CellValue } from '../area';
import { cellText } from '../cellText';
import type { LedgerHead } from '../ledger';

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
 * What a row's buckets add up to, as one cell: the sum of numbers (and of texts that leave no choice),
 * the text itself where one cell alone holds something, '' where nothing does. A text that cannot be
 * added is given back as it stands, so that it is found unreadable.
 * @example spreadAmount(head, ['A1', 10, '', 2.5]) is 12.5
 */
export function spreadAmount(head: LedgerHead, cells: Row): CellValue {
  const amounts = bucketAmounts(head, cells);
  const [only] = amounts;
  if (only === undefined) {
    const zero = head.buckets.some(({ column }) => cellText(cells[column]) !== '');
    return zero ? 0 : '';
  }
  if (amounts.length === 1) return only.cell;
  let sum = 0;
  for (const { cell } of amounts) {
    const amount =
      typeof cell === 'number' ? { point: cell, comma: cell } : readAmount(cellText(cell));
    if (amount === null || amount.point === null || amount.point !== amount.comma) {
      return cellText(cell);
    }
    sum += amount.point;
  }
  // The noise of the addition is below anything that a currency has.
  return Number(sum.toPrecision(15));
}
