import { addressOf } from '../model/address';
import { cellRect, contains } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';
import type { Workbook } from '../model/workbook';
import { ExcelError } from '../protocol/excelError';
import { allowedValues } from './allowedValues';

/** A text that the list of its cell does not hold. */
export class NotInList extends ExcelError {
  constructor(
    /** The cell's address in its sheet. */
    readonly cell: string,
    sheet: Sheet,
    readonly allowed: readonly string[],
    readonly typed: string,
  ) {
    super(
      'DataValidation',
      `The cell ${cell} of the sheet "${sheet.name}" takes ${allowed.join(', ')}, not ${typed}.`,
    );
  }
}

/**
 * Refuses a typed text that a cell's list does not hold, where the list stops it. Excel tells upper
 * and lower case apart in a list that is written out, and not in one that stands in cells. A formula
 * is let through: what it gives is known only after it is calculated.
 */
export function demandAllowed(workbook: Workbook, sheet: Sheet, rect: Rect, typed: string): void {
  const text = typed.replace(/^'/, '').trim();
  if (text === '' || typed.startsWith('=')) return;
  for (const list of sheet.validations) {
    if (list.errorAlert?.style !== 'Stop') continue;
    const at = firstShared(rect, list.ranges);
    const allowed = at && allowedValues(list, workbook, sheet);
    if (!at || !allowed) continue;
    const plain = (value: string) => (list.source.startsWith('=') ? value.toLowerCase() : value);
    if (allowed.some((value) => plain(value) === plain(text))) continue;
    throw new NotInList(addressOf(cellRect(at.row, at.column)), sheet, allowed, text);
  }
}

/** The first cell of a range that one of the others holds too. */
function firstShared(rect: Rect, others: readonly Rect[]): { row: number; column: number } | null {
  for (const other of others) {
    const row = Math.max(rect.row, other.row);
    const column = Math.max(rect.column, other.column);
    if (contains(rect, row, column) && contains(other, row, column)) return { row, column };
  }
  return null;
}
