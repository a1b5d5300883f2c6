import type { SampleColumn } from '../../receivables/sample/sampleLedger';
import { setWidth } from '../applying/columnWidth';
import { readLocks } from '../applying/locks';
import { freeName } from '../applying/freeName';
import { MadeSheets } from '../applying/madeSheets';
import { formatRange } from '../applying/writeBlock';
import { Refusal } from '../refusal';

const HEADER_ROWS = 1;

/**
 * Adds a sheet with a made-up ledger as an ordinary table, and shows it; gives the sheet's name. A
 * name that is taken gets a number, and a sheet that cannot be filled is taken away again.
 * `dayOffset` is what the workbook's days lack to the 1900 system's.
 */
export async function addSampleSheet(
  context: Excel.RequestContext,
  title: string,
  columns: readonly SampleColumn[],
  dayOffset: number,
): Promise<string> {
  const { structure } = await readLocks(context);
  if (structure) throw new Refusal('protectedWorkbook');
  const made = new MadeSheets();
  const name = await freeName(context, title);
  const sheet = await made.make(context, name);
  try {
    fill(sheet, columns, dayOffset);
    await context.sync();
  } catch (error) {
    await made.takeAway(context);
    throw error;
  }
  return name;
}

function fill(sheet: Excel.Worksheet, columns: readonly SampleColumn[], dayOffset: number): void {
  const rows = columns[0]?.values.length ?? 0;
  columns.forEach(({ header, kind, format, values, width }, at) => {
    // Formats first, so that what looks like a number but is a text stays one.
    formatRange(sheet.getRangeByIndexes(HEADER_ROWS, at, rows, 1), format);
    const cells = values.map((value) => [
      kind === 'day' && typeof value === 'number' ? value - dayOffset : value,
    ]);
    sheet.getRangeByIndexes(0, at, rows + HEADER_ROWS, 1).values = [[header], ...cells];
    setWidth(sheet.getCell(0, at), width);
  });
  sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows + HEADER_ROWS, columns.length), true);
  sheet.freezePanes.freezeRows(HEADER_ROWS);
  sheet.activate();
  sheet.getCell(0, 0).select();
}
