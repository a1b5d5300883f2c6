/** A cell's value as Excel's `Range.values` gives it; `''` is empty; errors are their text (`#N/A`). */
export type CellValue = string | number | boolean;

export interface Font {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** `#RRGGBB` */
  readonly color?: string;
}

export interface Border {
  /** Excel's border style: `thin`, `medium`, `thick`, `dashed`, ... */
  readonly style: string;
  readonly color?: string;
}

/** How a cell looks. Styles are immutable and interned: equal styles are the same object. */
export interface Style {
  readonly numberFormat: string;
  readonly font?: Font;
  /** `#RRGGBB` of a solid fill. */
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'general';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', Border>>>;
  /** Excel locks cells by default; only `false` is said. */
  readonly locked?: boolean;
}

/** A rectangle of cells, counted from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
