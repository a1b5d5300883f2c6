import type { RowReader } from './rowReader';

/**
 * Settles rows of one text alone: a note below the list (`Printed 31 March`) is as good as blank;
 * among the items it may be one that lacks everything else, with its issues.
 * @example settleNotes(rows) makes a last row of only 'Prepared by Ana' a blank row
 */
export function settleNotes(rows: RowReader): void {
  const notes = rows.doubtful.filter(({ standing }) => standing.kind === 'note');
  if (notes.length === 0) return;
  const { length, row: ofItems } = rows.items;
  let lastItem = -1;
  for (let at = 0; at < length; at += 1) lastItem = Math.max(lastItem, ofItems[at] ?? -1);
  for (const { row, cells } of notes) {
    if (row > lastItem) rows.blank += 1;
    else rows.take([cells], row, false);
  }
}
