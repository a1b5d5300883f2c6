import { cellText } from '../../cellText';
import { plainWords } from '../texts/plainWords';
import type { RowReader } from '../rowReader';
import { namesInTotal, totalLabel } from '../standing/totalLabel';

/**
 * Notes items that only their date keeps from being totals: `Grand Total` with the day of the report
 * beside it, or `Total A1` below the items of A1, and no invoice number. They count, because a customer
 * may be called so; only a person can know. Items in `left` are left out of the ledger, and those that
 * were taken in late have been looked at.
 * @example noteDatedTotals(rows, new Set()) adds 'total-unsure' to the row of a dated 'Grand Total'
 */
export function noteDatedTotals(rows: RowReader, left: ReadonlySet<number>): void {
  const { items, accounts, columns, firstLate } = rows;
  const suspects = suspectAccounts(accounts.keys);
  if (suspects.size === 0 && columns.invoice < 0) return;
  const read = Math.min(items.length, firstLate);
  for (let at = 0; at < read; at += 1) {
    const invoice = columns.invoice < 0 ? '' : (items.invoice[at] ?? '');
    const account = items.account[at] ?? 0;
    const isTotal = suspects.has(account) && cellText(invoice) === '';
    if ((!isTotal && !saysTotal(invoice)) || left.has(at)) continue;
    const label = isTotal ? (accounts.keys[account] ?? '') : cellText(invoice);
    const column = isTotal ? columns.account : columns.invoice;
    rows.issue('total-unsure', items.row[at] ?? 0, column, label);
  }
}

/** Accounts whose key says "total", or "total" of another account. */
function suspectAccounts(keys: readonly string[]): ReadonlySet<number> {
  const suspects = new Set<number>();
  let known: ReadonlySet<string> | null = null;
  keys.forEach((key, account) => {
    const says = totalLabel(key);
    if (says === 'perhaps') known ??= new Set(keys.map(plainWords));
    const isOfAnother = says === 'perhaps' && namesInTotal(key).some((name) => known?.has(name));
    if (says === 'total' || isOfAnother) suspects.add(account);
  });
  return suspects;
}

/** Whether a total's label stands where an invoice number belongs; those nearly all end in a digit. */
function saysTotal(invoice: unknown): boolean {
  if (typeof invoice !== 'string' || invoice === '') return false;
  const last = invoice.charCodeAt(invoice.length - 1);
  return (last < 48 || last > 57) && totalLabel(invoice) === 'total';
}
