import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import type { GridPort } from './gridPort';
import { MUTATION } from './mutations';

/** Pixels of a column and a row that nobody sized. */
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;

/** A sheet as the grid takes it in, still without its cells. */
export function emptySheet({ id, name, visibility, gridlines, tabColor }: Sheet) {
  return {
    id,
    name,
    hidden: visibility === 'Visible' ? 0 : 1,
    showGridlines: gridlines ? 1 : 0,
    tabColor,
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    rowCount: 200,
    columnCount: 26,
  };
}

/** Brings the grid's list of sheets to the workbook's: which there are, their names, order, sight. */
export function showSheets(port: GridPort, { sheets, activeSheet }: Workbook): void {
  sheets.forEach((sheet, index) => {
    if (!port.sheet(sheet.id)) port.insertSheet(index, emptySheet(sheet));
  });
  const wanted = new Set(sheets.map(({ id }) => id));
  port.bringToFront(activeSheet.id);
  for (const shown of port.workbook.getSheets()) {
    const subUnitId = shown.getSheetId();
    if (wanted.has(subUnitId)) continue;
    port.send(MUTATION.removeSheet, { subUnitId, subUnitName: shown.getName() });
    // What was done on it can be undone no longer.
    port.forgetUndo();
  }
  sheets.forEach((sheet, toOrder) => {
    const fromOrder = port.workbook.getSheetOrders().indexOf(sheet.id);
    if (fromOrder === toOrder) return;
    port.send(MUTATION.orderSheet, { subUnitId: sheet.id, fromOrder, toOrder });
  });
  for (const sheet of sheets) showTab(port, sheet);
}

function showTab(port: GridPort, { id, name, visibility, tabColor, gridlines }: Sheet): void {
  const shown = port.sheet(id);
  if (!shown) return;
  const subUnitId = id;
  const hidden = visibility === 'Visible' ? 0 : 1;
  if (shown.getName() !== name) port.send(MUTATION.renameSheet, { subUnitId, name });
  if (shown.isSheetHidden() !== hidden) port.send(MUTATION.hideSheet, { subUnitId, hidden });
  if ((shown.getTabColor() ?? '') !== tabColor) {
    port.send(MUTATION.tabColor, { subUnitId, color: tabColor });
  }
  if (shown.hasHiddenGridlines() === gridlines) {
    port.send(MUTATION.gridlines, { subUnitId, showGridlines: gridlines ? 1 : 0 });
  }
}
