import type { Table } from '../model/table';
import type { Rect } from '../model/types';

/** A conditional format that reached down to the table's last row does so when the table has grown. */
export function growFormats(table: Table, before: Rect): void {
  const { bodyRange, sheet } = table;
  const grown = bodyRange.row + bodyRange.rows - (before.row + before.rows);
  if (grown <= 0) return;
  for (const format of sheet.conditionalFormats) {
    format.ranges = format.ranges.map((range) => {
      const isInside =
        range.row >= before.row &&
        range.column >= before.column &&
        range.column + range.columns <= before.column + before.columns;
      const isLast = range.row + range.rows === before.row + before.rows;
      return isInside && isLast ? { ...range, rows: range.rows + grown } : range;
    });
  }
}
