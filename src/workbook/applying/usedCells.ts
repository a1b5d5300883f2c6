import type { CellValue } from '../../receivables/ledger/area';
import { readCells } from '../reading/readCells';
import type { CellBlock } from '../reading/readInBlocks';

/** The used cells of a sheet as R1C1 formulas. */
export interface UsedCells {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
}

/** Reads a used range whose place has been answered; null for a blank sheet. */
export async function readUsedCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
): Promise<UsedCells | null> {
  if (used.isNullObject) return null;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  const block = { row, column, rows, columns };
  return { row, column, cells: await readCells(context, sheet, block, 'formulasR1C1') };
}

/** A part of them; what lies outside is blank. */
export function cellsIn(
  used: UsedCells | null,
  { row, column, rows, columns }: CellBlock,
): readonly (readonly CellValue[])[] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => cellAt(used, row + down, column + right)),
  );
}

/** One of them, by its place in the sheet. */
export function cellAt(used: UsedCells | null, row: number, column: number): CellValue {
  return used?.cells[row - used.row]?.[column - used.column] ?? '';
}
