import type { MergedTable } from './mergeTable';
import type { TableState } from './tableState';

/**
 * Takes the old headers away where a new one still stands over another column: Excel makes every header
 * of a table differ at once, and `31-60` beside the old `31-60` would become `31-602`. To be sent with
 * the new headers, once columns have come and gone.
 */
export function freeHeaders(sheet: Excel.Worksheet, state: TableState, merged: MergedTable): void {
  const standing = standingHeaders(state, merged);
  const isTaken = merged.slots.some(
    (slot, at) =>
      slot.kind === 'ours' &&
      standing.some((name, other) => other !== at && isSame(name, slot.header)),
  );
  if (!isTaken) return;
  const headers = merged.slots.map((slot) => (slot.kind === 'ours' ? slot.header : slot.name));
  const passing = passingHeaders([...headers, ...standing]);
  merged.slots.forEach((slot, at) => {
    if (slot.kind !== 'ours') return;
    sheet.getCell(state.row, state.column + at).values = [[passing[at] ?? '']];
  });
}

/** The headers from left to right, as they stand before they are written anew. */
function standingHeaders({ columns }: TableState, { slots, add, drop }: MergedTable): string[] {
  const kept = columns.filter(({ id }) => !drop.includes(id)).map(({ name }) => name);
  return slots.map((_, at) => (add.includes(at) ? '' : (kept.shift() ?? '')));
}

/** Headers for the moment, one for each of these and unlike all of them. */
export function passingHeaders(headers: readonly string[]): readonly string[] {
  const longest = Math.max(...headers.map(({ length }) => length));
  return headers.map((_, at) => `${'·'.repeat(longest + 1)}${at}`);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
