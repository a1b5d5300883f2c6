import type { CellEntry, CellRow, Formula, Spill } from './cellRow';
import { contains } from './rect';
import { insertHoles, pad, shiftKeys } from './shiftCells';
import { PLAIN } from './stylePool';
import type { CellValue, Rect, Style } from './types';
import { usedRange } from './usedRange';

interface Row {
  values: CellValue[];
  formulas?: (Formula | undefined)[];
  styles?: (Style | undefined)[];
}

/** The cells of a sheet: rows of arrays, so that blocks of a hundred thousand rows stay array loops. */
export class Cells {
  private rows: (Row | undefined)[] = [];
  private formulaTotal = 0;
  /** Formats given to whole columns and whole rows. */
  readonly columnStyles = new Map<number, Style>();
  readonly rowStyles = new Map<number, Style>();
  /** Ranges that dynamic arrays fill, each anchored at its first cell. */
  readonly spills: Spill[] = [];

  /** How many cells hold a formula. */
  get formulaCount(): number {
    return this.formulaTotal;
  }

  /** One more than the last row that holds anything. */
  get rowCount(): number {
    return this.rows.length;
  }

  value(row: number, column: number): CellValue {
    return this.rows[row]?.values[column] ?? '';
  }

  /** A row as it is kept, to be read alone; undefined where it holds nothing. */
  rowAt(row: number): CellRow | undefined {
    return this.rows[row];
  }

  /** The formula with its equals sign, or undefined for a constant. */
  formula(row: number, column: number): string | undefined {
    return this.rows[row]?.formulas?.[column]?.text;
  }

  formulaAt(row: number, column: number): Formula | undefined {
    return this.rows[row]?.formulas?.[column];
  }

  style(row: number, column: number): Style {
    return (
      this.ownStyle(row, column) ??
      this.rowStyles.get(row) ??
      this.columnStyles.get(column) ??
      PLAIN
    );
  }

  /** The style given to this very cell, if any. */
  ownStyle(row: number, column: number): Style | undefined {
    return this.rows[row]?.styles?.[column];
  }

  /** Puts a constant; a formula that stood there goes. */
  setValue(row: number, column: number, value: CellValue): void {
    if (this.spills.length > 0 && this.meetsSpill(row, column, value)) return;
    const own = this.row(row, value !== '');
    if (!own) return;
    pad(own.values, column);
    own.values[column] = value;
    this.dropFormula(own, row, column);
  }

  /** Puts a formula; the result stands until the calculator gives another. */
  setFormula(
    row: number,
    column: number,
    text: string,
    cachedResult: CellValue,
    dirty = false,
  ): void {
    const own = this.row(row, true);
    if (!own) return;
    if (this.spills.length > 0) this.meetsSpill(row, column, text);
    this.dropSpill(row, column);
    const formulas = (own.formulas ??= []);
    if (!formulas[column]) this.formulaTotal++;
    pad(own.values, column);
    own.values[column] = cachedResult;
    formulas[column] = { text, dirty };
  }

  /** Sets the result of a formula or the child of a spill, leaving the formula. */
  setResult(row: number, column: number, value: CellValue): void {
    const own = this.row(row, value !== '');
    if (!own) return;
    pad(own.values, column);
    own.values[column] = value;
  }

  setStyle(row: number, column: number, style: Style | undefined): void {
    const own = this.row(row, style !== undefined);
    if (own) (own.styles ??= [])[column] = style;
  }

  /** The values of a rectangle, row by row; a missing cell is `''`. */
  read(rect: Rect): CellValue[][] {
    const block: CellValue[][] = new Array<CellValue[]>(rect.rows);
    for (let i = 0; i < rect.rows; i++) {
      const from = this.rows[rect.row + i]?.values;
      const to: CellValue[] = new Array<CellValue>(rect.columns);
      for (let j = 0; j < rect.columns; j++) to[j] = from?.[rect.column + j] ?? '';
      block[i] = to;
    }
    return block;
  }

  /** Puts a block of constants with its first cell at the position. */
  write(row: number, column: number, block: readonly (readonly CellValue[])[]): void {
    for (let i = 0; i < block.length; i++) {
      const values = block[i] ?? [];
      for (let j = 0; j < values.length; j++) this.setValue(row + i, column + j, values[j] ?? '');
    }
  }

  /** Every cell with a value, a formula or a style of its own, row by row. */
  *entries(within?: Rect): Generator<CellEntry> {
    const first = within?.row ?? 0;
    const end = Math.min(this.rows.length, within ? within.row + within.rows : Infinity);
    for (let row = first; row < end; row++) {
      const own = this.rows[row];
      if (!own) continue;
      const from = within?.column ?? 0;
      const width = Math.max(own.values.length, own.styles?.length ?? 0);
      const to = Math.min(width, within ? within.column + within.columns : Infinity);
      for (let column = from; column < to; column++) {
        const value = own.values[column] ?? '';
        const formula = own.formulas?.[column];
        const style = own.styles?.[column];
        if (value === '' && !formula && !style) continue;
        yield { row, column, value, formula: formula?.text, style };
      }
    }
  }

  /** Every formula with its place, row by row. */
  *formulas(): Generator<{ row: number; column: number; formula: Formula }> {
    if (this.formulaTotal === 0) return;
    for (let row = 0; row < this.rows.length; row++) {
      const formulas = this.rows[row]?.formulas;
      if (!formulas) continue;
      for (let column = 0; column < formulas.length; column++) {
        const formula = formulas[column];
        if (formula) yield { row, column, formula };
      }
    }
  }

  /** The smallest rectangle with everything; with `valuesOnly` formats do not count. */
  usedRange(valuesOnly: boolean): Rect | null {
    return usedRange(this.rows, valuesOnly);
  }

  /** The spill whose range holds the cell, its anchor included. */
  spillAt(row: number, column: number): Spill | undefined {
    return this.spills.find((spill) => contains(spill, row, column));
  }

  /** Forgets the spill anchored at the cell and empties what it filled. */
  dropSpill(row: number, column: number): void {
    const index = this.spills.findIndex((spill) => spill.row === row && spill.column === column);
    const spill = this.spills[index];
    if (!spill) return;
    this.spills.splice(index, 1);
    for (let i = 0; i < spill.rows; i++) {
      for (let j = 0; j < spill.columns; j++) {
        if (i || j) this.setResult(row + i, column + j, '');
      }
    }
  }

  insertRows(at: number, count: number): void {
    if (at >= this.rows.length) return;
    this.rows.splice(at, 0, ...new Array<undefined>(count));
    shiftKeys(this.rowStyles, at, count);
    this.shiftSpills('row', at, count);
  }

  deleteRows(at: number, count: number): void {
    for (const row of this.rows.splice(at, count)) {
      this.formulaTotal -= row?.formulas?.filter(Boolean).length ?? 0;
    }
    shiftKeys(this.rowStyles, at, -count);
    this.shiftSpills('row', at, -count);
  }

  insertColumns(at: number, count: number): void {
    for (const row of this.rows) {
      if (!row) continue;
      if (at < row.values.length) row.values.splice(at, 0, ...new Array<CellValue>(count).fill(''));
      insertHoles(row.formulas, at, count);
      insertHoles(row.styles, at, count);
    }
    shiftKeys(this.columnStyles, at, count);
    this.shiftSpills('column', at, count);
  }

  deleteColumns(at: number, count: number): void {
    for (const row of this.rows) {
      if (!row) continue;
      row.values.splice(at, count);
      const gone = row.formulas?.splice(at, count);
      this.formulaTotal -= gone?.filter(Boolean).length ?? 0;
      row.styles?.splice(at, count);
    }
    shiftKeys(this.columnStyles, at, -count);
    this.shiftSpills('column', at, -count);
  }

  /** Moves a rectangle's cells, formats and formulas as they are; what was there before is overwritten. */
  move(from: Rect, rowOffset: number, columnOffset: number): void {
    const kept = [...this.entries(from)];
    for (const cell of kept) this.clear(cell.row, cell.column);
    for (const cell of kept) {
      const row = cell.row + rowOffset;
      const column = cell.column + columnOffset;
      if (cell.formula === undefined) this.setValue(row, column, cell.value);
      else this.setFormula(row, column, cell.formula, cell.value, true);
      this.setStyle(row, column, cell.style);
    }
  }

  /** Empties a cell: value, formula and format. */
  clear(row: number, column: number): void {
    this.setValue(row, column, '');
    this.setStyle(row, column, undefined);
  }

  private row(row: number, make: boolean): Row | undefined {
    const own = this.rows[row];
    if (own || !make) return own;
    while (this.rows.length < row && row - this.rows.length < 100_000) this.rows.push(undefined);
    return (this.rows[row] = { values: [] });
  }

  /** A cell that a spill fills stays as it is when emptied; anything else in it breaks the spill. */
  private meetsSpill(row: number, column: number, value: CellValue): boolean {
    const spill = this.spillAt(row, column);
    if (!spill || (spill.row === row && spill.column === column)) return false;
    if (value === '') return true;
    this.dropSpill(spill.row, spill.column);
    const anchor = this.formulaAt(spill.row, spill.column);
    if (anchor) anchor.dirty = true;
    return false;
  }

  private dropFormula(own: Row, row: number, column: number): void {
    if (!own.formulas?.[column]) return;
    own.formulas[column] = undefined;
    this.formulaTotal--;
    this.dropSpill(row, column);
  }

  private shiftSpills(axis: 'row' | 'column', at: number, by: number): void {
    const moved = this.spills.map((spill) =>
      spill[axis] >= at ? { ...spill, [axis]: Math.max(at, spill[axis] + by) } : spill,
    );
    this.spills.splice(0, this.spills.length, ...moved);
  }
}
