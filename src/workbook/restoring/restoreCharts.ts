import { drawAgain } from '../applying/seriesRanges';
import { isOurChart } from '../ourNames';
import type { ChartPhoto } from './photograph';
import type { ThreePhotos } from './restorePlan';

/** Takes away charts of ours that a write made, and gives the others their words back. */
export async function restoreCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { before, after, now }: ThreePhotos,
): Promise<void> {
  for (const written of after.charts) {
    if (!isOurChart(written.name)) continue;
    const stood = before.charts.find(({ name }) => name === written.name);
    const found = now.charts.find(({ name }) => name === written.name);
    if (found === undefined || !isSame(found, written)) continue;
    const chart = sheet.charts.getItem(written.name);
    if (stood === undefined) {
      chart.delete();
      continue;
    }
    if (stood.title !== null && stood.title !== written.title) chart.title.text = stood.title;
    stood.series.forEach((name, at) => {
      const series = chart.series.getItemAt(at);
      if (name !== written.series[at]) series.name = name;
      const range = stood.ranges?.[at];
      if (range !== undefined) drawAgain(context, series, range);
    });
  }
  await context.sync();
}

function isSame(one: ChartPhoto, other: ChartPhoto): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
