/** Excel's types of charts that are drawn here; any other comes from a file and is kept as it is. */
export type ChartKind = 'ColumnClustered' | 'Line' | 'LineMarkers' | 'Invalid';

/** Excel's styles of a line, as far as files tell them apart. */
export type ChartLineStyle =
  'Automatic' | 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'RoundDot';

export type MarkerStyle = 'Automatic' | 'None' | 'Circle' | 'Diamond' | 'Square' | 'Triangle';

/** The outline of columns, or a line itself. Colours are `#RRGGBB`, or '' for Excel's own choice. */
export interface ChartLine {
  color: string;
  style: ChartLineStyle;
  /** In points; null is Excel's own choice. */
  weight: number | null;
}

export interface ChartSeries {
  name: string;
  /** With an equals sign: `=Aging!$C$3:$G$3`; '' for none. */
  values: string;
  categories: string;
  fill: string;
  line: ChartLine;
  marker: { style: MarkerStyle; size: number | null; color: string };
  labels: { shown: boolean; numberFormat: string };
  /** Fills of single columns, by their position. */
  pointFills: Record<number, string>;
  /** In per cent of a column's width; null is Excel's own choice. */
  gapWidth: number | null;
}

/** A corner of a chart: a cell, and how far into it, in points. */
export interface Corner {
  column: number;
  x: number;
  row: number;
  y: number;
}

/** A chart on a sheet. It moves and shrinks with the cells under it, as Excel's charts do. */
export interface Chart {
  id: string;
  name: string;
  kind: ChartKind;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: 'Bottom' | 'Left' | 'Right' | 'Top' };
  from: Corner;
  to: Corner;
  series: ChartSeries[];
  valueAxis: { numberFormat: string; gridlines: boolean };
  /** Whether cells in hidden rows and columns are left out. */
  plotVisibleOnly: boolean;
}

/** A series nobody has dressed yet. */
export function plainSeries(kind: ChartKind): ChartSeries {
  return {
    name: '',
    values: '',
    categories: '',
    fill: '',
    line: { color: '', style: 'Automatic', weight: null },
    marker: { style: kind === 'Line' ? 'None' : 'Automatic', size: null, color: '' },
    labels: { shown: false, numberFormat: 'General' },
    pointFills: {},
    gapWidth: null,
  };
}

/** A chart as Excel makes it: a legend on the right, lines across, only cells in sight. */
export function plainChart(id: string, name: string, kind: ChartKind): Chart {
  return {
    id,
    name,
    kind,
    title: { text: '', visible: false },
    legend: { visible: true, position: 'Right' },
    from: { column: 0, x: 0, row: 0, y: 0 },
    to: { column: 0, x: 0, row: 0, y: 0 },
    series: [],
    valueAxis: { numberFormat: 'General', gridlines: true },
    plotVisibleOnly: true,
  };
}
