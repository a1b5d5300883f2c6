import { refusalOf } from '../refusal';

/** Where a chart's series has its figures from, as Excel writes it: `Aging!$C$3:$G$3`. */
export interface SeriesRange {
  readonly values: string;
  readonly categories: string;
}

/**
 * Reads the cells that the series of these charts draw; of the charts their series must be known. Null for
 * all where Excel cannot tell, before ExcelApi 1.15.
 */
export async function readSeriesRanges(
  context: Excel.RequestContext,
  charts: readonly Excel.ChartSeriesCollection[],
): Promise<readonly (readonly SeriesRange[])[] | null> {
  if (charts.length === 0) return [];
  const asked = charts.map(({ items }) =>
    items.map((series) => ({
      values: series.getDimensionDataSourceString(Excel.ChartSeriesDimension.values),
      categories: series.getDimensionDataSourceString(Excel.ChartSeriesDimension.categories),
    })),
  );
  try {
    await context.sync();
  } catch (error) {
    if (refusalOf(error)?.reason === 'oldExcel') return null;
    throw error;
  }
  return asked.map((chart) =>
    chart.map(({ values, categories }) => ({
      values: values.value,
      categories: categories.value,
    })),
  );
}

/** Lets a series draw these cells; what is no place of a sheet is left as it is. */
export function drawAgain(
  context: Excel.RequestContext,
  series: Excel.ChartSeries,
  { values, categories }: SeriesRange,
): void {
  const [figures, words] = [placeOf(context, values), placeOf(context, categories)];
  if (figures !== null) series.setValues(figures);
  if (words !== null) series.setXAxisValues(words);
}

function placeOf(context: Excel.RequestContext, source: string): Excel.Range | null {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!,()[\]]+))!([$A-Z0-9:]+)$/.exec(source);
  if (found === null) return null;
  const [, quoted, plain, address] = found;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || address === undefined) return null;
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}
