import type { TableColumnPlan } from '../../receivables/sheets/plan';
import type { Slot } from './mergeTable';
import type { WrittenTable } from './writeTable';

/**
 * How the rows of a table run: long texts over several lines, with figures on top beside them, and
 * texts a little away from the figures on their left. To be called once the columns have their widths.
 */
export function dressRows(
  sheet: Excel.Worksheet,
  { row, column, slots, rows }: WrittenTable,
): void {
  const body = (at: number, columns: number) =>
    sheet.getRangeByIndexes(row + 1, column + at, Math.max(1, rows), columns);
  for (const at of those(slots, 'indent')) {
    for (const range of [sheet.getCell(row, column + at), body(at, 1)]) {
      range.format.horizontalAlignment = Excel.HorizontalAlignment.left;
      range.format.indentLevel = 1;
    }
  }
  const wrapped = those(slots, 'wrap');
  if (wrapped.length === 0) return;
  for (const at of wrapped) body(at, 1).format.wrapText = true;
  const all = body(0, slots.length);
  all.format.verticalAlignment = Excel.VerticalAlignment.top;
  for (const lines of [sheet.getCell(row, column).getEntireRow(), all]) lines.format.autofitRows();
}

function those(slots: readonly Slot[], way: keyof TableColumnPlan & ('wrap' | 'indent')): number[] {
  return slots.flatMap((slot, at) => (slot.kind === 'ours' && slot.plan[way] === true ? [at] : []));
}
