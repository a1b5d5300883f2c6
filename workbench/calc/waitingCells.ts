import type { Sheet } from '../host/model/sheet';
import type { Precedent } from './plainFormula';

/** The cells whose formulas wait for a function of the add-in's, by sheet and column. */
export class WaitingCells {
  private readonly sheets = new Map<Sheet, Map<number, Set<number>>>();

  add({ sheet, row, column }: { sheet: Sheet; row: number; column: number }): void {
    let columns = this.sheets.get(sheet);
    if (!columns) this.sheets.set(sheet, (columns = new Map<number, Set<number>>()));
    const rows = columns.get(column);
    if (rows) rows.add(row);
    else columns.set(column, new Set([row]));
  }

  /** Whether one of them lies in what a formula reads. */
  isAmong(precedents: readonly Precedent[]): boolean {
    return precedents.some(({ sheet, rect }) => {
      for (const [column, rows] of this.sheets.get(sheet) ?? []) {
        if (column < rect.column || column >= rect.column + rect.columns) continue;
        if (anyBetween(rows, rect.row, rect.row + rect.rows)) return true;
      }
      return false;
    });
  }
}

/** Whether a row from `first` up to, but not including, `end` is among the rows. */
function anyBetween(rows: ReadonlySet<number>, first: number, end: number): boolean {
  if (end - first < rows.size) {
    for (let row = first; row < end; row++) if (rows.has(row)) return true;
    return false;
  }
  for (const row of rows) if (row >= first && row < end) return true;
  return false;
}
