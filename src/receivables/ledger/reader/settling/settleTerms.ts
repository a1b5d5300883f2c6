import { toIso } from '../../../calendar/isoDay';
import { NO_DAY, type SerialDay } from '../../../calendar/serialDay';
import { cellTerms, type TermsDays } from '../../../terms/termsDays';
import { cellText } from '../../cellText';
import type { IssueCode } from '../../issue';
import type { RowReader } from '../rowReader';

/** Below this many rows that disagree, each is listed, and the column is still believed. */
const FEW = 3;

/** What the rows that state both a due date and terms say of the terms. */
interface Check {
  readonly compared: number;
  /** Positions of items whose due date no reading of their terms gives. */
  readonly off: readonly number[];
  /** How `30 days, end of month` is counted here, as those rows prove; null where they do not. */
  readonly way: 'daysFirst' | 'monthEndFirst' | null;
}

/**
 * Gives items without a due date the one that follows from their invoice date and terms, and notes
 * where a due date and the terms beside it disagree. The due date as it stands always counts. Where
 * more than half of the rows disagree, the column is not believed and not used. Credits and items in
 * `left` are left alone: nobody has to pay them.
 * @example settleTerms(rows, new Set()) makes a blank due date of Net 30 the 30th day after the invoice
 */
export function settleTerms(rows: RowReader, left: ReadonlySet<number>): void {
  const { terms } = rows.kept;
  if (terms === null || rows.columns.invoiceDate < 0) return;
  const { items } = rows;
  const says = terms.cells.map((cell) => cellTerms(cell));
  const open: number[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const isOwed = (items.balance[at] ?? 0) > 0 && items.invoiceDay[at] !== 0;
    if (isOwed && !left.has(at)) open.push(at);
  }
  const due = (at: number): TermsDays | null => {
    return says[terms.code(at)]?.days((items.invoiceDay[at] ?? 0) as SerialDay) ?? null;
  };
  const check = checked(rows, open, due);
  if (check.off.length >= FEW && check.off.length * 2 > check.compared) {
    const detail = `${check.off.length} / ${check.compared}`;
    rows.issues.push({ code: 'terms-not-followed', row: null, column: terms.column, detail });
    return;
  }
  noteOff(rows, check, due);
  let filled = 0;
  for (const at of open) {
    if (items.dueDay[at] !== 0) continue;
    const text = cellText(terms.cells[terms.code(at)]);
    const days = due(at);
    if (text === '') continue;
    if (days === null) {
      note(rows, 'terms-unreadable', at, terms.column, text);
      continue;
    }
    const { daysFirst, monthEndFirst } = days;
    const isProven = check.way !== null || daysFirst === monthEndFirst;
    const day = check.way === null ? Math.max(daysFirst, monthEndFirst) : days[check.way];
    items.dueDay[at] = day;
    filled += 1;
    if (!isProven) {
      const both = [daysFirst, monthEndFirst].sort((a, b) => a - b).map(toIso);
      note(rows, 'terms-ambiguous', at, terms.column, `${text}: ${both.join(', ')}`);
    } else if (rows.columns.dueDate >= 0) {
      note(rows, 'due-date-from-terms', at, rows.columns.dueDate, toIso(day as SerialDay));
    }
  }
  // Of a ledger without due dates it is said once, not of every row.
  if (filled > 0 && rows.columns.dueDate < 0) {
    const detail = String(filled);
    rows.issues.push({ code: 'due-date-from-terms', row: null, column: terms.column, detail });
  }
}

function checked(
  { items }: RowReader,
  open: readonly number[],
  due: (at: number) => TermsDays | null,
): Check {
  const off: number[] = [];
  const proofs = { daysFirst: 0, monthEndFirst: 0 };
  let compared = 0;
  for (const at of open) {
    const stands = items.dueDay[at] ?? 0;
    const days = stands === NO_DAY ? null : due(at);
    if (days === null) continue;
    compared += 1;
    const { daysFirst, monthEndFirst } = days;
    if (stands !== daysFirst && stands !== monthEndFirst) off.push(at);
    else if (daysFirst !== monthEndFirst) {
      proofs[stands === daysFirst ? 'daysFirst' : 'monthEndFirst'] += 1;
    }
  }
  const { daysFirst, monthEndFirst } = proofs;
  const isDivided = daysFirst > 0 === monthEndFirst > 0;
  return { compared, off, way: isDivided ? null : daysFirst > 0 ? 'daysFirst' : 'monthEndFirst' };
}

function noteOff(
  rows: RowReader,
  { off, way }: Check,
  due: (at: number) => TermsDays | null,
): void {
  const { terms } = rows.kept;
  for (const at of off) {
    const days = due(at);
    if (days === null || terms === null) continue;
    const byTerms = toIso(days[way ?? 'daysFirst']);
    const stands = toIso((rows.items.dueDay[at] ?? 0) as SerialDay);
    const text = cellText(terms.cells[terms.code(at)]);
    const detail = `${stands} ≠ ${byTerms} (${text})`;
    note(rows, 'terms-disagree', at, rows.columns.dueDate, detail);
  }
}

function note(rows: RowReader, code: IssueCode, at: number, column: number, detail: string): void {
  rows.issues.push({ code, row: rows.items.row[at] ?? 0, column, detail });
}
