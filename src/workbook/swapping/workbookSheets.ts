import type { DefinedName } from '../../receivables/swapping/callsOurs';
import type { CellBlock } from '../reading/readInBlocks';

/** A sheet with the cells that hold anything. */
export interface SheetCells {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  readonly used: CellBlock | null;
}

/** All sheets of a workbook, hidden ones too, by name, and all defined names. */
export interface WorkbookSheets {
  readonly sheets: ReadonlyMap<string, SheetCells>;
  readonly names: readonly DefinedName[];
}

/** Reads which sheets and names there are, in two requests. */
export async function workbookSheets(context: Excel.RequestContext): Promise<WorkbookSheets> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/formula');
  await context.sync();
  const asked = worksheets.items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load('protected'),
    names: sheet.names.load('items/name,items/formula'),
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  const sheets = asked.map(({ sheet, protection, used }): [string, SheetCells] => [
    sheet.name,
    {
      sheet,
      name: sheet.name,
      isProtected: protection.protected,
      used: used.isNullObject
        ? null
        : {
            row: used.rowIndex,
            column: used.columnIndex,
            rows: used.rowCount,
            columns: used.columnCount,
          },
    },
  ]);
  const all = [names, ...asked.map((one) => one.names)].flatMap(({ items }) => items);
  return {
    sheets: new Map(sheets),
    names: all.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}
