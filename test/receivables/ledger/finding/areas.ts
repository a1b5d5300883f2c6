import type { Area, CellValue } from '../../../../src/receivables/ledger/area';

export type Rows = readonly (readonly CellValue[])[];

/** Rows as a sheet has them: all as wide as the widest. */
export function squared(rows: Rows): CellValue[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** The used range of a sheet, from A1 on. */
export function sheetOf(sheet: string, rows: Rows, given: Partial<Area> = {}): Area {
  const head = squared(rows);
  const size = { rows: head.length, columns: head[0]?.length ?? 0 };
  return { sheet, table: null, row: 0, column: 0, hidden: false, head, ...size, ...given };
}

/** A table among the cells of a sheet. */
export function tableIn(
  whole: Area,
  table: string,
  { row, column, rows, columns }: Record<'row' | 'column' | 'rows' | 'columns', number>,
): Area {
  const head = whole.head
    .slice(row, row + rows)
    .map((each) => each.slice(column, column + columns));
  return { ...whole, table, row, column, rows, columns, head };
}

/** Rows beside other rows, so many blank columns apart. */
export function beside(left: Rows, right: Rows, apart = 1): Rows {
  const [one, other] = [squared(left), squared(right)];
  const gap = Array.from({ length: apart }, () => '');
  const blank = (rows: CellValue[][]) => (rows[0] ?? []).map(() => '');
  return Array.from({ length: Math.max(one.length, other.length) }, (_, row) => [
    ...(one[row] ?? blank(one)),
    ...gap,
    ...(other[row] ?? blank(other)),
  ]);
}
