import { demandUnprotected } from '../editing/protection';
import type { ChartLine } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { ExcelClass } from '../protocol/excelClass';
import { invalidArgument } from '../protocol/excelError';
import { method, value } from '../protocol/excelObject';
import { colorArgument, oneOf } from './arguments';

/** A fill of something in a chart: what a colour given to it does. */
interface ChartFill {
  readonly sheet: Sheet;
  readonly fill: (color: string) => void;
}

interface SheetLine {
  readonly sheet: Sheet;
  readonly line: ChartLine;
}

/** `Excel.ChartFill` */
export const chartFillClass = new ExcelClass<ChartFill>('ChartFill', {
  methods: {
    clear: method(1, ({ sheet, fill }) => {
      demandUnprotected(sheet);
      fill('');
    }),
    setSolidColor: method(1, ({ sheet, fill }, [color]) => {
      demandUnprotected(sheet);
      fill(colorArgument(color));
    }),
  },
});

const STYLES = [
  'Automatic',
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'RoundDot',
] as const;

/** `Excel.ChartLineFormat` */
export const chartLineClass = new ExcelClass<SheetLine>('ChartLineFormat', {
  properties: {
    color: value(
      1,
      ({ line }) => line.color,
      ({ sheet, line }, color) => {
        demandUnprotected(sheet);
        line.color = colorArgument(color);
      },
    ),
    lineStyle: value(
      7,
      ({ line }) => line.style,
      ({ sheet, line }, style) => {
        demandUnprotected(sheet);
        line.style = oneOf(style, STYLES);
      },
    ),
    weight: value(
      7,
      ({ line }) => line.weight,
      ({ sheet, line }, points) => {
        demandUnprotected(sheet);
        if (typeof points !== 'number' || points < 0) throw invalidArgument();
        line.weight = points;
      },
    ),
  },
});
