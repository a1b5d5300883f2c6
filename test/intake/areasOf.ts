import { HEAD_ROWS, type Area } from '../../src/receivables/ledger/area';
import type { Sheet } from '../../workbench/host/model/sheet';
import type { Rect } from '../../workbench/host/model/types';
import type { Workbook } from '../../workbench/host/model/workbook';

/** A workbook's tables and used ranges, as the add-in's survey finds them through Excel. */
export function areasOf(workbook: Workbook): Area[] {
  return workbook.sheets.flatMap((sheet) => {
    const tables = workbook.tables.filter((table) => table.sheet === sheet);
    const used = sheet.usedRange(true);
    return [
      ...tables.map(({ name, range, showTotals }) =>
        areaOf(sheet, name, { ...range, rows: range.rows - (showTotals ? 1 : 0) }),
      ),
      ...(used === null ? [] : [areaOf(sheet, null, used)]),
    ];
  });
}

function areaOf(sheet: Sheet, table: string | null, rect: Rect): Area {
  return {
    sheet: sheet.name,
    table,
    ...rect,
    hidden: sheet.visibility !== 'Visible',
    head: sheet.cells.read({ ...rect, rows: Math.min(rect.rows, HEAD_ROWS) }),
  };
}
