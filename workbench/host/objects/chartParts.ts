import { demandUnprotected } from '../editing/protection';
import type { Chart } from '../model/chart';
import { ExcelClass } from '../protocol/excelClass';
import { navigation, value, type PropertyDeclaration } from '../protocol/excelObject';
import { booleanArgument, oneOf, textArgument } from './arguments';
import type { SheetChart } from './chart';

/** A property of a chart that a protected sheet keeps as it is. */
function kept(
  since: number,
  get: (chart: Chart) => unknown,
  set: (chart: Chart, written: unknown) => void,
): PropertyDeclaration<SheetChart> {
  return value(
    since,
    ({ chart }) => get(chart),
    ({ sheet, chart }, written) => {
      demandUnprotected(sheet);
      set(chart, written);
    },
  );
}

/** `Excel.ChartTitle`; a text makes it visible, as in Excel. */
export const chartTitleClass = new ExcelClass<SheetChart>('ChartTitle', {
  properties: {
    text: kept(
      1,
      ({ title }) => title.text,
      (chart, text) => {
        chart.title = { text: textArgument(text), visible: true };
      },
    ),
    visible: kept(
      1,
      ({ title }) => title.visible,
      (chart, isVisible) => {
        chart.title.visible = booleanArgument(isVisible);
      },
    ),
  },
});

/** `Excel.ChartLegend` */
export const chartLegendClass = new ExcelClass<SheetChart>('ChartLegend', {
  properties: {
    visible: kept(
      1,
      ({ legend }) => legend.visible,
      ({ legend }, isVisible) => {
        legend.visible = booleanArgument(isVisible);
      },
    ),
    position: kept(
      1,
      ({ legend }) => legend.position,
      ({ legend }, position) => {
        legend.position = oneOf(position, ['Bottom', 'Left', 'Right', 'Top'] as const);
      },
    ),
  },
});

const gridlinesClass = new ExcelClass<SheetChart>('ChartGridlines', {
  properties: {
    visible: kept(
      1,
      ({ valueAxis }) => valueAxis.gridlines,
      ({ valueAxis }, isVisible) => {
        valueAxis.gridlines = booleanArgument(isVisible);
      },
    ),
  },
});

const valueAxisClass = new ExcelClass<SheetChart>('ChartAxis', {
  properties: {
    numberFormat: kept(
      8,
      ({ valueAxis }) => valueAxis.numberFormat,
      ({ valueAxis }, format) => {
        valueAxis.numberFormat = textArgument(format);
      },
    ),
    majorGridlines: navigation(1, (one, host) => gridlinesClass.of(one, host)),
  },
});

/** `Excel.ChartAxes` */
export const chartAxesClass = new ExcelClass<SheetChart>('ChartAxes', {
  properties: { valueAxis: navigation(1, (one, host) => valueAxisClass.of(one, host)) },
});
