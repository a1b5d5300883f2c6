import { parseRect, splitAddress } from '../../host/model/address';
import type { CellValue } from '../../host/model/types';
import type { Workbook } from '../../host/model/workbook';

/** The cells that a chart draws, one after the other. */
export interface CellsDrawn {
  readonly formula: string;
  readonly values: readonly CellValue[];
  /** The number format of the first cell. */
  readonly format: string;
  readonly areDays: boolean;
  readonly areTexts: boolean;
}

/** Looks up what a series refers to; cells that are not there any more are none. */
export function cellsDrawn(workbook: Workbook, formula: string): CellsDrawn {
  const { sheet: said, address } = splitAddress(formula.replace(/^=/, ''));
  const sheet = said === null ? undefined : workbook.sheet(said);
  const rect = parseRect(address);
  if (!sheet || !rect)
    return { formula, values: [], format: 'General', areDays: false, areTexts: false };
  const values = sheet.cells.read(rect).flat();
  const format = sheet.cells.style(rect.row, rect.column).numberFormat;
  const areTexts = values.some((value) => typeof value === 'string' && value !== '');
  const areDays = !areTexts && /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
  return { formula, values, format, areDays, areTexts };
}
