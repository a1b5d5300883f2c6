import { accountKey } from '../ledger/accountKey';
import { cellAddress } from '../ledger/address';
import { accountKeys } from './accountKeys';
import type { CalledCells } from './builtIn';
import type { LiveCells } from './swap';
import { placeSums, totalSum } from './sums';
import { isColumn, sumCall } from './sumCall';

/** Cells times items: beyond this the sums would keep Excel busy at every change. */
const MOST_WORK = 20_000_000;

/**
 * `AGING` as a block: the accounts' names stay as they are, and each has its sums by bucket. The last row
 * adds up the whole ledger and not the rows above it, so that an account that comes later is in the total.
 * @example builtInAging(called)?.[0]?.every((cell) => cell === null) is true: the header stays
 */
export function builtInAging({ given, row, column, shown }: CalledCells): LiveCells | null {
  const [accounts, dueDates, balances, asOf, edges, credits, holidays] = given;
  const call = sumCall({ dueDates, balances, asOf, edges, credits, holidays });
  if (call === null || !isColumn(accounts)) return null;
  if (accounts.place.rows !== balances?.place?.rows) return null;
  const keys = accountKeys(accounts.cells, call.items);
  if (keys === null) return null;
  const places = call.labels.length + 2;
  const [header = [], ...lines] = shown;
  const named = lines.slice(0, -1).map(([account]) => account ?? '');
  const isLabelled = call.labels.every((label, bucket) => header[bucket + 1] === label);
  const isWhole = header.length === places + 2 && isLabelled && lines.length > 0;
  const isKnown = named.every((account) => keys.has(accountKey(account)));
  const isDistinct = new Set(named.map(accountKey)).size === named.length;
  if (!isWhole || !isKnown || !isDistinct) return null;
  if (shown.length * header.length * call.items.items > MOST_WORK) return null;

  const { ranges } = call;
  const rows = named.map((_, at) => {
    const label = cellAddress(row + 1 + at, column).replace(/^/, '$');
    const sums = placeSums({ ...ranges, account: [accounts.text, label] });
    const first = cellAddress(row + 1 + at, column + 1);
    const last = cellAddress(row + 1 + at, column + places);
    return [
      null,
      ...sums.map(({ amount }) => formula(amount)),
      `=ROUND(SUM(${first}:${last}),${ranges.decimals})`,
    ];
  });
  const totals = [...placeSums(ranges), totalSum(ranges)].map(({ amount }) => formula(amount));
  return [header.map(() => null), ...rows, [null, ...totals]];
}

function formula(sum: string | null): string | null {
  return sum === null ? null : `=${sum}`;
}
