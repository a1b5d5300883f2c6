import { cellText, isCellError } from '../cellText';
import type { LedgerHead } from '../ledger';
import type { RowReader } from './rowReader';

/**
 * Notes items that stand in the ledger twice: same account, invoice, line, type, currency, due date and
 * sign; where no line tells two parts of an invoice apart, the same balance too. So an instalment and a
 * credit that carries its invoice's number are none, and neither is what has no number. Both are
 * counted: only a person can know which one is the copy. Items in `left` are left out of the ledger.
 * @example settleDuplicates(rows, head, new Set()) adds 'duplicate-item' with the first one's row in its detail
 */
export function settleDuplicates(
  rows: RowReader,
  head: LedgerHead,
  left: ReadonlySet<number>,
): void {
  if (rows.columns.invoice < 0) return;
  const { items } = rows;
  const seen = new Map<string, number>();
  const inOrder = alike(rows, left).sort((a, b) => (items.row[a] ?? 0) - (items.row[b] ?? 0));
  for (const at of inOrder) {
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

/**
 * Positions of the items that share account, due date and balance with another one; with lines, also
 * what only shares account, due date, line and the end of the invoice number. Over numbers alone, for
 * a million items: their texts are looked at where these agree.
 */
function alike({ items, kept }: RowReader, left: ReadonlySet<number>): number[] {
  const { length, account, dueDay, balance, invoice } = items;
  const size = 2 ** Math.ceil(Math.log2(Math.max(length, 1) * 2));
  /** Positions, from 1; 0 is free. */
  const slots = new Int32Array(size);
  const found = new Set<number>();
  const { line } = kept;
  const sizeOf = (at: number): number => {
    const amount = balance[at] ?? 0;
    if (line === null || cellText(line.cells[line.code(at)]) === '') return amount;
    return (line.code(at) * 4096 + endOf(cellText(invoice[at]))) * Math.sign(amount);
  };
  for (let at = 0; at < length; at += 1) {
    if (balance[at] === 0 || (left.size > 0 && left.has(at))) continue;
    const [owner, due, amount] = [account[at] ?? 0, dueDay[at] ?? 0, sizeOf(at)];
    let slot = scattered(owner, due, amount) & (size - 1);
    for (; slots[slot] !== 0; slot = (slot + 1) & (size - 1)) {
      const other = (slots[slot] ?? 0) - 1;
      if (account[other] === owner && dueDay[other] === due && sizeOf(other) === amount) {
        found.add(other).add(at);
        break;
      }
    }
    if (slots[slot] === 0) slots[slot] = at + 1;
  }
  return [...found];
}

/** The last two characters of an invoice number, in which neighbours differ, as a number below 4096. */
function endOf(invoice: string): number {
  const last = invoice.charCodeAt(invoice.length - 1) || 0;
  const before = invoice.charCodeAt(invoice.length - 2) || 0;
  return ((before & 63) << 6) | (last & 63);
}

/** Spreads three numbers over 32 bits (the mixing steps of MurmurHash3). */
function scattered(account: number, due: number, amount: number): number {
  let mixed = Math.imul(account, 0x9e3779b1) ^ Math.imul(due, 0x85ebca6b) ^ (amount | 0);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
