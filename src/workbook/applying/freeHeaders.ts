import type { MergedTable, Slot } from './mergeTable';
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
  merged.slots.forEach((slot, at) => {
    if (slot.kind !== 'ours') return;
    sheet.getCell(state.row, state.column + at).values = [[passing(merged.slots, at)]];
  });
}

/** The headers from left to right, as they stand before they are written anew. */
function standingHeaders({ columns }: TableState, { slots, add, drop }: MergedTable): string[] {
  const kept = columns.filter(({ id }) => !drop.includes(id)).map(({ name }) => name);
  return slots.map((_, at) => (add.includes(at) ? '' : (kept.shift() ?? '')));
}

/** A header for the moment, unlike any other. */
function passing(slots: readonly Slot[], at: number): string {
  const longest = Math.max(
    ...slots.map((slot) => (slot.kind === 'ours' ? slot.header : slot.name).length),
  );
  return `${'·'.repeat(longest + 1)}${at}`;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
