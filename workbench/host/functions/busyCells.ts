import { addressOf, quoteSheet } from '../model/address';
import { cellRect } from '../model/rect';
import type { Workbook } from '../model/workbook';
import { BUSY } from './calledFunctions';

/** The cells whose formulas wait for a function, themselves or through others: `Sheet1!B2`. */
export function busyCells(workbook: Workbook): string[] {
  return workbook.sheets.flatMap(({ name, cells }) =>
    Array.from(cells.formulas())
      .filter(({ row, column }) => cells.value(row, column) === BUSY)
      .map(({ row, column }) => `${quoteSheet(name)}!${addressOf(cellRect(row, column))}`),
  );
}
