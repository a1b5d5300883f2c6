import type { BookSeen } from '../../receivables/checking/bookSeen';
import { readsAnotherBook } from '../../receivables/checking/readsAnotherBook';
import { readSeriesRanges } from '../applying/seriesRanges';
import { refusalOf } from '../refusal';
import type { BookSheet } from './bookSheets';

/** Kinds whose parts in a file are of another make (MS-ODRAWXML, chartex): no copy takes them. */
const YOUNG = /^(Waterfall|Treemap|Sunburst|Histogram|Pareto|Boxwhisker|RegionMap|Funnel)$/;

/**
 * The charts of all sheets, with what a check has to say of them. Of a chart whose cells Excel cannot tell,
 * before ExcelApi 1.15 or for its kind, nobody knows whether it reads another workbook.
 */
export async function bookCharts(
  context: Excel.RequestContext,
  sheets: readonly BookSheet[],
): Promise<BookSeen['charts']> {
  const asked = sheets.map(({ id, name }) => {
    const { charts } = context.workbook.worksheets.getItem(id);
    return { sheet: name, charts: charts.load('items/name,items/chartType') };
  });
  await context.sync();
  const all = asked.flatMap(({ sheet, charts }) =>
    charts.items.map((chart) => ({
      sheet,
      name: chart.name,
      comesAlong: !YOUNG.test(chart.chartType),
      series: chart.series,
    })),
  );
  const drawn = await linkedOf(
    context,
    all.map(({ series }) => series),
  );
  return all.map(({ sheet, name, comesAlong }, at) => {
    return { sheet, name, comesAlong, isLinked: drawn[at] ?? false };
  });
}

/** Whether each chart draws cells of another workbook. */
async function linkedOf(
  context: Excel.RequestContext,
  charts: readonly Excel.ChartSeriesCollection[],
): Promise<readonly boolean[]> {
  if (charts.length === 0) return [];
  try {
    for (const series of charts) series.load('items/name');
    await context.sync();
    const ranges = await readSeriesRanges(context, charts);
    return (ranges ?? []).map((chart) =>
      chart.some(({ values, categories }) => [values, categories].some(isElsewhere)),
    );
  } catch (error) {
    // Some kinds have no series that could be asked.
    if (refusalOf(error) === null) throw error;
    return [];
  }
}

function isElsewhere(source: string): boolean {
  return readsAnotherBook(`=${source.replace(/^=/, '')}`);
}
