import type { CellValue } from '../area';
import type { Field } from '../field';
import { canHold, writtenIn } from '../headers/columnContent';
import { notionsOf } from '../headers/headerWords';
import { mapColumns, type Settled } from '../headers/mapColumns';

/** Headers that stand there now, and rows below them. */
interface List {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * The free column that looks like one whose header is gone: the one that its headers mean now, else
 * one that shares at least half of the old header's words and can hold the field; null where none does.
 * @example proposalFor({ field: 'balance', header: 'Open Bal' }, { headers, rows }, settled) is 1
 */
export function proposalFor(
  { field, header: lost }: { readonly field: Field; readonly header: string },
  { headers, rows }: List,
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
