import { decimalsOf } from '../../../money/decimalsOf';
import type { MinorUnits } from '../../../money/minorUnits';
import { toMinorUnits } from '../../../money/rounding';
import type { PromiseNote } from '../../ledger';
import type { RowReader } from '../rowReader';
import type { ColumnStyles } from '../texts/columnStyles';
import { dayReader } from './settleDisputeNotes';

/**
 * What customers promised to pay of each item and by when; null where the ledger names no days. An
 * amount that is no number above 0 is not known: then the whole balance is meant. Of the items at these
 * positions, in this order, or of all of them.
 * @example settlePromises(rows, styles, null)?.get(0)?.day is 46112
 */
export function settlePromises(
  rows: RowReader,
  styles: ColumnStyles,
  kept: readonly number[] | null,
): ReadonlyMap<number, PromiseNote> | null {
  const { items, currencies } = rows;
  const { promiseDate } = rows.kept;
  if (promiseDate === null) return null;
  const dayOf = dayReader(promiseDate, rows, styles);
  const all = items.columns();
  const notes = new Map<number, PromiseNote>();
  const length = kept === null ? items.length : kept.length;
  for (let item = 0; item < length; item += 1) {
    const at = kept === null ? item : (kept[item] ?? 0);
    const day = dayOf(at);
    if (day === 0) continue;
    const currency = currencies.codes[all.currency[at] ?? 0] ?? null;
    notes.set(item, { day, amount: amountAt(rows, at, currency) });
  }
  return notes;
}

function amountAt(
  { kept: { promiseAmount } }: RowReader,
  at: number,
  currency: string | null,
): MinorUnits | null {
  const cell = promiseAmount?.cells[promiseAmount.code(at)];
  return typeof cell === 'number' && cell > 0 ? toMinorUnits(cell, decimalsOf(currency)) : null;
}
