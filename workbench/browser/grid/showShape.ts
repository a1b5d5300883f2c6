import type { IRange, Worksheet } from '@univerjs/core';
import { sameRect } from '../../host/model/rect';
import type { Sheet } from '../../host/model/sheet';
import type { Style } from '../../host/model/types';
import type { Workbook } from '../../host/model/workbook';
import { filteredRows } from './filteredRows';
import type { GridPort } from './gridPort';
import { MUTATION } from './mutations';
import { gridRange, hostRect, spans } from './gridRange';
import { columnPixels, rowPixels } from './pixels';

/** Rows and columns beyond the last used ones, so that there is room to type. */
const SPARE = { rows: 100, columns: 10 };
const LEAST = { rows: 200, columns: 26 };

/** Brings the shape of a grid's sheet to the workbook's: size, widths, heights, what is hidden, frozen, merged. */
export function showShape(
  port: GridPort,
  workbook: Workbook,
  sheet: Sheet,
  styleIdOf: (style: Style | undefined) => string | undefined,
): void {
  const shown = port.sheet(sheet.id);
  if (!shown) return;
  showSize(port, shown, sheet);
  showColumns(port, shown, sheet);
  showRows(port, shown, sheet, filteredRows(workbook, sheet));
  showLineStyles(port, shown, sheet, styleIdOf);
  showFrozen(port, shown, sheet);
  showMerges(port, shown, sheet);
}

function showSize(port: GridPort, shown: Worksheet, { id, cells, selection }: Sheet): void {
  let columns = LEAST.columns;
  for (let row = 0; row < cells.rowCount; row++) {
    const { values, styles } = cells.rowAt(row) ?? {};
    const width = Math.max(values?.length ?? 0, styles?.length ?? 0) + SPARE.columns;
    if (width > columns) columns = width;
  }
  const reach = Math.max(cells.rowCount, Math.min(selection.row + 1, 1_000_000));
  const rows = Math.max(LEAST.rows, reach + SPARE.rows);
  if (shown.getRowCount() < rows || shown.getRowCount() > rows + 1000) {
    port.send(MUTATION.rowCount, { subUnitId: id, rowCount: rows });
  }
  if (shown.getColumnCount() < columns) {
    port.send(MUTATION.columnCount, { subUnitId: id, columnCount: columns });
  }
}

function showColumns(port: GridPort, shown: Worksheet, sheet: Sheet): void {
  const last = shown.getColumnCount();
  const hide: number[] = [];
  const unhide: number[] = [];
  for (let column = 0; column < last; column++) {
    const width = sheet.columnWidths.get(column);
    const wanted = width === undefined ? 64 : columnPixels(width);
    const isHidden = sheet.hiddenColumns.has(column) || wanted <= 5;
    if (shown.getColumnManager().getColVisible(column) === isHidden) {
      (isHidden ? hide : unhide).push(column);
    }
    if (isHidden || shown.getColumnManager().getColumnWidth(column) === wanted) continue;
    const range = gridRange({ row: 0, column, rows: 1, columns: 1 });
    port.send(MUTATION.columnWidth, { subUnitId: sheet.id, ranges: [range], colWidth: wanted });
  }
  const across = (columns: number[]): IRange[] =>
    spans(columns).map(({ first, last: end }) => ({
      startRow: 0,
      endRow: shown.getRowCount() - 1,
      startColumn: first,
      endColumn: end,
    }));
  if (hide.length > 0) {
    port.send(MUTATION.hideColumns, { subUnitId: sheet.id, ranges: across(hide) });
  }
  if (unhide.length > 0) {
    port.send(MUTATION.showColumns, { subUnitId: sheet.id, ranges: across(unhide) });
  }
}

/** Rows that a filter hides are told while the grid lays them out; these are the others. */
function showRows(
  port: GridPort,
  shown: Worksheet,
  sheet: Sheet,
  isFiltered: (row: number) => boolean,
): void {
  const manager = shown.getRowManager();
  const heights: Record<number, number> = {};
  for (const [row, points] of sheet.rowHeights) {
    const wanted = rowPixels(points);
    if (manager.getRow(row)?.h !== wanted) heights[row] = wanted;
  }
  const hide = [...sheet.hiddenRows].filter((row) => !isFiltered(row));
  const wantedHidden = new Set(hide);
  const unhide: number[] = [];
  for (const [key, data] of Object.entries(manager.getRowData())) {
    const row = Number(key);
    if (data?.hd === 1 && !wantedHidden.has(row)) unhide.push(row);
    if (data?.h !== undefined && !sheet.rowHeights.has(row) && data.h !== DEFAULT_PIXELS) {
      heights[row] = DEFAULT_PIXELS;
    }
  }
  const along = (rows: readonly number[]): IRange[] =>
    spans(rows).map(({ first, last }) => ({
      startRow: first,
      endRow: last,
      startColumn: 0,
      endColumn: shown.getColumnCount() - 1,
    }));
  const sized = Object.keys(heights).map(Number);
  if (sized.length > 0) {
    port.send(MUTATION.rowHeight, {
      subUnitId: sheet.id,
      ranges: along(sized),
      rowHeight: heights,
    });
  }
  const newlyHidden = hide.filter((row) => manager.getRow(row)?.hd !== 1);
  if (newlyHidden.length > 0) {
    port.send(MUTATION.hideRows, { subUnitId: sheet.id, ranges: along(newlyHidden) });
  }
  if (unhide.length > 0) {
    port.send(MUTATION.showRows, { subUnitId: sheet.id, ranges: along(unhide) });
  }
}

const DEFAULT_PIXELS = 20;

/** Formats of whole columns and rows. */
function showLineStyles(
  port: GridPort,
  shown: Worksheet,
  { id, cells }: Sheet,
  styleIdOf: (style: Style | undefined) => string | undefined,
): void {
  const columnData: Record<number, { s: string | undefined }> = {};
  const rowData: Record<number, { s: string | undefined }> = {};
  for (const [column, style] of cells.columnStyles) {
    const s = styleIdOf(style);
    if ((shown.getColumnManager().getColumn(column)?.s ?? undefined) !== s) {
      columnData[column] = { s };
    }
  }
  for (const [row, style] of cells.rowStyles) {
    const s = styleIdOf(style);
    if ((shown.getRowManager().getRow(row)?.s ?? undefined) !== s) rowData[row] = { s };
  }
  if (Object.keys(columnData).length > 0) {
    port.send(MUTATION.columnData, { subUnitId: id, columnData });
  }
  if (Object.keys(rowData).length > 0) port.send(MUTATION.rowData, { subUnitId: id, rowData });
}

function showFrozen(port: GridPort, shown: Worksheet, { id, frozen }: Sheet): void {
  const freeze = shown.getFreeze();
  if (freeze.ySplit === frozen.rows && freeze.xSplit === frozen.columns) return;
  port.send(MUTATION.freeze, {
    subUnitId: id,
    ySplit: frozen.rows,
    xSplit: frozen.columns,
    startRow: frozen.rows === 0 ? -1 : frozen.rows,
    startColumn: frozen.columns === 0 ? -1 : frozen.columns,
  });
}

function showMerges(port: GridPort, shown: Worksheet, { id, merges }: Sheet): void {
  const drawn = shown.getMergeData().map(hostRect);
  const gone = drawn.filter((rect) => !merges.some((other) => sameRect(rect, other)));
  const come = merges.filter((rect) => !drawn.some((other) => sameRect(rect, other)));
  if (gone.length > 0) {
    port.send(MUTATION.unmerge, { subUnitId: id, ranges: gone.map(gridRange) });
  }
  if (come.length > 0) {
    port.send(MUTATION.merge, { subUnitId: id, ranges: come.map(gridRange) });
  }
}
