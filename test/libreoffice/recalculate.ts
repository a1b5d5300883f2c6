import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../workbench/host/model/types';
import { openXlsx } from '../../workbench/files/xlsx';
import { convert } from './officeProgram';

/** A sheet as LibreOffice calculated it: values from A1 on, row by row. */
export interface RecalculatedSheet {
  readonly name: string;
  readonly cells: CellValue[][];
}

/** Opens an .xlsx in LibreOffice, calculates every formula anew, and reads all sheets back. */
export function recalculate(xlsxPath: string): RecalculatedSheet[] {
  return convert(xlsxPath, 'xlsx:Calc MS Excel 2007 XML', (folder) => {
    const [file = ''] = readdirSync(folder);
    const { workbook } = openXlsx(readFileSync(join(folder, file)), file);
    return workbook.sheets.map(({ name, cells }) => {
      const used = cells.usedRange(true);
      const rows = used ? used.row + used.rows : 0;
      const columns = used ? used.column + used.columns : 0;
      return { name, cells: cells.read({ row: 0, column: 0, rows, columns }) };
    });
  });
}
