import { REPORT_CELLS, SETTING_CELLS } from '../../receivables/settings/settings';
import type { CellBlock } from '../reading/readInBlocks';
import { isOurTable } from '../ourNames';

/** A sheet of the workbook before anything is read of its cells. */
export interface BookSheet {
  readonly id: string;
  readonly name: string;
  readonly kind: 'ours' | 'ledger' | 'other';
  readonly hidden: boolean;
  readonly isProtected: boolean;
  readonly tables: readonly string[];
  /** Those of them whose headers are shown. */
  readonly headed: readonly string[];
  /** Cells with something in them, counted from 0; null on an empty sheet. */
  readonly used: CellBlock | null;
}

/** Sheets of ours that hold no table of ours are known by one of these cells. */
const OUR_CELLS: readonly string[] = [SETTING_CELLS.asOf, 'DuebookSupervisorPage', 'DuebookAgenda'];

/** All sheets in the workbook's order, hidden ones too; two round trips however many there are. */
export async function bookSheets(context: Excel.RequestContext): Promise<readonly BookSheet[]> {
  const { names, worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const rangeOf = (name: string) => names.getItemOrNullObject(name).getRangeOrNullObject();
  const homes = OUR_CELLS.map((name) => rangeOf(name).worksheet.load('id'));
  const ledger = rangeOf(REPORT_CELLS.ledgerSheet).load('values');
  await context.sync();
  const contents = worksheets.items.map((sheet) => ({
    sheet,
    tables: sheet.tables.load('items/name,items/showHeaders'),
    protection: sheet.protection.load('protected'),
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  const ours = new Set(homes.filter((home) => !home.isNullObject).map(({ id }) => id));
  const ledgerName = ledger.isNullObject ? '' : String(ledger.values[0]?.[0] ?? '').toLowerCase();
  return contents.map(({ sheet, tables, protection, used }) => {
    const tableNames = tables.items.map(({ name }) => name);
    const isOurs = ours.has(sheet.id) || tableNames.some(isOurTable);
    const isLedger = sheet.name.toLowerCase() === ledgerName;
    return {
      id: sheet.id,
      name: sheet.name,
      kind: isOurs ? 'ours' : isLedger ? 'ledger' : 'other',
      hidden: sheet.visibility !== Excel.SheetVisibility.visible,
      isProtected: protection.protected,
      tables: tableNames,
      headed: tables.items.filter(({ showHeaders }) => showHeaders).map(({ name }) => name),
      used: used.isNullObject
        ? null
        : {
            row: used.rowIndex,
            column: used.columnIndex,
            rows: used.rowCount,
            columns: used.columnCount,
          },
    };
  });
}
