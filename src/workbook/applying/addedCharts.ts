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

  /** Deletes what was made, and gives the others their words back. */
  async takeAway(context: Excel.RequestContext): Promise<void> {
    for (const { chart, before } of await this.standing(context)) {
      if (before === null) {
        chart.delete();
        continue;
      }
      if (before.title !== null) chart.title.text = before.title;
      before.series.forEach((name, at) => {
        chart.series.getItemAt(at).name = name;
      });
    }
    await context.sync();
  }

  /** Lets the others draw the cells that they drew; once these are where they were. */
  async drawAgain(context: Excel.RequestContext): Promise<void> {
    for (const { chart, before } of await this.standing(context)) {
      before?.ranges?.forEach((range, at) => {
        drawAgain(context, chart.series.getItemAt(at), range);
      });
    }
    await context.sync();
  }

  /** Those of them that are there. */
  private async standing(
    context: Excel.RequestContext,
  ): Promise<readonly { readonly chart: Excel.Chart; readonly before: StandingChart | null }[]> {
    const all = [...this.made.map((one) => ({ ...one, before: null })), ...this.changed];
    if (all.length === 0) return [];
    const found = all.map(({ sheet, name, before }) => {
      const { charts } = context.workbook.worksheets.getItemOrNullObject(sheet);
      return { chart: charts.getItemOrNullObject(name).load('name'), before };
    });
    await context.sync();
    return found.filter(({ chart }) => !chart.isNullObject);
  }
}
