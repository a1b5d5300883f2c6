import { demandUnprotected } from '../editing/protection';
import { plainSeries } from '../model/chart';
import { ExcelClass } from '../protocol/excelClass';
import { itemNotFound } from '../protocol/excelError';
import { method, value, type ExcelObject } from '../protocol/excelObject';
import type { ExcelHost } from '../host';
import { numberArgument, textArgument } from './arguments';
import type { SheetChart } from './chart';
import { chartSeriesClass } from './chartSeries';

function at(one: SheetChart, position: number, host: ExcelHost): ExcelObject {
  const series = one.chart.series[position];
  if (!series) throw itemNotFound();
  return chartSeriesClass.of({ ...one, series }, host);
}

/** `Excel.ChartSeriesCollection` */
export const chartSeriesListClass = new ExcelClass<SheetChart>('ChartSeriesCollection', {
  items: (one, host) =>
    one.chart.series.map((series) => chartSeriesClass.of({ ...one, series }, host)),
  item: (one, key, host) => at(one, numberArgument(key), host),
  properties: { count: value(1, ({ chart }) => chart.series.length) },
  methods: {
    add: method(7, (one, [name], host) => {
      demandUnprotected(one.sheet);
      const { chart } = one;
      const given = name === null || name === undefined ? null : textArgument(name);
      const series = plainSeries(chart.kind);
      series.name = given ?? `Series${chart.series.length + 1}`;
      chart.series.push(series);
      return chartSeriesClass.of({ ...one, series }, host);
    }),
    getCount: method(1, ({ chart }) => chart.series.length),
    getItemAt: method(1, (one, [position], host) => at(one, numberArgument(position), host)),
  },
});
