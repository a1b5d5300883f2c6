import { demandUnprotected } from '../editing/protection';
import type { Chart } from '../model/chart';
import { boxOf, putChart, type ChartBox } from '../model/chartPlace';
import type { Sheet } from '../model/sheet';
import { ExcelClass } from '../protocol/excelClass';
import { invalidArgument } from '../protocol/excelError';
import { method, navigation, value, type PropertyDeclaration } from '../protocol/excelObject';
import { booleanArgument, rangeArgument, textArgument } from './arguments';
import { chartAxesClass, chartLegendClass, chartTitleClass } from './chartParts';
import { chartSeriesListClass } from './chartSeriesList';
import { worksheetClass } from './worksheet';

/** A chart with the sheet it is on. */
export interface SheetChart {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

function place(side: keyof ChartBox): PropertyDeclaration<SheetChart> {
  return value(
    1,
    ({ sheet, chart }) => boxOf(sheet, chart)[side],
    ({ sheet, chart }, points) => {
      demandUnprotected(sheet);
      if (typeof points !== 'number' || points < 0) throw invalidArgument();
      putChart(sheet, chart, { ...boxOf(sheet, chart), [side]: points });
    },
  );
}

/** `Excel.Chart` */
export const chartClass = new ExcelClass<SheetChart>('Chart', {
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: value(7, ({ chart }) => chart.id),
    name: value(
      1,
      ({ chart }) => chart.name,
      ({ sheet, chart }, name) => {
        demandUnprotected(sheet);
        chart.name = textArgument(name);
      },
    ),
    chartType: value(7, ({ chart }) => chart.kind),
    left: place('left'),
    top: place('top'),
    width: place('width'),
    height: place('height'),
    plotVisibleOnly: value(
      8,
      ({ chart }) => chart.plotVisibleOnly,
      ({ sheet, chart }, isOnly) => {
        demandUnprotected(sheet);
        chart.plotVisibleOnly = booleanArgument(isOnly);
      },
    ),
    title: navigation(1, (one, host) => chartTitleClass.of(one, host)),
    legend: navigation(1, (one, host) => chartLegendClass.of(one, host)),
    axes: navigation(1, (one, host) => chartAxesClass.of(one, host)),
    series: navigation(1, (one, host) => chartSeriesListClass.of(one, host)),
    worksheet: navigation(2, ({ sheet }, host) => worksheetClass.of(sheet, host)),
  },
  methods: {
    delete: method(1, ({ sheet, chart }) => {
      demandUnprotected(sheet);
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    }),
    setPosition: method(1, ({ sheet, chart }, [start, end], host) => {
      demandUnprotected(sheet);
      const first = rangeArgument(host, start, sheet).rect;
      const { width, height } = boxOf(sheet, chart);
      chart.from = { column: first.column, x: 0, row: first.row, y: 0 };
      if (end === null || end === undefined) {
        chart.to = chart.from;
        putChart(sheet, chart, { ...boxOf(sheet, chart), width, height });
        return;
      }
      const last = rangeArgument(host, end, sheet).rect;
      chart.to = { column: last.column + last.columns, x: 0, row: last.row + last.rows, y: 0 };
    }),
  },
});
