import type { IssueCode } from '../../issue';
import { CREDIT } from '../../issue';
import type { ColumnStyles } from '../texts/columnStyles';
import { noteSwapped } from '../notes/noteSwapped';
import type { RowReader } from '../rowReader';
import { settleJulian } from './settleJulian';
import { settleTerms } from './settleTerms';
import type { TextBook, Way } from '../books/textBook';

/**
 * Turns the codes of text dates into days and notes the dates that are missing or unreadable; items
 * in `left` are left out of the ledger and need none.
 * @example settleDates(rows, styles, new Set()) makes every day a serial or 0
 */
export function settleDates(
  rows: RowReader,
  styles: ColumnStyles,
  left: ReadonlySet<number>,
): void {
  const { items, columns } = rows;
  const settle = (
    days: Int32Array,
    column: number,
    texts: TextBook,
    way: Way,
    code: IssueCode,
  ): ReadonlySet<number> => {
    const unreadable = new Set<number>();
    if (column >= 0) settleJulian(rows, days, column);
    if (texts.texts.length === 0) return unreadable;
    const values = texts.texts.map((_, text) => texts.value(text, way));
    for (let at = 0; at < items.length; at += 1) {
      const day = days[at] ?? 0;
      if (day >= 0) continue;
      const value = values[-1 - day] ?? null;
      days[at] = value ?? 0;
      if (value !== null || left.has(at)) continue;
      unreadable.add(at);
      rows.issue(code, items.row[at] ?? 0, column, texts.text(-1 - day));
    }
    return unreadable;
  };
  noteSwapped(rows);
  const { dueDate, invoiceDate, postingDate, settledDate } = columns;
  const due = settle(items.dueDay, dueDate, rows.dueTexts, styles.due, 'date-unreadable');
  const invoice = settle(
    items.invoiceDay,
    invoiceDate,
    rows.invoiceTexts,
    styles.invoice,
    'date-unreadable',
  );
  settle(items.postingDay, postingDate, rows.postingTexts, styles.posting, 'date-unreadable');
  settle(
    items.settledDay,
    settledDate,
    rows.settledTexts,
    styles.settled,
    'settled-date-unreadable',
  );
  settleTerms(rows, left);
  noteMissing(rows, left, dueDate >= 0 ? due : invoice);
}

/**
 * A cell that was found unreadable is one issue, not also a missing date. A balance of 0 ages
 * nowhere and needs no date; a credit stays among the credits without one, so it is said of which
 * sign the item is.
 */
function noteMissing(
  rows: RowReader,
  left: ReadonlySet<number>,
  unreadable: ReadonlySet<number>,
): void {
  const { items, columns } = rows;
  const hasDue = columns.dueDate >= 0;
  const basis = hasDue ? items.dueDay : items.invoiceDay;
  const column = hasDue ? columns.dueDate : columns.invoiceDate;
  for (let at = 0; at < items.length; at += 1) {
    if (basis[at] !== 0 || left.has(at) || unreadable.has(at)) continue;
    const balance = items.balance[at] ?? 0;
    if (balance === 0) continue;
    const row = items.row[at] ?? 0;
    if (hasDue && items.invoiceDay[at] !== 0) rows.issue('due-date-missing', row, column, '');
    else rows.issue('date-missing', row, column, balance < 0 ? CREDIT : '');
  }
}
