import type { TableColumnPlan, TablePlan } from '../../receivables/sheets/plan';
import type { StandingTableColumn } from './tableState';

/** Which Excel column id stands for which planned column, as remembered from the last refresh. */
export type ColumnIds = Readonly<Record<string, number>>;

export interface Matches {
  /** For each standing column: the plan it holds, null for a person's, or dropped. */
  readonly standing: readonly (TableColumnPlan | null | 'dropped')[];
  /** Ids of columns of ours that the plan no longer has. */
  readonly drop: readonly number[];
}

/** Tells which standing column is which of the plan's, by id and, where ids are lost, by header. */
export function matchColumns(
  plan: TablePlan,
  standing: readonly StandingTableColumn[],
  ids: ColumnIds,
): Matches {
  const free = new Set(plan.columns);
  const known = new Map(Object.entries(ids).map(([planId, id]) => [id, planId]));
  const byId = standing.map(({ id }) => {
    const planId = known.get(id);
    if (planId === undefined) return null;
    const match = [...free].find((column) => column.id === planId);
    if (match === undefined) return 'dropped' as const;
    free.delete(match);
    return match;
  });
  const matched = standing.map(({ name }, at) => {
    const found = byId[at] ?? null;
    // Where ids are known, a column without one is a person's, whatever its header says.
    if (found !== null || known.size > 0) return found;
    const match = [...free].find(
      (column) => column.aliases.includes(name) || column.header === name,
    );
    if (match === undefined) return null;
    free.delete(match);
    return match;
  });
  const drop = standing.filter((_, at) => matched[at] === 'dropped').map(({ id }) => id);
  return { standing: matched, drop };
}
