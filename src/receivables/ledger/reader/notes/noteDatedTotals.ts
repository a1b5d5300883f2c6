import { cellText } from '../../cellText';
import { plainWords } from '../texts/plainWords';
import type { RowReader } from '../rowReader';
import { currencyTotal } from '../standing/currencyTotal';
import { namesInTotal, totalLabel } from '../standing/totalLabel';

/**
 * Notes items that only their date keeps from being totals: `Grand Total` with the day of the report
 * beside it, or `Total A1` below the items of A1, and no invoice number. They count, because a customer
 * may be called so; only a person can know. Items in `left` are left out of the ledger, and those that
 * were taken in late have been looked at.
 * @example noteDatedTotals(rows, new Set()) adds 'total-unsure' to the row of a dated 'Grand Total'
 */
export function noteDatedTotals(rows: RowReader, left: ReadonlySet<number>): void {
  const { items, accounts, columns, firstLate, worded } = rows;
  const suspects = suspectAccounts(accounts.keys);
  const named = columns.invoice >= 0;
  if (suspects.size === 0 && !named) return;
  const read = Math.min(items.length, firstLate);
  const among = named ? worded.length : read;
  for (let index = 0; index < among; index += 1) {
    const at = named ? (worded[index] ?? 0) : index;
    if (at >= read) break;
    const invoice = cellText(items.invoice[at]);
    const account = items.account[at] ?? 0;
    const isTotal = suspects.has(account) && invoice === '';
    if ((!isTotal && (invoice === '' || totalLabel(invoice) !== 'total')) || left.has(at)) continue;
    const label = isTotal ? (accounts.keys[account] ?? '') : invoice;
    rows.issue(
      'total-unsure',
      items.row[at] ?? 0,
      isTotal ? columns.account : columns.invoice,
      label,
    );
  }
}

/** Accounts whose key says "total", or "total" of another account. */
function suspectAccounts(keys: readonly string[]): ReadonlySet<number> {
  const suspects = new Set<number>();
  let known: ReadonlySet<string> | null = null;
  keys.forEach((key, account) => {
    // Most accounts are numbers, and there may be many.
    if (/^\d+$/.test(key)) return;
    const says = totalLabel(key);
    if (says === 'perhaps') known ??= new Set(keys.map(plainWords));
    const isOfAnother =
      says === 'perhaps' &&
      (currencyTotal(key)?.isPlain === true || namesInTotal(key).some((name) => known?.has(name)));
    if (says === 'total' || isOfAnother) suspects.add(account);
  });
  return suspects;
}
