/** Cells that a chart draws. They follow their columns wherever people put columns of their own. */
export type ChartRange =
  /** Cells of a row of the sheet, counted from 0, over these columns of its first table and all between. */
  | { readonly kind: 'row'; readonly row: number; readonly from: string; readonly to: string }
  /** The same of the header row of the sheet's first table. */
  | { readonly kind: 'header'; readonly from: string; readonly to: string }
  /** So many cells one below the other from a row of the sheet on, over this column of its first table. */
  | {
      readonly kind: 'cells';
      readonly row: number;
      readonly over: string;
      readonly rows: number;
    }
  /** Rows of a column of one of our tables, on whichever sheet it stands; `first` counts from 0; null is all. */
  | {
      readonly kind: 'column';
      readonly table: string;
      readonly column: string;
      readonly first: number;
      readonly rows: number | null;
    };

/**
 * How a series looks, told apart in black and white as well: columns that get darker from one to the
 * next, a full line with marks, a broken line without.
 */
export type SeriesLook = 'darkening' | 'marked' | 'broken';

/** One row of columns, or one line. */
export interface ChartSeriesPlan {
  /** What the legend says. */
  readonly name: string;
  readonly values: ChartRange;
  readonly categories: ChartRange;
  readonly look: SeriesLook;
}

/** A chart that Excel draws itself, from cells, so that it is alive without the add-in. */
export interface ChartPlan {
  /** How it is found again: no other chart of the sheet has this name. */
  readonly name: string;
  readonly type: 'columns' | 'lines';
  readonly title: string;
  readonly series: readonly ChartSeriesPlan[];
  /** Number formats of the value axis and, where values are written at their marks, of these. */
  readonly axisFormat: string;
  readonly labelFormat: string | null;
  readonly legend: boolean;
  /** The cells that it covers when it is made, counted from 0; without them it stands right of the table. */
  readonly covers?: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
}
