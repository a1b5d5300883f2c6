import type { ExcelHost } from '../host';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import type { Sheet } from '../model/sheet';
import { PLAIN, type StyleChange } from '../model/stylePool';
import type { Rect, Style } from '../model/types';
import { demandUnlocked } from './protection';

/** Changes parts of the format of every cell of the range; whole columns and rows as such. */
export function formatCells(
  host: ExcelHost,
  sheet: Sheet,
  rect: Rect,
  change: StyleChange,
  isDemanded = true,
): void {
  if (isDemanded) demandUnlocked(sheet, rect);
  const { cells } = sheet;
  const { styles } = host.workbook;
  const wide = rect.columns === MAX_COLUMNS;
  const tall = rect.rows === MAX_ROWS;
  if (!wide && !tall) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        cells.setStyle(row, column, styles.change(cells.style(row, column), change));
      }
    }
    return;
  }
  const lines = tall ? cells.columnStyles : cells.rowStyles;
  const first = tall ? rect.column : rect.row;
  const count = tall ? rect.columns : rect.rows;
  for (let at = first; at < first + count; at++) {
    lines.set(at, styles.change(lines.get(at) ?? PLAIN, change));
  }
  for (const { row, column, style } of [...cells.entries(rect)]) {
    if (style) cells.setStyle(row, column, styles.change(style, change));
  }
}

/** What all cells of the range have in common, or `mixed` where they differ. */
export function common<T, Mixed>(
  sheet: Sheet,
  rect: Rect,
  part: (style: Style) => T,
  mixed: Mixed,
): T | Mixed {
  const first = part(sheet.cells.style(rect.row, rect.column));
  if (rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS) {
    const line =
      rect.rows === MAX_ROWS
        ? sheet.cells.columnStyles.get(rect.column)
        : sheet.cells.rowStyles.get(rect.row);
    return part(line ?? PLAIN);
  }
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (part(sheet.cells.style(row, column)) !== first) return mixed;
    }
  }
  return first;
}
