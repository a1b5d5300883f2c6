import { demandUnlocked, demandStructure, demandUnprotected } from '../editing/protection';
import { deleteCells, insertCells } from '../editing/shiftRange';
import type { ExcelHost } from '../host';
import { MAX_ROWS } from '../model/address';
import type { FilterCriteria } from '../model/filterCriteria';
import type { Sheet } from '../model/sheet';
import type { Rect, Style } from '../model/types';
import { invalidOperation } from '../protocol/excelError';
import { arrangeRows } from '../tables/arrangeRows';
import { filterSheet } from '../tables/filterRows';
import { act } from './act';

/** A column or a row, with the width or the height that it is given. */
export type Sizes = ReadonlyMap<number, number>;

/** What a person does to a workbook's sheets, rows and columns, apart from what is in the cells. */
export class Layout {
  constructor(private readonly host: ExcelHost) {}

  /** Puts in whole columns before `first`, counted from 0. */
  insertColumns(sheet: Sheet, first: number, count: number): void {
    act(this.host, () => {
      insertCells(this.host, sheet, wholeColumns(first, count), 'Right');
    });
  }

  deleteColumns(sheet: Sheet, first: number, count: number): void {
    act(this.host, () => {
      deleteCells(this.host, sheet, wholeColumns(first, count), 'Left');
    });
  }

  /** Widths in characters. */
  sizeColumns(sheet: Sheet, widths: Sizes): void {
    act(this.host, () => {
      demandUnprotected(sheet);
      for (const [column, width] of widths) sheet.columnWidths.set(column, width);
    });
  }

  /** Heights in points. */
  sizeRows(sheet: Sheet, heights: Sizes): void {
    act(this.host, () => {
      demandUnprotected(sheet);
      for (const [row, height] of heights) sheet.rowHeights.set(row, height);
    });
  }

  /** Hides whole rows or columns, or shows them again. */
  hide(sheet: Sheet, which: 'rows' | 'columns', positions: readonly number[], isHidden: boolean) {
    act(this.host, () => {
      demandUnprotected(sheet);
      const hidden = which === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
      for (const at of positions) {
        if (isHidden) hidden.add(at);
        else hidden.delete(at);
      }
    });
  }

  /** Puts the rows of a range into another order: `order[i]` is the row, from 0, that comes i-th. */
  arrangeRows(sheet: Sheet, rect: Rect, order: readonly number[]): void {
    act(this.host, () => {
      demandUnlocked(sheet, rect);
      arrangeRows(this.host, sheet, rect, order);
    });
  }

  /** Gives cells their looks, row by row; undefined leaves a cell as it is. */
  format(sheet: Sheet, rect: Rect, look: (row: number, column: number) => Style | undefined): void {
    act(this.host, () => {
      demandUnlocked(sheet, rect);
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          const style = look(row, column);
          if (style) sheet.cells.setStyle(row, column, this.host.workbook.styles.intern(style));
        }
      }
    });
  }

  /** Puts filter buttons over a plain range, or takes them off and shows all rows. */
  filter(sheet: Sheet, range: Rect | null): void {
    act(this.host, () => {
      demandUnprotected(sheet);
      sheet.filter?.criteria.clear();
      filterSheet(sheet);
      sheet.filter = range && { range, criteria: new Map() };
    });
  }

  /** Filters a column of the sheet's plain range, counted from the range's first. */
  filterColumn(sheet: Sheet, at: number, criteria: FilterCriteria | null): void {
    act(this.host, () => {
      demandUnprotected(sheet);
      if (criteria) sheet.filter?.criteria.set(at, criteria);
      else sheet.filter?.criteria.delete(at);
      filterSheet(sheet);
    });
  }

  freeze(sheet: Sheet, rows: number, columns: number): void {
    act(this.host, () => {
      sheet.frozen = { rows, columns };
    });
  }

  /** Drags a sheet's tab before the sheet that is at the position now. */
  moveSheet(sheet: Sheet, index: number): void {
    act(this.host, () => {
      const { workbook } = this.host;
      demandStructure(workbook);
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      workbook.sheets.splice(index, 0, sheet);
    });
  }

  hideSheet(sheet: Sheet, isHidden: boolean): void {
    act(this.host, () => {
      const { workbook } = this.host;
      demandStructure(workbook);
      const others = workbook.sheets.filter((each) => each !== sheet);
      if (isHidden && !others.some(({ visibility }) => visibility === 'Visible')) {
        throw invalidOperation('A workbook must contain at least one visible worksheet.');
      }
      sheet.visibility = isHidden ? 'Hidden' : 'Visible';
    });
  }
}

function wholeColumns(first: number, count: number): Rect {
  return { row: 0, column: first, rows: MAX_ROWS, columns: count };
}
