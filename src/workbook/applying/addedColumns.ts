import { putInAt, type PutIn } from './putIn';

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

  /**
   * Where they lie on the sheets that are there, each once those put in after it are out again; of a whole
   * column its first cell is given. One that Excel refused to put in is none of them.
   */
  async places(
    context: Excel.RequestContext,
    isThere: (sheetId: string) => boolean,
  ): Promise<readonly PutIn[]> {
    const columns = this.columns.filter(({ sheetId }) => isThere(sheetId));
    if (columns.length === 0) return [];
    for (const { right } of columns) right.load('columnIndex');
    await context.sync();
    const pushing = columns.map(({ sheetId, column, right }) => ({
      sheetId,
      from: column,
      now: right.columnIndex,
    }));
    const places = putInAt(pushing, (one, other) => one.sheetId === other.sheetId);
    return columns.flatMap(({ sheetId }, at): PutIn[] => {
      const column = places[at] ?? null;
      if (column === null) return [];
      return [{ sheet: sheetId, row: 0, column, rows: 1, columns: 1, shift: 'right' }];
    });
  }
}
