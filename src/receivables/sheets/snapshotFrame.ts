import type { Words } from '../../words';
import { over, text } from './bandCells';
import type { SheetPlan, TableColumnPlan } from './plan';

/** Row of the table's header, from 0; it and the notes above stay in sight. */
export const SNAPSHOT_HEADER_ROW = 4;

/**
 * What the two sheets of snapshots have in common: a title, a few lines of notes, and one table under
 * them.
 * @example snapshotFrame(words.snapshots.trend, columns, words).title is 'Snapshots'
 */
export function snapshotFrame(
  { title, notes }: { readonly title: string; readonly notes: readonly string[] },
  columns: readonly TableColumnPlan[],
  words: Words,
): Omit<SheetPlan, 'foundBy' | 'tables'> {
  return {
    title,
    fallbackTitle: `${title} (Duebook)`,
    cells: [
      over(0, 'day', text(title, 'title')),
      ...notes.map((note, at) => over(at + 1, 'day', text(note, 'note'))),
    ],
    names: [],
    choices: [],
    rules: [],
    widths: columns.map(({ width }) => width),
    frozenRows: SNAPSHOT_HEADER_ROW + 1,
    print: {
      orientation: 'landscape',
      titleRows: [0, SNAPSHOT_HEADER_ROW],
      footerLeft: '&F',
      footerCenter: title,
      footerRight: words.sheets.aging.footerPage,
    },
  };
}
