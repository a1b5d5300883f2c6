import type { LedgerHead } from '../../receivables/ledger/ledger';
import { setWidth } from '../applying/columnWidth';
import { columnWidths } from '../reading/columnWidths';
import { freeName } from '../applying/freeName';
import { readLocks } from '../applying/locks';
import { MadeSheets } from '../applying/madeSheets';
import { Outbox } from '../applying/outbox';
import { patiently } from '../applying/patiently';
import { Refusal, refusalOf } from '../refusal';
import { headColumn } from './headColumn';
import { writeFormulaColumn } from './writeFormulaColumn';
import type { LedgerColumn } from './writeLedgerColumns';

/**
 * Puts a copy of the ledger, values and looks, on a new sheet with columns of formulas beside it, and
 * shows it; gives the sheet's name. Filtered and hidden rows are copied too. The ledger is only read,
 * and a sheet that cannot be filled is taken away again.
 */
export async function copyLedger(
  context: Excel.RequestContext,
  head: LedgerHead,
  title: string,
  columns: readonly LedgerColumn[],
): Promise<string> {
  const { structure } = await readLocks(context);
  if (structure) throw new Refusal('protectedWorkbook');
  const name = await freeName(context, title);
  const widths = await columnWidths(context, head);
  const made = new MadeSheets();
  const sheet = await made.make(context, name);
  try {
    const { headerRows, rows } = head;
    const source = context.workbook.worksheets
      .getItem(head.sheet)
      .getRangeByIndexes(
        head.headerRow - headerRows + 1,
        head.column,
        headerRows + rows,
        head.columns,
      );
    const target = sheet.getRangeByIndexes(0, 0, headerRows + rows, head.columns);
    // Looks first, so that a text in a cell of text stays one.
    target.copyFrom(source, Excel.RangeCopyType.formats);
    target.copyFrom(source, Excel.RangeCopyType.values);
    widths.forEach((width, at) => {
      sheet.getCell(0, at).getEntireColumn().format.columnWidth = width;
    });
    // The header of a table has its look from the table.
    sheet.getRangeByIndexes(0, 0, headerRows, head.columns).format.font.bold = true;
    await writeBeside(context, sheet, head, columns);
    sheet.freezePanes.freezeRows(headerRows);
    sheet.activate();
    sheet.getCell(0, 0).select();
    await context.sync();
  } catch (error) {
    const refusal = refusalOf(error, name) ?? error;
    try {
      await patiently(() => made.takeAway(context));
    } catch {
      throw new Refusal('halfCopied', name, refusal);
    }
    throw refusal;
  }
  return name;
}

/** The columns in the copy, which begins in the sheet's first cell. */
async function writeBeside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  head: LedgerHead,
  columns: readonly LedgerColumn[],
): Promise<void> {
  const outbox = new Outbox(context);
  const inCopy = { headerRow: head.headerRows - 1, table: null };
  for (const { at, header, width, formulas, format } of columns) {
    if (at >= head.columns) headColumn(sheet, inCopy, at, header);
    setWidth(sheet.getCell(0, at), width);
    await writeFormulaColumn(outbox, sheet, { row: head.headerRows, column: at, format }, formulas);
  }
  await outbox.send();
}
