import type { AgingBlock, AgingResult } from '../aging/result';
import { TREND_TABLE } from '../snapshots/snapshotTables';
import type { TrendRow } from '../snapshots/trendRow';
import type { SheetWords } from '../../words/sheetWords';
import { BAND_ROW } from './agingBand';
import { bucketId } from './agingTableColumns';
import type { ChartPlan, ChartRange } from './chartPlan';

/** Labels have no decimals: a chart shows sizes, the table beside it amounts. */
const WHOLE_AMOUNTS = '#,##0;(#,##0);0';
const WHOLE_PERCENT = '0%';

const TREND_CHART = 'DuebookTrendChart';

/**
 * The charts of ours that have nothing to draw any more and are to be taken away.
 * @example chartsGone([]) is ['DuebookTrendChart']
 */
export function chartsGone(charts: readonly ChartPlan[]): readonly string[] {
  return charts.some(({ name }) => name === TREND_CHART) ? [] : [TREND_CHART];
}

/** A line needs two days. */
const LEAST_DAYS = 2;

/**
 * The charts of a currency's Aging sheet: amounts by bucket and, where snapshots of two days are kept,
 * the share over N days beside what management allows. `trend` is the table of percentages as it will
 * stand, the rows of a currency together.
 * @example agingCharts(block, result, [], words)[0]?.name is 'DuebookBucketChart'
 */
export function agingCharts(
  block: AgingBlock,
  result: AgingResult,
  trend: readonly TrendRow[],
  words: SheetWords,
): readonly ChartPlan[] {
  return [bucketChart(block, words), ...trendChart(block, result, trend, words)];
}

function bucketChart({ currency, buckets, noDate }: AgingBlock, { aging }: SheetWords): ChartPlan {
  const { charts } = aging;
  const span = { from: bucketId(0), to: bucketId(buckets.length - 1) };
  return {
    name: 'DuebookBucketChart',
    type: 'columns',
    title: charts.buckets(currency, noDate.items),
    series: [
      {
        name: aging.amount,
        values: { kind: 'row', row: BAND_ROW.amount, ...span },
        categories: { kind: 'header', ...span },
        look: 'darkening',
      },
    ],
    axisFormat: WHOLE_AMOUNTS,
    labelFormat: WHOLE_AMOUNTS,
    legend: false,
  };
}

function trendChart(
  { currency }: AgingBlock,
  { overDays }: AgingResult,
  trend: readonly TrendRow[],
  { aging }: SheetWords,
): readonly ChartPlan[] {
  const first = trend.findIndex((row) => row.currency === currency);
  const rows = trend.filter((row) => row.currency === currency).length;
  if (rows < LEAST_DAYS) return [];
  const column = (id: string): ChartRange => ({
    kind: 'column',
    table: TREND_TABLE,
    column: id,
    first,
    // All of them, where it is the only currency: people may sort the rows and keep some at the end.
    rows: rows === trend.length ? null : rows,
  });
  const { charts } = aging;
  return [
    {
      name: TREND_CHART,
      type: 'lines',
      title: charts.trend(overDays, currency),
      series: [
        {
          name: charts.share(overDays),
          values: column('share'),
          categories: column('day'),
          look: 'marked',
        },
        {
          name: charts.target,
          values: column('target'),
          categories: column('day'),
          look: 'broken',
        },
      ],
      axisFormat: WHOLE_PERCENT,
      labelFormat: null,
      legend: true,
    },
  ];
}
