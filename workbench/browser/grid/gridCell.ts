import type { ICellData } from '@univerjs/core';
import type { CellValue } from '../../host/model/types';

/** The grid's numbers for kinds of value. */
const TEXT = 1;
export const NUMBER = 2;
export const TRUTH = 3;
/** Text that an apostrophe made text. */
export const FORCED_TEXT = 4;

/** A cell as the grid keeps it; undefined where there is nothing to keep. */
export function gridCell(
  value: CellValue,
  formula: string | undefined,
  styleId: string | undefined,
): ICellData | undefined {
  if (value === '' && formula === undefined && styleId === undefined) return undefined;
  const cell: ICellData = {};
  if (typeof value === 'number') {
    cell.v = value;
    cell.t = NUMBER;
  } else if (typeof value === 'boolean') {
    cell.v = value ? 1 : 0;
    cell.t = TRUTH;
  } else if (value !== '' || formula !== undefined) {
    cell.v = value;
    cell.t = TEXT;
  }
  if (formula !== undefined) cell.f = formula;
  if (styleId !== undefined) cell.s = styleId;
  return cell;
}

/** Whether the grid's cell already shows what the host's cell holds. */
export function showsSame(
  cell: ICellData | null | undefined,
  value: CellValue,
  formula: string | undefined,
  styleId: string | undefined,
): boolean {
  if (!cell) return value === '' && formula === undefined && styleId === undefined;
  if (cell.p || cell.si || cell.ref) return false;
  if ((cell.f ?? undefined) !== formula || (cell.s ?? undefined) !== styleId) return false;
  if (typeof value === 'number') return cell.v === value && cell.t === NUMBER;
  if (typeof value === 'boolean') return cell.t === TRUTH && cell.v === (value ? 1 : 0);
  if (value === '' && formula === undefined) return cell.v === undefined || cell.v === null;
  return cell.v === value && cell.t === TEXT;
}
