import type { Slot } from './mergeTable';

/** Lets the long texts of a table run over several lines, its rows grow, and figures stay on top. */
export function wrapRows(
  sheet: Excel.Worksheet,
  slots: readonly Slot[],
  corner: { readonly row: number; readonly column: number },
  rows: number,
): void {
  const wrapped = slots.flatMap((slot, at) =>
    slot.kind === 'ours' && slot.plan.wrap === true ? [at] : [],
  );
  if (wrapped.length === 0) return;
  const below = (column: number, columns: number) =>
    sheet.getRangeByIndexes(corner.row + 1, corner.column + column, Math.max(1, rows), columns);
  for (const at of wrapped) below(at, 1).format.wrapText = true;
  const body = below(0, slots.length);
  body.format.verticalAlignment = Excel.VerticalAlignment.top;
  body.format.autofitRows();
}
