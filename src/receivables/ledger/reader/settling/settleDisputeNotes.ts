import { LAST_DAY } from '../../../calendar/civilDate';
import type { CellValue } from '../../area';
import { cellText, isCellError } from '../../cellText';
import { disputeColumn } from '../../disputeCell';
import { DISPUTE_TERMS, plainTerm } from '../../disputeTerms';
import type { DisputeNote } from '../../ledger';
import { TextBook, type Way } from '../books/textBook';
import type { KeptColumn } from '../books/keptCells';
import type { RowReader } from '../rowReader';
import type { ColumnStyles } from '../texts/columnStyles';
import { weigh } from '../texts/evidence';
import { dateReadings } from '../texts/textReadings';

/**
 * Since when and why each disputed item is contested, as its row says; null where no column of the
 * ledger says either. A column of dispute states or reasons is the reason itself. A text date is read
 * in the order that its own column proves, else in that of the other dates; where nothing settles it,
 * the day is unknown: it moves no figure of the aging, so nobody is asked about it. Of the items at
 * these positions, in this order, or of all of them.
 * @example settleDisputeNotes(rows, styles, null)?.get(0)?.reason is 'Price'
 */
export function settleDisputeNotes(
  rows: RowReader,
  styles: ColumnStyles,
  kept: readonly number[] | null,
): ReadonlyMap<number, DisputeNote> | null {
  const { items, columns, kept: keptCells } = rows;
  const { disputeDate, disputeReason, line } = keptCells;
  if (columns.dispute < 0) return null;
  const said = saidByDispute(rows);
  if (disputeDate === null && disputeReason === null && line === null && said === null) return null;
  const dayOf = dayReader(disputeDate, rows, styles);
  const notes = new Map<number, DisputeNote>();
  const length = kept === null ? items.length : kept.length;
  for (let item = 0; item < length; item += 1) {
    const at = kept === null ? item : (kept[item] ?? 0);
    if (items.disputed[at] === 0) continue;
    notes.set(item, {
      openedDay: dayOf(at),
      reason: textAt(disputeReason, at) || (said?.get(at) ?? ''),
      line: textAt(line, at),
    });
  }
  return notes;
}

function textAt(column: KeptColumn | null, at: number): string {
  const cell = column?.cells[column.code(at)] ?? '';
  return isCellError(cell) ? '' : cellText(cell);
}

/** By position: what stands in the dispute column, where its texts say more than yes and no. */
function saidByDispute({ head, columns, disputes }: RowReader): ReadonlyMap<number, string> | null {
  const kind = disputeColumn(head.headers[columns.dispute] ?? '');
  if (kind !== 'reasons' && kind !== 'mentions') return null;
  return new Map(
    disputes.positions.map((at, index) => {
      const text = disputes.cells[disputes.codes[index] ?? 0]?.text ?? '';
      return [at, DISPUTE_TERMS.whole.includes(plainTerm(text)) ? '' : text];
    }),
  );
}

/**
 * The day that a kept column gives each item, 0 where it gives none: see above how texts are read.
 * @example dayReader(rows.kept.promiseDate, rows, styles)(0) is 46112
 */
export function dayReader(
  column: KeptColumn | null,
  { dayOffset }: RowReader,
  styles: ColumnStyles,
): (at: number) => number {
  if (column === null) return () => 0;
  const texts = new TextBook(dateReadings);
  for (const cell of column.cells) if (typeof cell === 'string') texts.code(cellText(cell));
  const way = wayOf(texts, styles);
  const days = column.cells.map((cell) => dayIn(cell, texts, way, dayOffset));
  return (at) => days[column.code(at)] ?? 0;
}

/** What the column proves itself, else what the other dates do; null where nothing does. */
function wayOf({ texts }: TextBook, { due, invoice, posting, settled }: ColumnStyles): Way | null {
  const { verdict } = weigh(texts);
  if (verdict === 'first' || verdict === 'second' || verdict === 'either') return verdict;
  if (verdict === 'contradictory') return null;
  return [due, invoice, posting, settled].find((way) => way !== 'either') ?? null;
}

function dayIn(cell: CellValue, texts: TextBook, way: Way | null, dayOffset: number): number {
  if (typeof cell === 'number') {
    return cell >= 1 && cell < LAST_DAY + 1 - dayOffset ? Math.floor(cell) + dayOffset : 0;
  }
  if (typeof cell !== 'string' || cell === '') return 0;
  const code = texts.code(cellText(cell));
  if (way !== null) return texts.value(code, way) ?? 0;
  const first = texts.value(code, 'first');
  return first !== null && first === texts.value(code, 'second') ? first : 0;
}
