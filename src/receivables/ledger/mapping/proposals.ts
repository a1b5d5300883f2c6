import type { CellValue } from '../area';
import type { Field } from '../field';
import { canHold, writtenIn } from '../headers/columnContent';
import { notionsOf } from '../headers/headerWords';
import { mapColumns, type Settled } from '../headers/mapColumns';

/**
 * The free column that looks like one whose header is gone: the one that its headers mean now, else
 * one that shares at least half of the old header's words and can hold the field; null where none does.
 * @example proposalFor('balance', 'Open Bal', ['Cust', 'Open Bal USD'], rows, settled) is 1
 */
export function proposalFor(
  field: Field,
  lost: string,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  settled: Settled,
): number | null {
  const meant = mapColumns(headers, rows, settled)[field];
  if (meant !== undefined) return meant;
  const old = notionsOf(lost);
  const taken = new Set([...settled.taken, ...Object.values(settled.mapping)]);
  let best: number | null = null;
  let most = 0;
  headers.forEach((header, column) => {
    if (header === '' || taken.has(column) || !canHold(field, writtenIn(rows, column))) return;
    const notions = notionsOf(header);
    const shared = old.filter((notion) => notions.includes(notion)).length;
    if (shared > most && shared * 2 >= Math.min(old.length, notions.length)) {
      best = column;
      most = shared;
    }
  });
  return best;
}
