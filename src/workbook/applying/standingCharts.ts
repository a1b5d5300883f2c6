import type { SheetPlan } from '../../receivables/sheets/plan';

/** One of our charts that stands, with the words in it. */
export interface StandingChart {
  /** Null where a person took the title off. */
  readonly title: string | null;
  /** The names of its series; a person may have deleted some, or added own ones behind. */
  readonly series: readonly string[];
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

/** What was asked for, once it is answered. */
export function standingCharts(asked: Asked | null): StandingCharts {
  if (asked === null) return NO_CHARTS;
  const there = asked.charts.filter(({ chart }) => !chart.isNullObject);
  return {
    charts: new Map(
      there.map(({ chart, title, series }) => [
        chart.name,
        {
          title: title.visible ? title.text : null,
          series: series.items.map(({ name }) => name),
        },
      ]),
    ),
    printArea: asked.printArea.isNullObject ? null : asked.printArea.address,
  };
}
