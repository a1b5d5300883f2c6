import type { CellValue, Style } from './types';

/** Arrays without holes stay fast. */
export function pad(values: CellValue[], column: number): void {
  while (values.length < column) values.push('');
}

/** Makes room for cells in a list that may have holes. */
export function insertHoles<T>(
  list: (T | undefined)[] | undefined,
  at: number,
  count: number,
): void {
  if (list && at < list.length) list.splice(at, 0, ...new Array<undefined>(count));
}

/** Formats of whole rows or columns after as many were put in at a place, or taken out where `by` is negative. */
export function shiftKeys(styles: Map<number, Style>, at: number, by: number): void {
  const moved = [...styles]
    .filter(([key]) => by > 0 || key < at || key >= at - by)
    .map(([key, style]): [number, Style] => [key < at ? key : key + by, style]);
  styles.clear();
  for (const [key, style] of moved) styles.set(key, style);
}
