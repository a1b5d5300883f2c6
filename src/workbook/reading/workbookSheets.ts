import type { DefinedName } from '../../receivables/swapping/callsOurs';
import type { CellBlock } from './readInBlocks';

/** A sheet with the cells that hold anything. */
export interface SheetCells {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
  readonly tables: readonly string[];
  /** Those of them whose headers are shown. */
  readonly headed: readonly string[];
  /** Counted from 0; null on an empty sheet. */
  readonly used: CellBlock | null;
}

/** All sheets of a workbook in its order, hidden ones too, by name, and all defined names. */
export interface WorkbookSheets {
  readonly sheets: ReadonlyMap<string, SheetCells>;
  readonly names: readonly DefinedName[];
}

/** Reads which sheets and names there are, in two requests. */
export async function workbookSheets(context: Excel.RequestContext): Promise<WorkbookSheets> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  await context.sync();
  const asked = worksheets.items.map((sheet) => ({
    sheet,
    tables: sheet.tables.load('items/name,items/showHeaders'),
    protection: sheet.protection.load('protected'),
    names: sheet.names.load('items/name,items/formula'),
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  const sheets = asked.map(({ sheet, tables, protection, used }): [string, SheetCells] => [
    sheet.name,
    {
      sheet,
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== Excel.SheetVisibility.visible,
      isProtected: protection.protected,
      tables: tables.items.map(({ name }) => name),
      headed: tables.items.filter(({ showHeaders }) => showHeaders).map(({ name }) => name),
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
