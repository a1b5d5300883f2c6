import type { AgingBlock } from '../aging/result';

/** A part of what accounts owe: a bucket by its number from 0, or one of the columns beside them. */
export type AgingPart = number | 'credits' | 'noDate' | 'disputed' | 'total';

/**
 * One amount an account of a block (minor units), in the order of the sheet.
 * @example amountsOf(block, 'total')[0] is what the first account owes
 */
export function amountsOf({ accounts }: AgingBlock, part: AgingPart): Float64Array {
  if (typeof part === 'number') return accounts.buckets[part] ?? new Float64Array(accounts.length);
  return accounts[part];
}

/**
 * The rows (from 0) of the accounts that have something in a part of the aging, largest amount first,
 * of credits the largest credit; equal ones in the order of the sheet. Of the total these are all
 * accounts, those in credit last.
 * @example accountsWith(block, 4) are the rows with something in the oldest bucket
 */
export function accountsWith(block: AgingBlock, part: AgingPart): readonly number[] {
  const amounts = amountsOf(block, part);
  const sign = part === 'credits' ? -1 : 1;
  const size = (row: number) => sign * (amounts[row] ?? 0);
  return Array.from({ length: block.accounts.length }, (_, row) => row)
    .filter((row) => part === 'total' || size(row) > 0)
    .sort((a, b) => size(b) - size(a) || a - b);
}
