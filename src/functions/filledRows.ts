import type { Matrix } from './cells';
import { isBlank } from './cells';

/**
 * Rows to the last one in which any of these ranges of one size holds anything; one row alone counts
 * even so: it is an item's.
 * @example filledRows([[[46112], [0]], [[0], [0]]]) is 1
 */
export function filledRows(ranges: readonly Matrix[]): number {
  let rows = ranges[0]?.length ?? 0;
  if (rows === 1) return rows;
  const isEmpty = (row: number) => ranges.every((range) => (range[row] ?? []).every(isBlank));
  while (rows > 0 && isEmpty(rows - 1)) rows--;
  return rows;
}
