import type { AsideRow } from './asideRows';
import { firstAtLeast } from './asideRows';
import type { RowReader } from '../rowReader';
import type { TextAmounts } from '../texts/textAmounts';

/**
 * Rows that name a customer and give the sum of the items below, as an unfolded Odoo report or an
 * outline has them: [] unless each of them adds up exactly the items to the next, and every item lies
 * below one. A single one must hold every item of the ledger, and those name no account themselves.
 * @example sumHeadings(rows, amounts).has(0) is true
 */
export function sumHeadings(rows: RowReader, amounts: TextAmounts): ReadonlySet<number> {
  const none: ReadonlySet<number> = new Set();
  const heads = rows.asides.filter(({ standing }) => standing.kind === 'sum');
  const [first] = heads;
  const { items, accounts } = rows;
  if (first === undefined || items.length === 0 || (items.row[0] ?? 0) < first.row) return none;
  const nameless = accounts.blank >= 0 && items.account.subarray(0, items.length).every(isBlank);
  if (heads.length === 1 && !nameless) return none;
  const bounds = rows.asides.filter(({ standing }) => standing.kind !== 'lead');
  const ends = new Map(bounds.map(({ row }, at) => [row, bounds[at + 1]?.row ?? Infinity]));
  const isHead = (head: AsideRow): boolean => {
    const from = firstAtLeast(items.row, head.row, items.length);
    const to = firstAtLeast(items.row, ends.get(head.row) ?? Infinity, items.length);
    const currency = items.currency[from] ?? 0;
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += items.balance[at] ?? 0;
    return to > from && amounts.amountOf(head.cells, currency) === sum;
  };
  return heads.every(isHead) ? new Set(heads.map(({ row }) => row)) : none;

  function isBlank(account: number): boolean {
    return account === accounts.blank;
  }
}
