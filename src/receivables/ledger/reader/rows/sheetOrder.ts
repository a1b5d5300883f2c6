import type { RowReader } from '../rowReader';

/**
 * Positions of the items in the order of the sheet: those taken in late stand last, and are put in
 * their place. Null where none was, and the items stand in order already.
 * @example sheetOrder(rows) is [0, 2, 1] where the item of position 2 stands in row 1
 */
export function sheetOrder({ items, firstLate }: RowReader): Int32Array | null {
  const { length, row } = items;
  if (firstLate >= length) return null;
  const late = Array.from({ length: length - firstLate }, (_, index) => firstLate + index);
  late.sort((a, b) => (row[a] ?? 0) - (row[b] ?? 0));
  const order = new Int32Array(length);
  let next = 0;
  let to = 0;
  for (let at = 0; at < firstLate; at += 1) {
    while (next < late.length && (row[late[next] ?? 0] ?? 0) < (row[at] ?? 0)) {
      order[to++] = late[next++] ?? 0;
    }
    order[to++] = at;
  }
  while (next < late.length) order[to++] = late[next++] ?? 0;
  return order;
}
