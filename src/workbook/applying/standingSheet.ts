import type { StandingColumn, StandingSheet } from '../../receivables/sheets/standingSheet';
import { matchColumns } from './matchColumns';
import type { Standing, StandingPlan } from './standing';
import { cellAt } from './usedCells';

/** What stands, in the terms of the plans; a sheet that has to be made is left out. */
export function standingSheets({ plans, ids }: Standing): readonly StandingSheet[] {
  return plans.flatMap((one) => {
    const table = one.plan.tables[0];
    return table === undefined ? [] : standingSheet(one, ids[table.name] ?? {});
  });
}

function standingSheet(
  { plan, used, tables }: StandingPlan,
  ids: Readonly<Record<string, number>>,
): readonly StandingSheet[] {
  const table = plan.tables[0];
  const state = table === undefined ? undefined : tables.get(table.name);
  if (table === undefined || state === undefined) return [];
  const { standing } = matchColumns(table, state.columns, ids);
  const columnAt = (id: string) =>
    standing.findIndex((match) => match !== null && match !== 'dropped' && match.id === id);
  return [
    {
      plan,
      column: (id): StandingColumn | undefined => {
        const at = columnAt(id);
        const column = state.columns[at];
        if (column === undefined) return undefined;
        return { header: column.name, cells: state.body.map((row) => row[at] ?? '') };
      },
      over: (row, id) => {
        const at = columnAt(id);
        return at < 0 ? '' : cellAt(used, row, state.column + at);
      },
    },
  ];
}
