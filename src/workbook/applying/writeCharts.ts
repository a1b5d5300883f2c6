import type { ChartPlan, ChartRange } from '../../receivables/sheets/chartPlan';
import { dressSeries } from './chartLooks';
import type { ColumnIds } from './matchColumns';
import { matchSeries } from './matchSeries';
import type { StandingPlan } from './standing';
import type { StandingChart } from './standingCharts';
import type { WrittenTable } from './writeTable';

/** In points, on rows of Excel's own height; one row stays free between two charts. */
const WIDTH = 420;
const HEIGHT = 240;
const ROWS = HEIGHT / 15 + 1;

/** A sheet that was written, with what its charts are made from. */
export interface ChartGrid {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly standing: StandingPlan;
  /** The sheet's first table. */
  readonly table: WrittenTable;
  /** By table: which column of it is which of ours. */
  readonly ids: Readonly<Record<string, ColumnIds>>;
}

/** What came of a sheet's charts. */
export interface ChartsWritten {
  /** The names of all that were ever made on the sheet. */
  readonly made: readonly string[];
  /**
   * Sets what is printed; null where that stays. For a request of its own after all others: it cannot be
   * undone where all was printed before.
   */
  readonly setPrintArea: (() => void) | null;
}

/**
 * Draws a sheet's charts. One that stands only gets its cells and its words anew: place, size, colours
 * and what else a person changed stay. One that is not there is made, unless it was made on this sheet
 * before: then a person deleted it.
 */
export function writeCharts(grid: ChartGrid, remembered: readonly string[]): ChartsWritten {
  const { standing, sheet } = grid;
  const isNew = standing.sheet === null;
  const made = new Set(isNew ? [] : remembered);
  const edge = rightEdge(grid);
  let makesAny = false;
  (standing.plan.charts ?? []).forEach((plan, position) => {
    const drawn = rangesOf(grid, plan);
    if (drawn === null) return;
    const stood = standing.charts.charts.get(plan.name);
    if (stood !== undefined) {
      updateChart(sheet.charts.getItem(plan.name), plan, drawn, stood);
    } else if (!made.has(plan.name)) {
      const cell = sheet.getCell(grid.table.row + 1 + position * ROWS, edge + 1);
      makeChart(sheet, plan, drawn, cell);
      makesAny ||= plan.covers === undefined;
    }
    made.add(plan.name);
  });
  return { made: [...made], setPrintArea: printArea(grid, edge, makesAny) };
}

/** The cells of a series, and how many they are; 0 of a whole column. */
interface Drawn {
  readonly values: Excel.Range;
  readonly categories: Excel.Range;
  readonly count: number;
}

/** Null where a column or a table that the chart draws is not there. */
function rangesOf(grid: ChartGrid, { series }: ChartPlan): readonly Drawn[] | null {
  const drawn: Drawn[] = [];
  for (const one of series) {
    const values = rangeOf(grid, one.values);
    const categories = rangeOf(grid, one.categories);
    if (values === null || categories === null) return null;
    drawn.push({ values: values.range, categories: categories.range, count: values.count });
  }
  return drawn;
}

function rangeOf(
  { context, sheet, table, ids }: ChartGrid,
  range: ChartRange,
): { readonly range: Excel.Range; readonly count: number } | null {
  if (range.kind === 'column') {
    const id = ids[range.table]?.[range.column];
    if (id === undefined) return null;
    const column = context.workbook.tables.getItem(range.table).columns.getItem(id);
    const body = column.getDataBodyRange();
    if (range.rows === null) return { range: body, count: 0 };
    const cell = body.getCell(range.first, 0);
    return { range: cell.getResizedRange(range.rows - 1, 0), count: range.rows };
  }
  const at = (wanted: string) =>
    table.slots.findIndex((slot) => slot.kind === 'ours' && slot.plan.id === wanted);
  if (range.kind === 'cells') {
    const { row, rows } = range;
    const column = at(range.over);
    if (column < 0) return null;
    const cells = sheet.getRangeByIndexes(row, table.column + column, rows, 1);
    return { range: cells, count: rows };
  }
  const [first, last] = [at(range.from), at(range.to)];
  if (first < 0 || last < first) return null;
  const row = range.kind === 'header' ? table.row : range.row;
  const count = last - first + 1;
  return { range: sheet.getRangeByIndexes(row, table.column + first, 1, count), count };
}

function makeChart(
  sheet: Excel.Worksheet,
  plan: ChartPlan,
  drawn: readonly Drawn[],
  cell: Excel.Range,
): void {
  const [first] = drawn;
  if (first === undefined) return;
  const kind = plan.series[0]?.values.kind;
  const isRow = kind === 'row' || kind === 'header';
  const chart = sheet.charts.add(
    plan.type === 'columns' ? Excel.ChartType.columnClustered : Excel.ChartType.line,
    first.values,
    isRow ? Excel.ChartSeriesBy.rows : Excel.ChartSeriesBy.columns,
  );
  chart.name = plan.name;
  placeChart(sheet, chart, plan, cell);
  // A filter, or a hidden sheet of snapshots, must not take away what is drawn.
  chart.plotVisibleOnly = false;
  chart.title.text = plan.title;
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.axes.valueAxis.numberFormat = plan.axisFormat;
  plan.series.forEach((one, at) => {
    const cells = drawn[at];
    if (cells === undefined) return;
    const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    series.name = one.name;
    series.setValues(cells.values);
    series.setXAxisValues(cells.categories);
    dressSeries(series, one, cells.count);
    if (plan.labelFormat === null) return;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = plan.labelFormat;
  });
}

/** Over the cells that it is to cover, else from this cell on. */
function placeChart(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  { covers }: ChartPlan,
  cell: Excel.Range,
): void {
  if (covers !== undefined) {
    const { row, column, rows, columns } = covers;
    chart.setPosition(
      sheet.getCell(row, column),
      sheet.getCell(row + rows - 1, column + columns - 1),
    );
    return;
  }
  chart.setPosition(cell);
  chart.width = WIDTH;
  chart.height = HEIGHT;
}

function updateChart(
  chart: Excel.Chart,
  plan: ChartPlan,
  drawn: readonly Drawn[],
  stood: StandingChart,
): void {
  if (stood.title !== null && stood.title !== plan.title) chart.title.text = plan.title;
  const places = matchSeries(
    plan.series.map(({ name }) => name),
    stood.series,
  );
  plan.series.forEach((one, at) => {
    const [cells, place] = [drawn[at], places[at] ?? -1];
    if (cells === undefined || place < 0) return;
    const series = chart.series.getItemAt(place);
    if (stood.series[place] !== one.name) series.name = one.name;
    series.setValues(cells.values);
    series.setXAxisValues(cells.categories);
  });
}

/** The first column right of the table and of what people put beside it. */
function rightEdge({ table, standing: { used } }: ChartGrid): number {
  const usedEnd = used === null ? 0 : used.column + (used.cells[0]?.length ?? 0);
  return Math.max(table.column + table.slots.length, usedEnd);
}

/**
 * A sheet prints one page wide: with the charts beside it the table would be too small to read, so only
 * the columns up to them are printed. What a person chose to print stays; whole columns from the first
 * are ours and follow a table that has got wider.
 */
function printArea(
  { sheet, standing }: ChartGrid,
  edge: number,
  makesAny: boolean,
): ChartsWritten['setPrintArea'] {
  const { printArea: stood } = standing.charts;
  const ours = /!\$?A:\$?([A-Z]+)$/.exec(stood ?? '')?.[1];
  if (stood === null ? !makesAny : ours === undefined || columnsIn(ours) >= edge) return null;
  return () => {
    sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, 1, edge).getEntireColumn());
  };
}

function columnsIn(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
