import type { TablePlan } from '../../receivables/sheets/plan';

/** The table with its days as the workbook counts them; `dayOffset` is what those lack to ours. */
export function inWorkbookDays(plan: TablePlan, dayOffset: number): TablePlan {
  const columns = plan.columns.map((column) => {
    if (column.kind !== 'day') return column;
    const values = column.values.map((day) => (typeof day === 'number' ? day - dayOffset : day));
    return { ...column, values };
  });
  return { ...plan, columns };
}
