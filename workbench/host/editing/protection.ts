import { intersection } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';
import type { Workbook } from '../model/workbook';
import { accessDenied } from '../protocol/excelError';

/** Refuses to write into locked cells of a protected sheet. */
export function demandUnlocked(sheet: Sheet, rect: Rect): void {
  if (!sheet.protected) return;
  // Beyond the formatted cells everything is locked, as cells are unless somebody unlocks them.
  const used = sheet.usedRange(false);
  const known = used && intersection(used, rect);
  if (!known || known.rows !== rect.rows || known.columns !== rect.columns) throw accessDenied();
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (sheet.cells.style(row, column).locked !== false) throw accessDenied();
    }
  }
}

/** Refuses whatever changes a protected sheet itself. */
export function demandUnprotected(sheet: Sheet): void {
  if (sheet.protected) throw accessDenied();
}

/** Refuses to add, delete, rename or hide sheets where the workbook's structure is protected. */
export function demandStructure({ structure }: Workbook): void {
  if (structure.protected) throw accessDenied();
}
