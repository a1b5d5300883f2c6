import { cellAddress } from '../ledger/address';
import type { CalledCells } from './builtIn';
import type { LiveCells } from './swap';
import { placeSums, totalSum } from './sums';
import { sumCall } from './sumCall';

/** Bucket, amount, items, share. */
const COLUMNS = 4;

/**
 * `AGING.SUMMARY` as a block: its labels stay as they are, and beside each a sum, a count and a share.
 * @example builtInSummary(called)?.[0] is [null, null, null, null]: the header stays
 */
export function builtInSummary({ given, row, column, shown }: CalledCells): LiveCells | null {
  const [dueDates, balances, asOf, edges, credits, holidays] = given;
  const call = sumCall({ dueDates, balances, asOf, edges, credits, holidays });
  if (call === null) return null;
  const sums = [...placeSums(call.ranges), totalSum(call.ranges)];
  const isWhole = shown.length === sums.length + 1 && shown[0]?.length === COLUMNS;
  const isLabelled = call.labels.every((label, bucket) => shown[bucket + 1]?.[0] === label);
  if (!isWhole || !isLabelled) return null;
  const total = fixed(cellAddress(row + sums.length, column + 1));
  const header = [null, null, null, null];
  const lines = sums.map(({ amount, count }, place) => {
    const own = cellAddress(row + 1 + place, column + 1);
    return [null, formula(amount), formula(count), `=IF(${total}>0,${own}/${total},"")`];
  });
  return [header, ...lines];
}

function formula(sum: string | null): string | null {
  return sum === null ? null : `=${sum}`;
}

function fixed(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
