import type { FilterCriteria } from './filterCriteria';
import type { Sheet } from './sheet';
import type { Rect } from './types';

/** Excel's functions of a totals row. */
export type TotalsFunction =
  'sum' | 'average' | 'count' | 'countNums' | 'max' | 'min' | 'stdDev' | 'var' | 'custom';

/** A column of a table. Its id stays when it is renamed or moved. */
export interface TableColumn {
  id: number;
  name: string;
  totalsFunction?: TotalsFunction;
  totalsLabel?: string;
  /** The formula that fills the column, when it is a calculated column. */
  calculatedFormula?: string;
}

/** A table (ListObject). The cells are the sheet's; this says which of them and how. */
export class Table {
  columns: TableColumn[] = [];
  showHeaders = true;
  showTotals = false;
  style = 'TableStyleMedium2';
  bandedRows = true;
  bandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showFilterButton = true;
  /** By column id. */
  readonly filters = new Map<number, FilterCriteria>();
  sort: { columnId: number; ascending: boolean }[] = [];
  private lastColumnId = 0;

  constructor(
    readonly id: number,
    public name: string,
    public sheet: Sheet,
    /** From the header row to the totals row. */
    public range: Rect,
  ) {}

  /** The next free column id. */
  nextColumnId(): number {
    for (const column of this.columns) this.lastColumnId = Math.max(this.lastColumnId, column.id);
    return ++this.lastColumnId;
  }

  get headerRange(): Rect | null {
    return this.showHeaders ? { ...this.range, rows: 1 } : null;
  }

  /** The rows between header and totals; a table has at least one. */
  get bodyRange(): Rect {
    const above = this.showHeaders ? 1 : 0;
    const below = this.showTotals ? 1 : 0;
    return {
      ...this.range,
      row: this.range.row + above,
      rows: Math.max(1, this.range.rows - above - below),
    };
  }

  get totalsRange(): Rect | null {
    if (!this.showTotals) return null;
    return { ...this.range, row: this.range.row + this.range.rows - 1, rows: 1 };
  }

  /** Position of a column by id or by name, or -1. */
  columnIndex(idOrName: number | string): number {
    const name = String(idOrName).toLowerCase();
    return this.columns.findIndex((column) =>
      typeof idOrName === 'number' ? column.id === idOrName : column.name.toLowerCase() === name,
    );
  }
}
