import { cellText, isCellError } from '../../cellText';
import type { LedgerHead } from '../../ledger';
import { alikeItems } from './alikeItems';
import type { RowReader } from '../rowReader';

/** Items that are compared in one step. */
const ITEMS_A_STEP = 20_000;

/**
 * Notes items that stand in the ledger twice: same account, invoice, line, type, currency, due date and
 * sign; where no line tells two parts of an invoice apart, the same balance too. So an instalment and a
 * credit that carries its invoice's number are none, and neither is what has no number. Both are
 * counted: only a person can know which one is the copy. Items in `left` are left out of the ledger.
 * @example yield* settleDuplicates(rows, head, new Set()) adds 'duplicate-item' with the first one's row in its detail
 */
export function* settleDuplicates(
  rows: RowReader,
  head: LedgerHead,
  left: ReadonlySet<number>,
): Generator<void, void> {
  if (rows.columns.invoice < 0) return;
  const { items } = rows;
  const seen = new Map<string, number>();
  const alike = yield* alikeItems(rows, left);
  alike.sort((a, b) => (items.row[a] ?? 0) - (items.row[b] ?? 0));
  for (const [index, at] of alike.entries()) {
    if (index % ITEMS_A_STEP === 0) yield;
    const invoice = cellText(items.invoice[at]);
    if (!/\d/.test(invoice) || isCellError(invoice)) continue;
    const row = items.row[at] ?? 0;
    const key = identity(rows, at, invoice);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else if (first !== row) {
      rows.issue('duplicate-item', row, rows.columns.invoice, head.headerRow + 2 + first);
    }
  }
}

/** What makes an item itself. */
function identity({ items, kept }: RowReader, at: number, invoice: string): string {
  const line = kept.line === null ? '' : cellText(kept.line.cells[kept.line.code(at)]);
  const type = kept.type === null ? '' : cellText(kept.type.cells[kept.type.code(at)]);
  const balance = items.balance[at] ?? 0;
  const amount = line === '' ? balance : Math.sign(balance);
  const { account, dueDay, invoiceDay, currency } = items;
  const day = dueDay[at] === 0 ? -(invoiceDay[at] ?? 0) : dueDay[at];
  return [account[at], day, currency[at], amount, line, type, invoice].join('|');
}
