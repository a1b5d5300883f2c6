import type { CellValue } from '../../receivables/ledger/area';
import { asTyped } from './asTyped';
import type { MergedTable } from './mergeTable';
import type { TableState } from './tableState';

/** A column in which people type, as it stood in the very request that wrote over it. */
interface WatchedColumn {
  /** Its place in the table before and after. */
  readonly from: number;
  readonly to: number;
  readonly cells: Excel.Range;
}

/**
 * What somebody typed in a table between its last reading and the request that rewrote it: that request
 * asks first for the cells that it is about to write over. What differs from what was read is written
 * again, where its row is now.
 */
export class TypedMeanwhile {
  private readonly columns: WatchedColumn[] = [];
  /** By the place of a column in the new table: where it was before; none for one that was put in. */
  private readonly before: ReadonlyMap<number, number>;

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly state: TableState,
    private readonly merged: MergedTable,
  ) {
    const kept = state.columns.flatMap(({ id }, at) => (merged.drop.includes(id) ? [] : [at]));
    const stood = merged.slots.flatMap((_, at) => (merged.add.includes(at) ? [] : [at]));
    this.before = new Map(stood.map((to, nth) => [to, kept[nth] ?? -1]));
  }

  /** Asks for a column's cells; to be called right before they are written in the same request. */
  ask(to: number): void {
    const { row, column, rows, body } = this.state;
    const from = this.before.get(to);
    if (from === undefined || body.length === 0) return;
    const cells = this.sheet
      .getRangeByIndexes(row + 1, column + to, rows, 1)
      .load('formulasR1C1,numberFormat');
    this.columns.push({ from, to, cells });
  }

  /** Queues what was written over, once the request has been answered; false where nothing was. */
  writeAgain(): boolean {
    let any = false;
    for (const { from, to, cells } of this.columns) {
      const typed = cells.formulasR1C1 as CellValue[][];
      typed.forEach(([cell = ''], down) => {
        if (cell === (this.state.body[down]?.[from] ?? '')) return;
        const format = (cells.numberFormat as CellValue[][])[down]?.[0] ?? 'General';
        any = this.writeCell(down, to, cell, format) || any;
      });
    }
    return any;
  }

  private writeCell(down: number, to: number, cell: CellValue, format: CellValue): boolean {
    const now = this.merged.sources.findIndex(({ standing }) => standing === down);
    if (now < 0) return false;
    const { row, column } = this.state;
    const range = this.sheet.getCell(row + 1 + now, column + to);
    range.numberFormat = [[format]];
    range.formulasR1C1 = [[asTyped(cell, format)]];
    return true;
  }
}
