import type { SheetPlan } from '../../receivables/sheets/plan';
import { writeChartMemory, type ChartMemory } from './chartMemory';

/** A sheet that has been written, with its plan. */
export interface WrittenSheet {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

/**
 * Takes away the charts that have nothing to draw any more. After all else has been written and apart,
 * because a chart cannot be put back: where Excel refuses, it stays until the next refresh. They are
 * forgotten as well, so that they come again with something to draw.
 */
export async function takeAwayCharts(
  context: Excel.RequestContext,
  sheets: readonly WrittenSheet[],
  memory: ChartMemory,
): Promise<void> {
  const gone = sheets.flatMap(({ plan, sheet }) =>
    (plan.chartsGone ?? [])
      .filter((name) => (memory[foundBy(plan)] ?? []).includes(name))
      .map((name) => ({ plan, name, chart: sheet.charts.getItemOrNullObject(name).load('name') })),
  );
  if (gone.length === 0) return;
  try {
    await context.sync();
    const left: Record<string, readonly string[]> = { ...memory };
    for (const { plan, name, chart } of gone) {
      if (!chart.isNullObject) chart.delete();
      left[foundBy(plan)] = (left[foundBy(plan)] ?? []).filter((each) => each !== name);
    }
    writeChartMemory(context, left);
    await context.sync();
  } catch {
    // All figures stand; the next refresh tries again.
  }
}

/** By what a sheet's charts are remembered. */
function foundBy({ foundBy: by }: SheetPlan): string {
  return 'table' in by ? by.table : by.name;
}
