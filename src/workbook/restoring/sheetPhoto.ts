import type { SheetPlan } from '../../receivables/sheets/plan';
import { SHEET_COLUMNS } from '../../receivables/swapping/cellPlace';
import { matchColumns, type ColumnIds } from '../applying/matchColumns';
import { rowKeys } from '../applying/rowSources';
import { cellsIn } from '../applying/usedCells';
import { cellBytes } from '../payload';
import { askWidths } from '../reading/columnWidths';
import type { CellBlock } from '../reading/readInBlocks';
import type { CellsPhoto, ChartPhoto, SheetPhoto, TablePhoto } from './photograph';
import { askLooks, type Looks } from './photographLooks';
import { NO_CELLS, type AskedCells } from './readPhotos';
import { askChoices, type ChoicePhoto } from './sheetChoices';
import { askFrame, type FramePhoto } from './sheetFrame';
import { askFormulas, askRules, type RulePhoto } from './sheetRules';
import type { Touched } from './takePhotograph';

/** By the chart: the cells of its series. */
type ChartRanges = ReadonlyMap<Excel.Chart, ChartPhoto['ranges']>;

/** A sheet that is being photographed: more and more of it is known. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly touched: Touched;
  readonly range: Excel.Range;
  readonly tables: Excel.TableCollection;
  /** Null where only a place of the sheet is photographed. */
  readonly charts: Excel.ChartCollection | null;
  /** The same. */
  readonly rules: Excel.ConditionalFormatCollection | null;
  readonly frame: (() => FramePhoto) | null;
  /** What reads the answers to what could be asked only later. */
  formulas: () => readonly RulePhoto[];
  choices: () => readonly ChoicePhoto[];
  looks: () => Looks;
  places: readonly Excel.Range[];
  widths: () => readonly number[];
}

/** Columns beyond the last one whose widths are kept: a table may get so many more. */
const MORE_COLUMNS = 8;

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
  const isWhole = touched.address === undefined;
  const rules = isWhole ? askRules(sheet) : null;
  const frame = isWhole ? askFrame(sheet) : null;
  const none = () => [];
  const later = { formulas: none, choices: none, looks: none, widths: none, places: [] };
  return { sheet, touched, range, tables, charts, rules, frame, ...later };
}

/** Asks for what must first be known to be there. */
export function askParts(context: Excel.RequestContext, asked: AskedSheet): void {
  const { sheet, touched, range, tables, charts, rules } = asked;
  if (rules !== null) asked.formulas = askFormulas(rules);
  asked.choices = askChoices(context, touched.choices ?? []);
  asked.places = tables.items.map((table) =>
    table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  if (!range.isNullObject) {
    const { columnIndex, columnCount } = range;
    const columns = Math.min(columnCount + MORE_COLUMNS, SHEET_COLUMNS - columnIndex);
    asked.widths = askWidths(sheet.getRangeByIndexes(0, columnIndex, 1, columns));
  }
  for (const { title } of charts?.items ?? []) if (title.visible) title.load('text');
}

/** Asks how its cells look, now that they and its tables are known; false where nothing was asked. */
export function askLooksOf(asked: AskedSheet, cells: CellsPhoto): boolean {
  const { sheet, touched, tables, places } = asked;
  if (touched.address !== undefined || touched.marks === true) return false;
  const standing = tables.items.map(({ showTotals }, at) => ({
    place: blockOf(places[at]),
    showTotals,
  }));
  const { read, isAsked } = askLooks(sheet, cells, standing);
  asked.looks = read;
  return isAsked;
}

/** Its cells; null where it is blank. */
export function cellsAsked({ sheet, touched, range }: AskedSheet): AskedCells | null {
  if (range.isNullObject) return null;
  const { rowIndex: row, columnIndex: column, columnCount: columns } = range;
  const { read = null } = touched;
  const rows = Math.min(range.rowCount, (touched.rows ?? Infinity) - row);
  if (rows <= 0) return null;
  const isSame =
    read?.row === row &&
    read.column === column &&
    read.cells.length === rows &&
    read.cells[0]?.length === columns;
  const known = isSame ? read.cells : null;
  const bytes = cellBytes(known ?? touched.like?.cells.contents ?? []);
  return { sheet, row, column, rows, columns, hasSpill: range.hasSpill !== false, known, bytes };
}

/** All of it, once it is answered. */
export function sheetPhoto(
  { sheet, touched, tables, charts, places, ...asked }: AskedSheet,
  cells: CellsPhoto = NO_CELLS,
  ids: Readonly<Record<string, ColumnIds>>,
  ranges: ChartRanges,
): SheetPhoto {
  return {
    id: sheet.id,
    name: sheet.name,
    address: touched.address ?? null,
    cells,
    looks: asked.looks(),
    // Beside a place of a sheet, tables matter where it gets columns of its own.
    tables:
      touched.address === undefined || touched.fresh !== undefined
        ? tables.items.map((table, at) =>
            tablePhoto(table, places[at], cells, touched.plan, ids[table.name] ?? {}),
          )
        : [],
    widths: asked.widths(),
    charts: (charts?.items ?? []).map((chart) => chartPhoto(chart, ranges.get(chart) ?? null)),
    frame: asked.frame?.() ?? null,
    rules: asked.formulas(),
    choices: asked.choices(),
    marks: [],
    fresh: touched.fresh ?? null,
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
  const at = blockOf(place);
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

function blockOf(place: Excel.Range | undefined): CellBlock {
  return {
    row: place?.rowIndex ?? 0,
    column: place?.columnIndex ?? 0,
    rows: place?.rowCount ?? 0,
    columns: place?.columnCount ?? 0,
  };
}
