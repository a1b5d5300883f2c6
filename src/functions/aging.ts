import { sumItems } from '../receivables/aging/pass';
import { slotsOf } from '../receivables/aging/slots';
import type { CellValue } from '../receivables/ledger/area';
import { fromMinorUnits } from '../receivables/money/rounding';
import type { FunctionWords } from '../words/functionWords';
import type { Argument, Cell } from './cells';
import { isBlank } from './cells';
import { readItems } from './items';
import { labels } from './labels';
import { Problem } from './problem';
import { readAsOf, readScheme } from './terms';

/**
 * `AGING(accounts, due_dates, balances, as_of, [edges])`: a row an account, in order of first
 * appearance, with its buckets, credits, what has no date, and the total; a totals row last. Accounts
 * that owe nothing and have no credit are left out, as on the Aging sheet.
 * @example aging(['A1', 46081, 100, 46112, null], words)
 */
export function aging(
  [accounts, dueDates, balances, asOf, edges]: readonly Argument[],
  words: FunctionWords,
): CellValue[][] | Problem {
  const day = readAsOf(asOf, words);
  if (day instanceof Problem) return day;
  const scheme = readScheme(edges, words);
  if (scheme instanceof Problem) return scheme;
  const items = readItems({ accounts, dueDates, balances }, words);
  if (items instanceof Problem) return items;

  const slots = slotsOf(scheme.edges, 0);
  const { amounts } = sumItems(items.columns, {
    asOf: day,
    slots,
    accounts: items.accounts.length,
    currency: null,
    settledMode: false,
  });
  // Without a cut of their own for "over", the age slots are the buckets; the two others come after.
  const places = slots.noDate + 1;
  const amount = (minor: number) => fromMinorUnits(minor, items.decimals);
  const totals = new Float64Array(places + 1);
  const rows: CellValue[][] = [];
  items.accounts.forEach((account, index) => {
    const sums = amounts.subarray(index * slots.width, index * slots.width + places);
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
