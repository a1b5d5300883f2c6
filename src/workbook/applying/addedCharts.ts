import { drawAgain } from './seriesRanges';
import type { StandingChart } from './standingCharts';

/** The charts that were made or changed on standing sheets in one go, so that it can be undone. */
export class AddedCharts {
  private readonly made: { readonly sheet: string; readonly name: string }[] = [];
  private readonly changed: {
    readonly sheet: string;
    readonly name: string;
    readonly before: StandingChart;
  }[] = [];

  noteMade(sheet: Excel.Worksheet, name: string): void {
    this.made.push({ sheet: sheet.id, name });
  }

  noteChanged(sheet: Excel.Worksheet, name: string, before: StandingChart): void {
    this.changed.push({ sheet: sheet.id, name, before });
  }

  get madeAny(): boolean {
    return this.made.length > 0;
  }

  /** Deletes what was made, and gives the others their words and the cells that they drew back. */
  async takeAway(context: Excel.RequestContext): Promise<void> {
    const all = [...this.made.map((one) => ({ ...one, before: null })), ...this.changed];
    if (all.length === 0) return;
    const found = all.map(({ sheet, name, before }) => {
      const { charts } = context.workbook.worksheets.getItemOrNullObject(sheet);
      return { chart: charts.getItemOrNullObject(name).load('name'), before };
    });
    await context.sync();
    for (const { chart, before } of found) {
      if (chart.isNullObject) continue;
      if (before === null) {
        chart.delete();
        continue;
      }
      if (before.title !== null) chart.title.text = before.title;
      before.series.forEach((name, at) => {
        const series = chart.series.getItemAt(at);
        series.name = name;
        const range = before.ranges?.[at];
        if (range !== undefined) drawAgain(context, series, range);
      });
    }
    await context.sync();
  }
}
