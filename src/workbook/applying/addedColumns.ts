import type { PutIn } from './putIn';

/** A column of a sheet that was asked for: Excel may have put it in or refused. */
interface AddedColumn {
  readonly sheetId: string;
  /** Where it goes, from 0. */
  readonly column: number;
  /** A cell of the column that was there, which follows its contents to the right. */
  readonly right: Excel.Range;
}

/** Whole columns put into sheets of ours, so that a table gets room beside another one. */
export class AddedColumns {
  private readonly columns: AddedColumn[] = [];

  /** Puts one in; a table that reaches over its place gets it too. */
  async add(context: Excel.RequestContext, sheet: Excel.Worksheet, column: number): Promise<void> {
    const right = sheet.getCell(0, column).load('columnIndex');
    sheet.load('id');
    await context.sync();
    this.columns.push({ sheetId: sheet.id, column, right });
    sheet.getCell(0, column).getEntireColumn().insert(Excel.InsertShiftDirection.right);
    // Excel lets new cells look like those beside them.
    sheet.getCell(0, column).getEntireColumn().clear(Excel.ClearApplyTo.formats);
    await context.sync();
  }

  /** Where they lie now; of a whole column its first cell is given. */
  async places(context: Excel.RequestContext): Promise<readonly PutIn[]> {
    if (this.columns.length === 0) return [];
    for (const { right } of this.columns) right.load('columnIndex');
    await context.sync();
    return this.columns.map(({ sheetId, right }) => {
      const column = right.columnIndex - 1;
      return { sheet: sheetId, row: 0, column, rows: 1, columns: 1, shift: 'right' };
    });
  }

  /** Takes them out again, the last one first. May be called again where Excel refused half-way. */
  async takeAway(context: Excel.RequestContext): Promise<void> {
    for (let added = this.columns.at(-1); added !== undefined; added = this.columns.at(-1)) {
      await takeOut(context, added);
      this.columns.pop();
    }
  }
}

async function takeOut(
  context: Excel.RequestContext,
  { sheetId, column, right }: AddedColumn,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  await context.sync();
  if (sheet.isNullObject) return;
  right.load('columnIndex');
  await context.sync();
  if (right.columnIndex > column)
    right.getOffsetRange(0, -1).getEntireColumn().delete(Excel.DeleteShiftDirection.left);
  await context.sync();
}
