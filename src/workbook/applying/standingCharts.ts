import type { SheetPlan } from '../../receivables/sheets/plan';
import { readSeriesRanges, type SeriesRange } from './seriesRanges';

/** One of our charts that stands, with the words in it. */
export interface StandingChart {
  /** Null where a person took the title off. */
  readonly title: string | null;
  /** The names of its series; a person may have deleted some, or added own ones behind. */
  readonly series: readonly string[];
  /** The cells that its series draw; null where Excel cannot tell. */
  readonly ranges: readonly SeriesRange[] | null;
}

/** What of a sheet concerns charts. */
export interface StandingCharts {
  readonly charts: ReadonlyMap<string, StandingChart>;
  /** What alone is printed, `Aging!A:P`; null where all is. */
  readonly printArea: string | null;
}

const NO_CHARTS: StandingCharts = { charts: new Map(), printArea: null };

interface Asked {
  readonly charts: readonly {
    readonly chart: Excel.Chart;
    readonly title: Excel.ChartTitle;
    readonly series: Excel.ChartSeriesCollection;
  }[];
  readonly printArea: Excel.RangeAreas;
}

/** Asks for our charts on a sheet; the next request answers. */
export function askCharts(sheet: Excel.Worksheet, { charts = [] }: SheetPlan): Asked | null {
  if (charts.length === 0) return null;
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
  const asked = charts.map(({ name }) => {
    const chart = sheet.charts.getItemOrNullObject(name).load('name');
    return { chart, title: chart.title.load('visible'), series: chart.series.load('items/name') };
  });
  return { charts: asked, printArea };
}

/** Asks for the titles that are shown: of one that is not there Excel would tell nothing. */
export function askTitles(asked: Asked | null): void {
  for (const { chart, title } of asked?.charts ?? []) {
    if (!chart.isNullObject && title.visible) title.load('text');
  }
}

/** Which cells the charts draw that stand, by the charts. */
export async function readChartRanges(
  context: Excel.RequestContext,
  asked: readonly (Asked | null | undefined)[],
): Promise<ChartRanges> {
  const there = asked.flatMap((one) =>
    (one?.charts ?? []).filter(({ chart }) => !chart.isNullObject),
  );
  const ranges = await readSeriesRanges(
    context,
    there.map(({ series }) => series),
  );
  return new Map(there.map(({ chart }, at) => [chart, ranges?.[at] ?? null]));
}

/** By the chart: the cells of its series. */
export type ChartRanges = ReadonlyMap<Excel.Chart, readonly SeriesRange[] | null>;

/** What was asked for, once it is answered. */
export function standingCharts(asked: Asked | null, ranges: ChartRanges): StandingCharts {
  if (asked === null) return NO_CHARTS;
  const there = asked.charts.filter(({ chart }) => !chart.isNullObject);
  return {
    charts: new Map(
      there.map(({ chart, title, series }) => [
        chart.name,
        {
          title: title.visible ? title.text : null,
          series: series.items.map(({ name }) => name),
          ranges: ranges.get(chart) ?? null,
        },
      ]),
    ),
    printArea: asked.printArea.isNullObject ? null : asked.printArea.address,
  };
}
