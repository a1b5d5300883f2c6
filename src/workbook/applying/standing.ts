import type { SheetPlan } from '../../receivables/sheets/plan';
import { askChartMemory, type ChartMemory } from './chartMemory';
import { readColumnIds } from './columnIds';
import { locateSheets, type LocatedPlan } from './locateSheets';
import { matchColumns, type ColumnIds } from './matchColumns';
import { askCharts, askTitles, standingCharts, type StandingCharts } from './standingCharts';
import { askFilters, askTable, tableState, withFormats, type TableState } from './tableState';
import { readUsedCells, type UsedCells } from './usedCells';

/** A plan beside the sheet that it is about to change. */
export interface StandingPlan extends LocatedPlan {
  /** Null where the sheet is blank or has to be made. */
  readonly used: UsedCells | null;
  /** The plan's tables by name, as far as they stand. */
  readonly tables: ReadonlyMap<string, TableState>;
  readonly charts: StandingCharts;
}

/** Everything that stands where plans will be applied: read once, to merge with. */
export interface Standing {
  readonly plans: readonly StandingPlan[];
  /** By table: which of its columns are which of ours. */
  readonly ids: Readonly<Record<string, ColumnIds>>;
  /** Tables that were written before and stand no more: a person deleted them, or renamed them. */
  readonly lost: readonly string[];
  /** The charts that were made before, whether they stand or not. */
  readonly madeCharts: ChartMemory;
}

/** Reads our sheets as they stand. They hold results, not the ledger: small. */
export async function readStanding(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<Standing> {
  const located = await locateSheets(context, plans);
  const there = context.workbook.tables.load('items/name');
  const madeCharts = askChartMemory(context);
  const ids = await readColumnIds(context);
  const names = new Set(there.items.map(({ name }) => name));
  const lost = Object.keys(ids).filter((name) => !names.has(name));
  const asked = located.map(({ sheet, plan }) => ({
    charts: sheet === null ? null : askCharts(sheet, plan),
    used: sheet?.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    tables: sheet?.tables.load('items/name,items/showTotals'),
  }));
  await context.sync();
  const ours = asked.map(({ tables }, index) =>
    (tables?.items ?? [])
      .filter(({ name }) => plans[index]?.tables.some((table) => table.name === name))
      .map(askTable),
  );
  await context.sync();
  const filters = ours.map((tables) => tables.map(askFilters));
  for (const { charts } of asked) askTitles(charts);
  await context.sync();

  const read: StandingPlan[] = [];
  for (const [index, one] of located.entries()) {
    const { used: range, charts = null } = asked[index] ?? {};
    const used =
      one.sheet === null || range === undefined
        ? null
        : await readUsedCells(context, one.sheet, range);
    const states = new Map<string, TableState>();
    for (const [at, table] of (ours[index] ?? []).entries()) {
      const { name } = table.table;
      const plan = one.plan.tables.find((each) => each.name === name);
      if (plan === undefined || one.sheet === null) continue;
      const state = tableState(table, filters[index]?.[at] ?? [], used, plan.key !== null);
      const columns = matchColumns(plan, state.columns, ids[name] ?? {});
      states.set(name, await withFormats(context, one.sheet, state, columns));
    }
    read.push({ ...one, used, tables: states, charts: standingCharts(charts) });
  }
  return { plans: read, ids, lost, madeCharts: madeCharts() };
}
