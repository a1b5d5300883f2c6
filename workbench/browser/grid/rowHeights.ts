import type { Sheet } from '../../host/model/sheet';
import type { GridPort } from './gridPort';
import { MUTATION } from './mutations';
import { gridRange, spans } from './gridRange';
import { mayBeTall } from './gridStyle';
import type { Stretch } from './showCells';

/** More rows than this are not measured: laying out text takes its time. */
const MOST_ROWS = 500;

/**
 * Makes rows that nobody sized as high as what they hold, as Excel does for wrapped and large text.
 * Rows are measured when their cells or the widths of columns have changed.
 */
export class RowHeights {
  private readonly waiting = new Map<Sheet, Set<number>>();
  private readonly widths = new WeakMap<Sheet, string>();

  constructor(private readonly port: GridPort) {}

  /** Cells of these rows look different now. */
  note(sheet: Sheet, { from, to }: Stretch): void {
    let rows = this.waiting.get(sheet);
    if (!rows) this.waiting.set(sheet, (rows = new Set()));
    for (let row = from; row < to && rows.size < MOST_ROWS; row++) {
      const styles = sheet.cells.rowAt(row)?.styles;
      if (styles?.some((style) => style && mayBeTall(style))) rows.add(row);
    }
  }

  /** Univer has sized these rows for what a person typed, which may not be what came of it. */
  measureAgain(sheet: Sheet, rows: readonly number[]): void {
    const waiting = this.waiting.get(sheet) ?? new Set();
    for (const row of rows) waiting.add(row);
    this.waiting.set(sheet, waiting);
  }

  /** Measures what waits on the sheet in front. */
  fit(sheet: Sheet): void {
    const widths = JSON.stringify([...sheet.columnWidths]);
    if (this.widths.get(sheet) !== widths) {
      this.widths.set(sheet, widths);
      this.note(sheet, { from: 0, to: sheet.cells.rowCount });
    }
    const rows = [...(this.waiting.get(sheet) ?? [])].filter((row) => !sheet.rowHeights.has(row));
    this.waiting.delete(sheet);
    const columns = this.port.sheet(sheet.id)?.getColumnCount() ?? 0;
    if (rows.length === 0 || columns === 0) return;
    const ranges = spans(rows).map(({ first, last }) =>
      gridRange({ row: first, column: 0, rows: last - first + 1, columns }),
    );
    const heights = this.port.drawing.measureRows(sheet.id, ranges);
    const shown = this.port.sheet(sheet.id)?.getRowManager();
    const changed = heights.filter(({ row, height }) => shown?.getRow(row)?.ah !== height);
    if (changed.length === 0) return;
    this.port.send(MUTATION.autoHeight, {
      subUnitId: sheet.id,
      rowsAutoHeightInfo: changed.map(({ row, height }) => ({ row, autoHeight: height })),
    });
  }
}
