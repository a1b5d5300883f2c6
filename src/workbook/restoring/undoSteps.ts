import type { SheetPhoto, TablePhoto } from './photograph';
import type { Step } from './sheetModel';
import type { PutIn } from '../applying/putIn';

/** How a write has moved cells. */
export interface Moved {
  /** What it put in, in its order. */
  readonly putIn: readonly PutIn[];
  /** By table: how many rows lie between its end and what lay under it, where a write was refused. */
  readonly gaps?: ReadonlyMap<string, number>;
}

/**
 * What brings tables and cells back into their former order, in the order in which Excel can do it: whole
 * columns out, tables that were made out, then each table's rows and columns, then rows that were put in.
 */
export function undoSteps(
  before: SheetPhoto,
  after: SheetPhoto,
  { putIn, gaps = new Map() }: Moved,
): readonly Step[] {
  const ours = [...putIn].reverse();
  const columns = ours.filter(({ shift }) => shift === 'right');
  const rows = ours.filter(({ shift }) => shift === 'down');
  const isStanding = ({ name }: TablePhoto) => before.tables.some((table) => table.name === name);
  const made = after.tables.filter((table) => !isStanding(table));
  // From the top: those above push the others to where they were.
  const standing = after.tables.filter(isStanding).sort((a, b) => a.place.row - b.place.row);
  return [
    ...columns.map((block): Step => ({ kind: 'takeOut', block, shift: 'left' })),
    ...made.map(({ name }): Step => ({ kind: 'dropTable', table: name })),
    ...standing.flatMap((table) => {
      const stood = before.tables.find(({ name }) => name === table.name);
      if (stood === undefined) return [];
      const gone = columns.map(({ column }) => column - table.place.column);
      return [
        ...rowSteps(stood, table, gaps.get(table.name) ?? 0),
        ...columnSteps(stood, table, gone),
        ...totalsSteps(stood, table),
      ];
    }),
    ...rows.map((block): Step => ({ kind: 'takeOut', block, shift: 'up' })),
  ];
}

/** First, because rows came and went under all the columns that the table has now. */
function rowSteps(before: TablePhoto, after: TablePhoto, gap: number): readonly Step[] {
  const table = before.name;
  const rows = bodyRows(before);
  // Totals that are hidden for the moment leave a blank row.
  const excess = gap - (before.showTotals && !after.showTotals ? 1 : 0);
  return [
    ...(excess === 0 ? [] : [{ kind: 'closeGap', table, rows: excess } as const]),
    ...(rows === bodyRows(after) ? [] : [{ kind: 'resize', table, rows } as const]),
  ];
}

/** `gone`: positions of columns that went with a whole column of the sheet. */
function columnSteps(
  before: TablePhoto,
  after: TablePhoto,
  gone: readonly number[],
): readonly Step[] {
  const table = before.name;
  const steps: Step[] = [];
  const standing = after.columns.filter((_, at) => !gone.includes(at)).map(({ id }) => id);
  for (let at = standing.length - 1; at >= 0; at--) {
    if (before.columns.some(({ id }) => id === standing[at])) continue;
    steps.push({ kind: 'dropColumn', table, at });
    standing.splice(at, 1);
  }
  before.columns.forEach(({ id }, at) => {
    if (standing.includes(id)) return;
    steps.push({ kind: 'addColumn', table, at });
    standing.splice(at, 0, id);
  });
  return steps;
}

function totalsSteps(before: TablePhoto, after: TablePhoto): readonly Step[] {
  if (before.showTotals === after.showTotals) return [];
  return [{ kind: 'totals', table: before.name, isShown: before.showTotals }];
}

/** Rows of a table's body. */
export function bodyRows({ place, showTotals }: Pick<TablePhoto, 'place' | 'showTotals'>): number {
  return place.rows - 1 - (showTotals ? 1 : 0);
}
