import { clearCells } from '../editing/clearCells';
import { copyCells } from '../editing/copyCells';
import { mergeCells } from '../editing/mergeCells';
import { activateSheet, selectCells } from '../editing/selectCells';
import { addSheet, copySheet, deleteSheet, nameSheet } from '../editing/sheets';
import { deleteCells, insertCells } from '../editing/shiftRange';
import { writeCells } from '../editing/writeCells';
import type { ExcelHost } from '../host';
import { MAX_COLUMNS, parseRect } from '../model/address';
import type { FilterCriteria } from '../model/filterCriteria';
import type { Sheet } from '../model/sheet';
import type { Table, TableColumn } from '../model/table';
import type { CellValue, Rect } from '../model/types';
import { filterTable } from '../tables/filterRows';
import { makeTable } from '../tables/makeTable';
import { sortTable } from '../tables/sortRows';
import { addTableColumn } from '../tables/tableColumns';
import { cellText } from '../typing/cellText';
import { act } from './act';
import { allowedValues, validationAt } from './allowedValues';
import { demandAllowed } from './demandAllowed';
import { Layout } from './layout';

/**
 * What a person does in Excel with keyboard and mouse, beside the add-in: the add-in hears of it by
 * its events. Refusals are the same as the add-in's, thrown as `ExcelError`.
 */
export class Person {
  /** What a person does to sheets, rows and columns. */
  readonly layout: Layout;

  constructor(private readonly host: ExcelHost) {
    this.layout = new Layout(host);
  }

  /**
   * Types a text into a cell, or the same into all cells of a range. Refused where a cell's list does
   * not allow it.
   */
  type(sheet: string, address: string, text: string): void {
    this.act(() => {
      const [own, rect] = [this.sheet(sheet), this.rect(address)];
      demandAllowed(this.host.workbook, own, rect, text);
      writeCells(this.host, own, rect, text);
    });
  }

  /** What a cell's drop-down offers; null where it has none. */
  offered(sheet: string, address: string): readonly string[] | null {
    const { row, column } = this.rect(address);
    const own = this.sheet(sheet);
    const list = validationAt(own, row, column);
    return list === undefined ? null : allowedValues(list, this.host.workbook, own);
  }

  /**
   * Pastes a block of texts with its first cell at the address; each is typed. As in Excel, no
   * cell's list is asked about what is pasted. Where the block has null, the cell stays as it is.
   */
  paste(sheet: string, address: string, block: readonly (readonly (CellValue | null)[])[]): void {
    this.act(() => {
      const { row, column } = this.rect(address);
      const rect = { row, column, rows: block.length, columns: block[0]?.length ?? 0 };
      writeCells(this.host, this.sheet(sheet), rect, block);
    });
  }

  /** Copies cells over others, formats and all. */
  copy(sheet: string, address: string, toSheet: string, toAddress: string): void {
    this.act(() => {
      const from = { sheet: this.sheet(sheet), rect: this.rect(address) };
      copyCells(this.host, from, { sheet: this.sheet(toSheet), rect: this.rect(toAddress) }, 'All');
    });
  }

  /** Empties cells, as the delete key does. */
  clear(sheet: string, address: string): void {
    this.act(() => {
      clearCells(this.host, this.sheet(sheet), this.rect(address), 'Contents');
    });
  }

  /** What a cell shows. */
  see(sheet: string, address: string): string {
    const { row, column } = this.rect(address);
    this.host.calculate();
    const { cells } = this.sheet(sheet);
    return cellText(cells.value(row, column), cells.style(row, column).numberFormat);
  }

  /** The values of a range, with formulas up to date. */
  read(sheet: string, address: string): CellValue[][] {
    this.host.calculate();
    return this.sheet(sheet).cells.read(this.rect(address));
  }

  select(sheet: string, address: string): void {
    this.act(() => {
      selectCells(this.host, this.sheet(sheet), this.rect(address));
    });
  }

  activateSheet(sheet: string): void {
    this.act(() => {
      activateSheet(this.host, this.sheet(sheet));
    });
  }

  /** Adds a sheet at the end; without a name, Excel gives it one. */
  addSheet(name?: string): Sheet {
    return this.act(() => addSheet(this.host, name));
  }

  renameSheet(sheet: string, name: string): void {
    this.act(() => {
      nameSheet(this.host, this.sheet(sheet), name);
    });
  }

  deleteSheet(sheet: string): void {
    this.act(() => {
      deleteSheet(this.host, this.sheet(sheet));
    });
  }

  /** Copies a sheet to the end; gives the copy. */
  copySheet(sheet: string): Sheet {
    const { sheets } = this.host.workbook;
    return this.act(() => copySheet(this.host, this.sheet(sheet), sheets.length));
  }

  protect(sheet: string, password = ''): void {
    const own = this.sheet(sheet);
    own.protected = true;
    own.password = password;
  }

  unprotect(sheet: string): void {
    const own = this.sheet(sheet);
    own.protected = false;
    own.password = '';
  }

  /** Protects which sheets there are. */
  protectStructure(password = ''): void {
    Object.assign(this.host.workbook.structure, { protected: true, password });
  }

  unprotectStructure(): void {
    Object.assign(this.host.workbook.structure, { protected: false, password: '' });
  }

  mergeCells(sheet: string, address: string): void {
    this.act(() => {
      mergeCells(this.host, this.sheet(sheet), this.rect(address), false);
    });
  }

  /** Deletes whole rows; `first` counts from 1, as the sheet shows it. */
  deleteRows(sheet: string, first: number, count = 1): void {
    this.act(() => {
      deleteCells(this.host, this.sheet(sheet), wholeRows(first, count), 'Up');
    });
  }

  /** Puts in whole rows above `first`, counted from 1. */
  insertRows(sheet: string, first: number, count = 1): void {
    this.act(() => {
      insertCells(this.host, this.sheet(sheet), wholeRows(first, count), 'Down');
    });
  }

  makeTable(sheet: string, address: string, name: string): Table {
    return this.act(() => {
      const table = makeTable(this.host, this.sheet(sheet), this.rect(address), true);
      table.name = name;
      return table;
    });
  }

  /** Sorts a table by one column. */
  sortTable(table: string, column: string, ascending = true): void {
    this.act(() => {
      const own = this.table(table);
      own.sort = [{ columnId: columnOf(own, column).id, ascending }];
      sortTable(this.host, own);
      filterTable(own);
    });
  }

  /** Filters a table's column; without criteria it lets all rows through. */
  filterTable(table: string, column: string, criteria: FilterCriteria | null): void {
    this.act(() => {
      const own = this.table(table);
      const { id } = columnOf(own, column);
      if (criteria) own.filters.set(id, criteria);
      else own.filters.delete(id);
      filterTable(own);
    });
  }

  /** Puts a column of the person's own into a table, before the column of that position. */
  insertTableColumn(table: string, at: number, name: string): void {
    this.act(() => {
      addTableColumn(this.host, this.table(table), at, null, name);
    });
  }

  /** Gives a table's column another header, by typing over it. */
  renameTableColumn(table: string, column: string, name: string): void {
    this.act(() => {
      const own = this.table(table);
      const at = own.columns.indexOf(columnOf(own, column));
      const rect = { ...own.range, column: own.range.column + at, rows: 1, columns: 1 };
      writeCells(this.host, own.sheet, rect, name);
    });
  }

  private act<T>(action: () => T): T {
    return act(this.host, action);
  }

  private sheet(name: string): Sheet {
    const sheet = this.host.workbook.sheet(name);
    if (!sheet) throw new Error(`There is no sheet called ${name}.`);
    return sheet;
  }

  private table(name: string): Table {
    const table = this.host.workbook.table(name);
    if (!table) throw new Error(`There is no table called ${name}.`);
    return table;
  }

  private rect(address: string): Rect {
    const rect = parseRect(address);
    if (!rect) throw new Error(`${address} is not an address.`);
    return rect;
  }
}

function columnOf(table: Table, name: string): TableColumn {
  const column = table.columns[table.columnIndex(name)];
  if (!column) throw new Error(`The table ${table.name} has no column called ${name}.`);
  return column;
}

function wholeRows(first: number, count: number): Rect {
  return { row: first - 1, column: 0, rows: count, columns: MAX_COLUMNS };
}
