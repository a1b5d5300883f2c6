import type { CellValue } from '../../receivables/ledger/area';
import type { LookText } from './cellLook';
import type { SheetPhoto } from './photograph';

/** What a cell of a photographed sheet held; blank outside of what was photographed. */
export function contentAt({ cells }: SheetPhoto, row: number, column: number): CellValue {
  return cells.contents[row - cells.row]?.[column - cells.column] ?? '';
}

/** Its number format; null where it was not photographed. */
export function formatAt({ cells }: SheetPhoto, row: number, column: number): CellValue | null {
  return cells.formats[row - cells.row]?.[column - cells.column] ?? null;
}

/** How it looked; null where that was not asked for. */
export function lookAt({ cells, looks }: SheetPhoto, row: number, column: number): LookText | null {
  return looks[row - cells.row]?.[column - cells.column] ?? null;
}
