import { cellsDrawn, type CellsDrawn } from '../../files/charts/cellsDrawn';
import type { Chart, ChartSeries } from '../../host/model/chart';
import type { Workbook } from '../../host/model/workbook';
import { cellText } from '../../host/typing/cellText';
import { chartScale } from './chartScale';
import { svg, type Attributes } from './svg';

const INK = '#404040';
const GRID_INK = '#D9D9D9';
const AUTOMATIC = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000'];
const EDGE = { left: 52, right: 12, bottom: 26 };

/** A small drawing of a chart from the cells as they are now: columns and lines, not Excel's own art. */
export function chartDrawing(
  chart: Chart,
  workbook: Workbook,
  width: number,
  height: number,
): SVGElement {
  const drawn = chart.series.map((series) => cellsDrawn(workbook, series.values));
  const categories = cellsDrawn(workbook, chart.series[0]?.categories ?? '');
  const top = chart.title.visible ? 30 : 12;
  const legend = chart.legend.visible ? 20 : 0;
  const plot = {
    left: EDGE.left,
    top,
    width: Math.max(1, width - EDGE.left - EDGE.right),
    height: Math.max(1, height - top - EDGE.bottom - legend),
  };
  const { low, high, steps } = chartScale(drawn.flatMap(numbersOf));
  const y = (value: number): number =>
    plot.top + plot.height * (1 - (value - low) / (high - low || 1));
  const count = Math.max(1, categories.values.length, ...drawn.map(({ values }) => values.length));
  const slot = plot.width / count;
  const x = (at: number): number => plot.left + slot * (at + 0.5);
  const format = chart.valueAxis.numberFormat;
  return svg('svg', { width, height, role: 'img', 'aria-label': chart.title.text }, [
    svg('rect', { width, height, fill: '#FFFFFF', stroke: GRID_INK }),
    ...(chart.title.visible ? [text(chart.title.text, width / 2, 20, 'middle', 14)] : []),
    ...steps.flatMap((step) => [
      svg('path', { d: `M${plot.left} ${y(step)}h${plot.width}`, stroke: GRID_INK }),
      text(cellText(step, format), plot.left - 5, y(step) + 4, 'end'),
    ]),
    ...chart.series.flatMap((series, at) => {
      const cells = drawn[at];
      if (!cells) return [];
      const color = AUTOMATIC[at % AUTOMATIC.length] ?? INK;
      return chart.kind === 'ColumnClustered'
        ? columns(series, cells, color, { x, y, slot: slot / chart.series.length })
        : line(series, cells, color, { x, y });
    }),
    ...categories.values.map((value, at) =>
      text(cellText(value, categories.format), x(at), plot.top + plot.height + 16, 'middle'),
    ),
    ...(legend > 0 ? legendOf(chart, width, height) : []),
  ]);
}

interface Where {
  x(at: number): number;
  y(value: number): number;
}

function columns(
  series: ChartSeries,
  { values }: CellsDrawn,
  color: string,
  { x, y, slot }: Where & { readonly slot: number },
): SVGElement[] {
  const width = slot / (1 + (series.gapWidth ?? 150) / 100);
  return values.flatMap((value, at) => {
    if (typeof value !== 'number') return [];
    const [from, to] = [y(Math.max(0, value)), y(Math.min(0, value))];
    const column = svg('rect', {
      ...{ x: x(at) - width / 2, y: from, width, height: to - from },
      fill: series.pointFills[at] ?? (series.fill || color),
      stroke: series.line.color || 'none',
    });
    const label = cellText(value, series.labels.numberFormat);
    return series.labels.shown ? [column, text(label, x(at), from - 4, 'middle')] : [column];
  });
}

function line(
  series: ChartSeries,
  { values }: CellsDrawn,
  color: string,
  { x, y }: Where,
): SVGElement[] {
  const points = values.flatMap((value, at) =>
    typeof value === 'number' ? [[x(at), y(value)] as const] : [],
  );
  const path = points.map(([left, top]) => `${left} ${top}`).join('L');
  const drawn = svg('path', { d: path === '' ? '' : `M${path}`, ...strokeOf(series, color) });
  if (series.marker.style === 'None') return [drawn];
  const fill = series.marker.color || series.line.color || color;
  return [drawn, ...points.map(([cx, cy]) => svg('circle', { cx, cy, r: 4, fill }))];
}

function strokeOf({ line }: ChartSeries, color: string): Attributes {
  const isBroken = !['Automatic', 'Continuous'].includes(line.style);
  return {
    fill: 'none',
    stroke: line.color || color,
    'stroke-width': line.weight ?? 2.25,
    ...(isBroken ? { 'stroke-dasharray': '8 5' } : {}),
  };
}

function legendOf({ series }: Chart, width: number, height: number): SVGElement[] {
  const slot = width / (series.length + 1);
  return series.flatMap((one, at) => {
    const left = slot * (at + 1) - 40;
    const stroke = strokeOf(one, AUTOMATIC[at % AUTOMATIC.length] ?? INK);
    return [
      svg('path', { d: `M${left} ${height - 12}h28`, ...stroke }),
      text(one.name, left + 34, height - 8, 'start'),
    ];
  });
}

function text(words: string, x: number, y: number, anchor: string, size = 11): SVGElement {
  return svg('text', { x, y, 'text-anchor': anchor, 'font-size': size, fill: INK }, [words]);
}

function numbersOf({ values }: CellsDrawn): number[] {
  return values.filter((value) => typeof value === 'number');
}
