import { REPORT_CELLS, SETTING_CELLS } from '../../receivables/settings/settings';
import { isOurTable } from '../ourNames';
import { workbookSheets, type SheetCells, type WorkbookSheets } from '../reading/workbookSheets';

/** A sheet of the workbook, and what it is to a person who hands it over. */
export interface BookSheet extends SheetCells {
  readonly kind: 'ours' | 'ledger' | 'other';
}

/** All sheets in the workbook's order, hidden ones too, and its names. */
export interface Book extends Pick<WorkbookSheets, 'names'> {
  readonly sheets: readonly BookSheet[];
}

/** Sheets of ours that hold no table of ours are known by one of these cells. */
const OUR_CELLS: readonly string[] = [SETTING_CELLS.asOf, 'DuebookSupervisorPage', 'DuebookAgenda'];

/** Reads what there is before anything is read of its cells: two round trips however many sheets. */
export async function readBook(context: Excel.RequestContext): Promise<Book> {
  const rangeOf = (name: string) =>
    context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  const homes = OUR_CELLS.map((name) => rangeOf(name).worksheet.load('id'));
  const ledger = rangeOf(REPORT_CELLS.ledgerSheet).load('values');
  const { sheets, names } = await workbookSheets(context);
  const ours = new Set(homes.filter((home) => !home.isNullObject).map(({ id }) => id));
  const ledgerName = ledger.isNullObject ? '' : String(ledger.values[0]?.[0] ?? '').toLowerCase();
  return {
    sheets: [...sheets.values()].map((sheet): BookSheet => {
      const isOurs = ours.has(sheet.id) || sheet.tables.some(isOurTable);
      const isLedger = sheet.name.toLowerCase() === ledgerName;
      return { ...sheet, kind: isOurs ? 'ours' : isLedger ? 'ledger' : 'other' };
    }),
    names,
  };
}

/** Its sheets alone. */
export async function bookSheets(context: Excel.RequestContext): Promise<readonly BookSheet[]> {
  return (await readBook(context)).sheets;
}
