import { demandUnprotected } from '../editing/protection';
import type { ExcelHost } from '../host';
import { plainChart, plainSeries, type Chart } from '../model/chart';
import { putChart } from '../model/chartPlace';
import type { Sheet } from '../model/sheet';
import { ExcelClass } from '../protocol/excelClass';
import { ExcelError, itemNotFound } from '../protocol/excelError';
import { method, value, type ExcelObject } from '../protocol/excelObject';
import { freeChartId, freeChartName } from '../structure/chartNames';
import { chartReference } from '../structure/chartReferences';
import { numberArgument, oneOf, rangeArgument } from './arguments';
import { chartClass } from './chart';

/** Points of the box in which Excel puts a chart that nobody placed. */
const NEW_BOX = { left: 100, top: 60, width: 360, height: 216 };

function find(sheet: Sheet, key: unknown, host: ExcelHost): ExcelObject | null {
  const wanted = String(key).toLowerCase();
  const chart = sheet.charts.find(
    ({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted,
  );
  return chart ? chartClass.of({ sheet, chart }, host) : null;
}

function add(sheet: Sheet, args: readonly unknown[], host: ExcelHost): ExcelObject {
  const [type, source, seriesBy] = args;
  demandUnprotected(sheet);
  const kind = oneOf(type, ['ColumnClustered', 'Line', 'LineMarkers'] as const);
  const by = oneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows'] as const);
  const range = rangeArgument(host, source, sheet);
  const { rows, columns } = range.rect;
  // Of several rows and columns Excel takes some for names and categories: only one series is emulated.
  const isOneSeries = (by === 'Rows' && rows === 1) || (by === 'Columns' && columns === 1);
  if (!isOneSeries) {
    throw new ExcelError('NotImplemented', 'Only charts of one series are emulated.', 501);
  }
  const name = freeChartName(sheet);
  const chart: Chart = plainChart(freeChartId(host.workbook), name, kind);
  chart.series.push({ ...plainSeries(kind), name: 'Series1', values: chartReference(range) });
  putChart(sheet, chart, NEW_BOX);
  sheet.charts.push(chart);
  return chartClass.of({ sheet, chart }, host);
}

const chartsClass = new ExcelClass<Sheet>('ChartCollection', {
  items: (sheet, host) => sheet.charts.map((chart) => chartClass.of({ sheet, chart }, host)),
  item: find,
  properties: { count: value(1, ({ charts }) => charts.length) },
  methods: {
    add: method(1, add),
    getCount: method(4, ({ charts }) => charts.length),
    getItem: method(1, (sheet, [key], host) => {
      const found = find(sheet, key, host);
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemAt: method(1, (sheet, [at], host) => {
      const chart = sheet.charts[numberArgument(at)];
      if (!chart) throw itemNotFound();
      return chartClass.of({ sheet, chart }, host);
    }),
    getItemOrNullObject: method(4, (sheet, [key], host) => find(sheet, key, host)),
  },
});

/** `Worksheet.charts` */
export function chartsOf(sheet: Sheet, host: ExcelHost): ExcelObject {
  return chartsClass.of(sheet, host);
}
