import { demandUnprotected } from '../editing/protection';
import type { ExcelHost } from '../host';
import type { ChartSeries } from '../model/chart';
import { ExcelClass } from '../protocol/excelClass';
import { invalidArgument, itemNotFound } from '../protocol/excelError';
import { method, navigation, value, type PropertyDeclaration } from '../protocol/excelObject';
import { chartReference } from '../structure/chartReferences';
import {
  booleanArgument,
  colorArgument,
  numberArgument,
  oneOf,
  rangeArgument,
  textArgument,
} from './arguments';
import type { SheetChart } from './chart';
import { chartFillClass, chartLineClass } from './chartFormat';

/** A series with the chart it is drawn in. */
export interface SheetSeries extends SheetChart {
  readonly series: ChartSeries;
}

function kept(
  since: number,
  get: (series: ChartSeries) => unknown,
  set: (series: ChartSeries, written: unknown) => void,
): PropertyDeclaration<SheetSeries> {
  return value(
    since,
    ({ series }) => get(series),
    ({ sheet, series }, written) => {
      demandUnprotected(sheet);
      set(series, written);
    },
  );
}

function references(
  one: SheetSeries,
  part: 'values' | 'categories',
  range: unknown,
  host: ExcelHost,
) {
  demandUnprotected(one.sheet);
  one.series[part] = chartReference(rangeArgument(host, range, one.sheet));
}

const formatClass = new ExcelClass<SheetSeries>('ChartSeriesFormat', {
  properties: {
    fill: navigation(1, ({ sheet, series }, host) =>
      chartFillClass.of(
        {
          sheet,
          fill: (color) => {
            series.fill = color;
          },
        },
        host,
      ),
    ),
    line: navigation(1, ({ sheet, series }, host) =>
      chartLineClass.of({ sheet, line: series.line }, host),
    ),
  },
});

const labelsClass = new ExcelClass<SheetSeries>('ChartDataLabels', {
  properties: {
    numberFormat: kept(
      8,
      ({ labels }) => labels.numberFormat,
      ({ labels }, format) => {
        labels.numberFormat = textArgument(format);
      },
    ),
  },
});

interface SeriesPoint extends SheetSeries {
  readonly at: number;
}

const pointFormatClass = new ExcelClass<SeriesPoint>('ChartPointFormat', {
  properties: {
    fill: navigation(1, ({ sheet, series, at }, host) =>
      chartFillClass.of(
        {
          sheet,
          fill: (color) => {
            series.pointFills[at] = color;
          },
        },
        host,
      ),
    ),
  },
});

const pointClass = new ExcelClass<SeriesPoint>('ChartPoint', {
  properties: { format: navigation(1, (point, host) => pointFormatClass.of(point, host)) },
});

function pointCount({ series, sheet }: SheetSeries, host: ExcelHost): number {
  if (series.values === '') return 0;
  const { rows, columns } = rangeArgument(host, series.values.slice(1), sheet).rect;
  return rows * columns;
}

const pointsClass = new ExcelClass<SheetSeries>('ChartPointsCollection', {
  properties: { count: value(1, pointCount) },
  methods: {
    getItemAt: method(1, (one, [position], host) => {
      const at = numberArgument(position);
      if (at < 0 || at >= pointCount(one, host)) throw itemNotFound();
      return pointClass.of({ ...one, at }, host);
    }),
  },
});

/** `Excel.ChartSeries` */
export const chartSeriesClass = new ExcelClass<SheetSeries>('ChartSeries', {
  properties: {
    name: kept(
      1,
      ({ name }) => name,
      (series, name) => {
        series.name = textArgument(name);
      },
    ),
    gapWidth: kept(
      7,
      ({ gapWidth }) => gapWidth ?? 150,
      (series, written) => {
        const width = numberArgument(written);
        if (width < 0 || width > 500) throw invalidArgument();
        series.gapWidth = width;
      },
    ),
    hasDataLabels: kept(
      7,
      ({ labels }) => labels.shown,
      ({ labels }, isShown) => {
        labels.shown = booleanArgument(isShown);
      },
    ),
    markerStyle: kept(
      7,
      ({ marker }) => marker.style,
      ({ marker }, style) => {
        marker.style = oneOf(style, MARKERS);
      },
    ),
    markerSize: kept(
      7,
      ({ marker }) => marker.size,
      ({ marker }, written) => {
        const size = numberArgument(written);
        if (size < 2 || size > 72) throw invalidArgument();
        marker.size = size;
      },
    ),
    markerBackgroundColor: kept(
      7,
      ({ marker }) => marker.color,
      ({ marker }, color) => {
        marker.color = colorArgument(color);
      },
    ),
    markerForegroundColor: kept(
      7,
      ({ marker }) => marker.color,
      ({ marker }, color) => {
        marker.color = colorArgument(color);
      },
    ),
    format: navigation(1, (one, host) => formatClass.of(one, host)),
    points: navigation(1, (one, host) => pointsClass.of(one, host)),
    dataLabels: navigation(8, (one, host) => labelsClass.of(one, host)),
  },
  methods: {
    delete: method(7, ({ sheet, chart, series }) => {
      demandUnprotected(sheet);
      chart.series.splice(chart.series.indexOf(series), 1);
    }),
    getDimensionDataSourceString: method(15, ({ series }, [dimension]) => {
      const part = oneOf(dimension, ['Values', 'Categories'] as const);
      return (part === 'Values' ? series.values : series.categories).replace(/^=/, '');
    }),
    setValues: method(7, (one, [range], host) => {
      references(one, 'values', range, host);
    }),
    setXAxisValues: method(7, (one, [range], host) => {
      references(one, 'categories', range, host);
    }),
  },
});

const MARKERS = ['Automatic', 'None', 'Circle', 'Diamond', 'Square', 'Triangle'] as const;
