import type { SheetPlan } from '../../receivables/sheets/plan';
import type { ChartRanges } from '../applying/standingCharts';
import { matchColumns, type ColumnIds } from '../applying/matchColumns';
import { rowKeys } from '../applying/rowSources';
import { cellsIn } from '../applying/usedCells';
import type { CellsPhoto, ChartPhoto, PrintPhoto, SheetPhoto, TablePhoto } from './photograph';
import { NO_CELLS, type AskedCells } from './readPhotos';
import type { Touched } from './takePhotograph';

/** A sheet that is being photographed: more and more of it is known. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly touched: Touched;
  readonly range: Excel.Range;
  readonly tables: Excel.TableCollection;
  /** Null where only a place of the sheet is photographed. */
  readonly charts: Excel.ChartCollection | null;
  /** The same. */
  readonly print: AskedPrint | null;
  places: readonly Excel.Range[];
  widths: readonly Excel.RangeFormat[];
}

interface AskedPrint {
  readonly area: Excel.RangeAreas;
  readonly footers: Excel.HeaderFooter;
}

/** Asks where its cells and what its tables and charts are; answered by the next request. */
export function askSheet(sheet: Excel.Worksheet, touched: Touched): AskedSheet {
  const range =
    touched.address === undefined
      ? sheet.getUsedRangeOrNullObject(true)
      : sheet.getRange(touched.address);
  range.load('rowIndex,columnIndex,rowCount,columnCount,hasSpill');
  const tables = sheet.tables.load(
    'items/name,items/showTotals,items/columns/items/id,items/columns/items/name',
  );
  const charts =
    touched.address === undefined
      ? sheet.charts.load('items/name,items/title/visible,items/series/items/name')
      : null;
  const print = touched.address === undefined ? askPrint(sheet) : null;
  return { sheet, touched, range, tables, charts, print, places: [], widths: [] };
}

function askPrint({ pageLayout }: Excel.Worksheet): AskedPrint {
  const footers = pageLayout.headersFooters.defaultForAllPages;
  return {
    area: pageLayout.getPrintAreaOrNullObject().load('address'),
    footers: footers.load('leftFooter,centerFooter,rightFooter'),
  };
}

/** Asks for what must first be known to be there. */
export function askWidths(asked: AskedSheet): void {
  const { sheet, range, tables, charts } = asked;
  asked.places = tables.items.map((table) =>
    table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  asked.widths = Array.from({ length: range.isNullObject ? 0 : range.columnCount }, (_, at) =>
    sheet.getCell(0, range.columnIndex + at).format.load('columnWidth'),
  );
  for (const { title } of charts?.items ?? []) if (title.visible) title.load('text');
}

/** Its cells; null where it is blank. */
export function cellsAsked({ sheet, touched, range }: AskedSheet): AskedCells | null {
  if (range.isNullObject) return null;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  const { read = null } = touched;
  const isSame =
    read?.row === row &&
    read.column === column &&
    read.cells.length === rows &&
    read.cells[0]?.length === columns;
  const known = isSame ? read.cells : null;
  return { sheet, row, column, rows, columns, hasSpill: range.hasSpill !== false, known };
}

/** All of it, once it is answered. */
export function sheetPhoto(
  { sheet, touched, tables, charts, print, places, widths }: AskedSheet,
  cells: CellsPhoto = NO_CELLS,
  ids: Readonly<Record<string, ColumnIds>>,
  ranges: ChartRanges,
): SheetPhoto {
  return {
    id: sheet.id,
    name: sheet.name,
    address: touched.address ?? null,
    cells,
    // Beside a place of a sheet, tables matter where it gets columns of its own.
    tables:
      touched.address === undefined || touched.fresh !== undefined
        ? tables.items.map((table, at) =>
            tablePhoto(table, places[at], cells, touched.plan, ids[table.name] ?? {}),
          )
        : [],
    widths: widths.map(({ columnWidth }) => columnWidth),
    charts: (charts?.items ?? []).map((chart) => chartPhoto(chart, ranges.get(chart) ?? null)),
    print: print === null ? null : printPhoto(print),
    marks: [],
    fresh: touched.fresh ?? null,
  };
}

function printPhoto({ area, footers }: AskedPrint): PrintPhoto {
  const { leftFooter, centerFooter, rightFooter } = footers;
  return {
    area: area.isNullObject ? null : area.address,
    footers: [leftFooter, centerFooter, rightFooter],
  };
}

function chartPhoto(
  { name, title, series }: Excel.Chart,
  ranges: ChartPhoto['ranges'],
): ChartPhoto {
  return {
    name,
    title: title.visible ? title.text : null,
    series: series.items.map((one) => one.name),
    ranges,
  };
}

function tablePhoto(
  table: Excel.Table,
  place: Excel.Range | undefined,
  { row, column, contents }: CellsPhoto,
  plan: SheetPlan | undefined,
  ids: ColumnIds,
): TablePhoto {
  const { name, showTotals } = table;
  const columns = table.columns.items.map(({ id, name: header }) => ({ id, name: header }));
  const at = {
    row: place?.rowIndex ?? 0,
    column: place?.columnIndex ?? 0,
    rows: place?.rowCount ?? 0,
    columns: place?.columnCount ?? 0,
  };
  const planned = plan?.tables.find((one) => one.name === name);
  const rows = at.rows - 1 - (showTotals ? 1 : 0);
  const body = cellsIn(
    { row, column, cells: contents },
    { ...at, row: at.row + 1, rows: planned === undefined ? 0 : rows },
  );
  const known =
    planned === undefined ? null : rowKeys(planned, body, matchColumns(planned, columns, ids));
  const keys = known?.keys ?? null;
  return { name, place: at, showTotals, columns, keys, keyColumns: known?.columns ?? [] };
}
