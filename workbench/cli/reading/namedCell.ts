import { parseRect, splitAddress } from '../../host/model/address';
import type { Sheet } from '../../host/model/sheet';
import type { CellValue } from '../../host/model/types';
import type { Workbook } from '../../host/model/workbook';

export interface NamedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The cell that a name of the workbook stands for, or null. */
export function namedCell(workbook: Workbook, name: string): NamedCell | null {
  const formula = workbook.name(name)?.formula ?? '';
  const { sheet: sheetName, address } = splitAddress(formula.replace(/^=/, ''));
  const sheet = sheetName === null ? undefined : workbook.sheet(sheetName);
  const rect = parseRect(address);
  if (sheet === undefined || rect === null) return null;
  return { sheet, row: rect.row, column: rect.column };
}

/** What stands in a named cell; `''` where the name or its cell is missing. */
export function namedValue(workbook: Workbook, name: string): CellValue {
  const cell = namedCell(workbook, name);
  return cell === null ? '' : cell.sheet.cells.value(cell.row, cell.column);
}
