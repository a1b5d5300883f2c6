import type { CellValue } from '../../receivables/ledger/area';
import type { CellBlock } from '../reading/readInBlocks';
import { PLAIN_LOOK, type LookText } from './cellLook';
import type { CellsPhoto, SheetPhoto } from './photograph';

/** A cell of which it is not known what Excel puts into it. */
export const UNKNOWN = null;

type Cell = CellValue | typeof UNKNOWN;

/** One of the changes that Excel makes in the order of cells. */
export type Step =
  | { readonly kind: 'dropTable'; readonly table: string }
  | { readonly kind: 'dropColumn'; readonly table: string; readonly at: number }
  | { readonly kind: 'addColumn'; readonly table: string; readonly at: number }
  | { readonly kind: 'resize'; readonly table: string; readonly rows: number }
  | { readonly kind: 'totals'; readonly table: string; readonly isShown: boolean }
  /** Takes so many rows out between a table and what lies under it, or puts them in where negative. */
  | { readonly kind: 'closeGap'; readonly table: string; readonly rows: number }
  /** Cells that close the gap; what lies below, or right of them, moves. */
  | { readonly kind: 'takeOut'; readonly block: CellBlock; readonly shift: 'up' | 'left' };

/** A table's place in a model. */
interface ModelTable {
  place: CellBlock;
  showTotals: boolean;
}

/**
 * A sheet as plain cells, on which the same steps are tried that Excel is asked for: what stands where
 * afterwards is known without reading it.
 */
export class SheetModel {
  readonly tables: Map<string, ModelTable>;
  readonly widths: Map<number, number>;
  private readonly contents: Cell[][];
  private readonly formats: Cell[][];
  private readonly looks: Cell[][];

  constructor({ cells, looks, tables, widths }: SheetPhoto) {
    this.contents = fromOrigin(cells, cells.contents, '');
    this.formats = fromOrigin(cells, cells.formats, UNKNOWN);
    this.looks = fromOrigin(cells, looks, UNKNOWN);
    this.tables = new Map(
      tables.map(({ name, place, showTotals }) => [name, { place, showTotals }]),
    );
    this.widths = new Map(widths.map((width, at) => [cells.column + at, width]));
  }

  get rows(): number {
    return this.contents.length;
  }

  get columns(): number {
    return Math.max(0, ...this.contents.map(({ length }) => length));
  }

  content(row: number, column: number): Cell {
    const cell = this.contents[row]?.[column];
    return cell === undefined ? '' : cell;
  }

  format(row: number, column: number): Cell {
    const format = this.formats[row]?.[column];
    return format === undefined || format === '' ? UNKNOWN : format;
  }

  /** How the cell looks; null where that was not asked for. */
  look(row: number, column: number): LookText | null {
    const look = this.looks[row]?.[column];
    return typeof look === 'string' && look !== '' ? look : UNKNOWN;
  }

  private get grids(): readonly Cell[][][] {
    return [this.contents, this.formats, this.looks];
  }

  /** Does a step; false where Excel would tear a table. */
  step(step: Step): boolean {
    switch (step.kind) {
      case 'dropTable':
        return this.dropTable(step.table);
      case 'dropColumn':
        return this.moveColumns(step.table, step.at, -1);
      case 'addColumn':
        return this.moveColumns(step.table, step.at, 1);
      case 'resize':
        return this.resize(step.table, step.rows);
      case 'totals':
        return this.showTotals(step.table, step.isShown);
      case 'closeGap':
        return this.closeGap(step.table, step.rows);
      case 'takeOut':
        return step.shift === 'up'
          ? this.shiftRows(step.block, -step.block.rows)
          : this.takeOutColumn(step.block.column);
    }
  }

  private dropTable(name: string): boolean {
    const table = this.tables.get(name);
    if (table === undefined) return false;
    this.fill(table.place, '', 'General', PLAIN_LOOK);
    return this.tables.delete(name);
  }

  private moveColumns(name: string, at: number, by: 1 | -1): boolean {
    const table = this.tables.get(name);
    if (table === undefined) return false;
    const { row, rows, columns } = table.place;
    const column = table.place.column + at;
    for (const [other, { place }] of this.tables) {
      if (other === name || place.column < column || !isBeside(place, { row, rows })) continue;
      if (place.row < row || place.row + place.rows > row + rows) return false;
    }
    for (let each = row; each < row + rows; each++) {
      for (const grid of this.grids) splice(grid, each, column, by, UNKNOWN);
    }
    for (const [other, moved] of this.tables) {
      const { place } = moved;
      if (other === name || place.column < column || !isBeside(place, { row, rows })) continue;
      moved.place = { ...place, column: place.column + by };
    }
    table.place = { ...table.place, columns: columns + by };
    return true;
  }

  private resize(name: string, rows: number): boolean {
    const table = this.tables.get(name);
    if (table === undefined) return false;
    const { place, showTotals } = table;
    const former = place.rows - 1 - (showTotals ? 1 : 0);
    const by = rows - former;
    const row = place.row + 1 + Math.min(rows, former);
    const isDone = this.shiftRows({ ...place, row, rows: Math.abs(by) }, by, name);
    table.place = { ...place, rows: place.rows + by };
    // Excel brings back the totals that it knows, and fills calculated columns.
    const totals = { ...place, row: place.row + 1 + rows, rows: 1 };
    if (showTotals) this.fill(totals, UNKNOWN, UNKNOWN, UNKNOWN);
    return isDone;
  }

  private showTotals(name: string, isShown: boolean): boolean {
    const table = this.tables.get(name);
    if (table === undefined) return false;
    const { place } = table;
    const rows = place.rows + (isShown ? 1 : -1);
    const totals = { ...place, row: place.row + Math.min(rows, place.rows), rows: 1 };
    this.fill(totals, UNKNOWN, UNKNOWN, UNKNOWN);
    table.place = { ...place, rows };
    table.showTotals = isShown;
    return true;
  }

  private closeGap(name: string, rows: number): boolean {
    const table = this.tables.get(name);
    if (table === undefined) return false;
    const { place } = table;
    const gap = { ...place, row: place.row + place.rows, rows: Math.abs(rows) };
    return this.shiftRows(gap, -rows, name);
  }

  /** Puts blank cells in (`by` > 0) or takes cells out, in the columns of a block. */
  private shiftRows({ row, column, columns, rows }: CellBlock, by: number, own?: string): boolean {
    const end = by < 0 ? row + rows : row;
    for (const [name, { place }] of this.tables) {
      if (name === own || place.row < row || !isAbove(place, { column, columns })) continue;
      const isInside = place.column >= column && place.column + place.columns <= column + columns;
      if (!isInside || place.row < end) return false;
    }
    for (const grid of this.grids) {
      const blank = UNKNOWN;
      if (by > 0) {
        for (let at = grid.length - 1; at >= row; at--) move(grid, at, at + by, column, columns);
        for (let at = row; at < row + by; at++) put(grid, at, column, columns, blank);
      } else {
        const last = grid.length;
        for (let at = row; at < last; at++) move(grid, at - by, at, column, columns);
      }
    }
    for (const [name, moved] of this.tables) {
      const { place } = moved;
      if (name === own || place.row < row || !isAbove(place, { column, columns })) continue;
      moved.place = { ...place, row: place.row + by };
    }
    return true;
  }

  private takeOutColumn(column: number): boolean {
    for (const line of this.grids.flat()) line.splice(column, 1);
    for (const table of this.tables.values()) {
      const { place } = table;
      if (place.column > column) table.place = { ...place, column: place.column - 1 };
      else if (place.column + place.columns > column) {
        table.place = { ...place, columns: place.columns - 1 };
      }
    }
    const widths = [...this.widths];
    this.widths.clear();
    for (const [at, width] of widths) {
      if (at !== column) this.widths.set(at > column ? at - 1 : at, width);
    }
    return true;
  }

  private fill({ row, column, rows, columns }: CellBlock, ...cells: readonly Cell[]): void {
    for (const [nth, grid] of this.grids.entries()) {
      for (let at = row; at < row + rows; at++) put(grid, at, column, columns, cells[nth] ?? '');
    }
  }
}

function fromOrigin(
  { row, column }: CellsPhoto,
  cells: readonly (readonly Cell[])[],
  blank: Cell,
): Cell[][] {
  const before = Array<Cell>(column).fill(blank);
  return [
    ...Array.from({ length: cells.length === 0 ? 0 : row }, () => []),
    ...cells.map((line) => [...before, ...line]),
  ];
}

function isBeside(place: CellBlock, { row, rows }: Pick<CellBlock, 'row' | 'rows'>): boolean {
  return place.row < row + rows && place.row + place.rows > row;
}

function isAbove(
  place: CellBlock,
  { column, columns }: Pick<CellBlock, 'column' | 'columns'>,
): boolean {
  return place.column < column + columns && place.column + place.columns > column;
}

function splice(grid: Cell[][], row: number, column: number, by: 1 | -1, blank: Cell): void {
  const line = grid[row];
  if (line === undefined || (line.length <= column && by < 0)) return;
  if (by < 0) {
    line.splice(column, 1);
    return;
  }
  while (line.length < column) line.push('');
  line.splice(column, 0, blank);
}

function move(grid: Cell[][], from: number, to: number, column: number, columns: number): void {
  const line = grid[from] ?? [];
  for (let at = column; at < column + columns; at++) {
    const cell = line[at];
    set(grid, to, at, cell === undefined ? '' : cell);
  }
}

function put(grid: Cell[][], row: number, column: number, columns: number, cell: Cell): void {
  for (let at = column; at < column + columns; at++) set(grid, row, at, cell);
}

function set(grid: Cell[][], row: number, column: number, cell: Cell): void {
  while (grid.length <= row) grid.push([]);
  const line = grid[row] ?? [];
  while (line.length < column) line.push('');
  line[column] = cell;
}
