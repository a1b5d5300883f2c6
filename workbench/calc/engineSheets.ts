import type { ICellData } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../host/model/address';
import { covers, intersection } from '../host/model/rect';
import type { Sheet } from '../host/model/sheet';
import type { Rect } from '../host/model/types';
import type { PlacedFormula } from './calculationOrder';
import { engineCell, type EngineSheet } from './univerEngine';

/** The sheets that formulas stand on or read, with the values they read and no others. */
export function engineSheets(formulas: readonly PlacedFormula[]): EngineSheet[] {
  const sheets = new Map<Sheet, SheetReader>();
  const reader = (sheet: Sheet): SheetReader => {
    let known = sheets.get(sheet);
    if (!known) sheets.set(sheet, (known = new SheetReader(sheet)));
    return known;
  };
  for (const { cell, plain } of formulas) {
    reader(cell.sheet).reach(cell.row + 1, cell.column + 1);
    for (const { sheet, rect } of plain.precedents) reader(sheet).read(rect);
  }
  return [...sheets.values()].map((read) => read.result());
}

class SheetReader {
  private readonly cells: Record<number, Record<number, ICellData>> = {};
  private readonly done: Rect[] = [];
  private readonly used: Rect | null;
  private rows = 1;
  private columns = 1;

  constructor(private readonly sheet: Sheet) {
    this.used = sheet.usedRange(true);
    if (this.used) this.reach(this.used.row + this.used.rows, this.used.column + this.used.columns);
  }

  /** The sheet is at least so large: the engine refuses references beyond it. */
  reach(rows: number, columns: number): void {
    this.rows = Math.max(this.rows, rows);
    this.columns = Math.max(this.columns, columns);
  }

  read(rect: Rect): void {
    // Whole columns and rows are as long as the sheet; walking a million empty rows helps nobody.
    this.reach(
      rect.rows === MAX_ROWS ? 1 : rect.row + rect.rows,
      rect.columns === MAX_COLUMNS ? 1 : rect.column + rect.columns,
    );
    const part = this.used && intersection(this.used, rect);
    if (!part || this.done.some((other) => covers(other, part))) return;
    if (part.rows > 1) this.done.push(part);
    this.sheet.cells.read(part).forEach((values, down) => {
      const row = (this.cells[part.row + down] ??= {});
      values.forEach((value, right) => {
        if (value !== '') row[part.column + right] = engineCell(value);
      });
    });
    this.keepEmptyTexts(part);
  }

  /** A formula that answers an empty text is not a blank cell: COUNTA counts it. */
  private keepEmptyTexts(part: Rect): void {
    const { cells } = this.sheet;
    if (cells.formulaCount === 0) return;
    for (const { row, column, formula, value } of cells.entries(part)) {
      if (formula !== undefined && value === '') (this.cells[row] ??= {})[column] = engineCell('');
    }
  }

  result(): EngineSheet {
    const { id, name, hiddenRows } = this.sheet;
    const { rows, columns, cells, used } = this;
    const end = {
      rows: used ? used.row + used.rows : 0,
      columns: used ? used.column + used.columns : 0,
    };
    return { id, name, rows, columns, cells, hiddenRows, used: end };
  }
}
