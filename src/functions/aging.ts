import type { CellValue } from '../receivables/ledger/area';
import { fromMinorUnits } from '../receivables/money/rounding';
import type { FunctionWords } from '../words/functionWords';
import { ageItems } from './ageItems';
import type { Argument, Cell } from './cells';
import { isBlank } from './cells';
import { inBuckets } from './inBuckets';
import { labels } from './labels';
import { Problem } from './problem';

/**
 * `AGING(accounts, due_dates, balances, as_of, [edges], [credits], [holidays])`: a row an account, in
 * order of first appearance, with its buckets, credits, what has no date, and the total; a totals row
 * last. Accounts that owe nothing and have no credit are left out, as on the Aging sheet.
 * @example aging(['A1', 46081, 100, 46112, null], words)
 */
export function aging(
  [accounts, dueDates, balances, asOf, edges, credits, holidays]: readonly Argument[],
  words: FunctionWords,
): CellValue[][] | Problem {
  const aged = ageItems({ accounts, dueDates, balances, asOf, edges, credits, holidays }, words);
  if (aged instanceof Problem) return aged;
  const { scheme } = aged;
  const { places, amounts: found } = inBuckets(aged);
  const amount = (minor: number) => fromMinorUnits(minor, aged.decimals);
  const totals = new Float64Array(places + 1);
  const rows: CellValue[][] = [];
  aged.accounts.forEach((account, index) => {
    const sums = found.subarray(index * places, (index + 1) * places);
    if (sums.every((sum) => sum === 0)) return;
    const total = sums.reduce((sum, minor) => sum + minor, 0);
    rows.push([shown(account), ...Array.from(sums, amount), amount(total)]);
    sums.forEach((sum, place) => (totals[place]! += sum));
    totals[places]! += total;
  });
  return [
    [labels.account, ...scheme.labels, labels.credits, labels.noDate, labels.total],
    ...rows,
    [labels.total, ...Array.from(totals, amount)],
  ];
}

/** Numbers stay numbers, so that a look-up with the ledger's own cell finds them. */
function shown(account: Cell): CellValue {
  if (isBlank(account) || typeof account === 'object') return labels.noAccount;
  return typeof account === 'string' ? account.trim() : account;
}
