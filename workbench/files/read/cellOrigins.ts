/** What a cell was in the opened file and the model has no word for. */
export type CellOrigin =
  | { readonly kind: 'rich'; readonly text: string; readonly inner: string }
  | {
      readonly kind: 'array';
      readonly formula: string;
      readonly attributes: string;
      readonly text: string;
      readonly metadata: string | undefined;
    };

/** What the rows of a sheet were in the opened file, so that what nobody changed is written the same. */
export class CellOrigins {
  private readonly formats: (number[] | undefined)[] = [];
  private readonly rowAttributes = new Map<number, string>();
  private readonly cells = new Map<number, CellOrigin>();

  noteRow(row: number, attributes: string): void {
    this.rowAttributes.set(row, attributes);
  }

  noteFormat(row: number, column: number, format: number): void {
    (this.formats[row] ??= [])[column] = format;
  }

  note(row: number, column: number, origin: CellOrigin): void {
    this.cells.set(row * 16_384 + column, origin);
  }

  /** The number of the cell's format in the file, 0 where it had none. */
  format(row: number, column: number): number {
    return this.formats[row]?.[column] ?? 0;
  }

  origin(row: number, column: number): CellOrigin | undefined {
    return this.cells.size === 0 ? undefined : this.cells.get(row * 16_384 + column);
  }

  row(row: number): string {
    return this.rowAttributes.get(row) ?? '';
  }

  /** The rows that the file described. */
  get describedRows(): Iterable<number> {
    return this.rowAttributes.keys();
  }
}
