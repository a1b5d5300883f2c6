import type { ExcelHost } from '../host';
import { tableIdText } from '../changes/raiseChanges';
import { insertCells } from '../editing/shiftRange';
import { demandUnprotected } from '../editing/protection';
import { intersection } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { Rect } from '../model/types';
import { invalidArgument, invalidOperation } from '../protocol/excelError';
import { cellText } from '../typing/cellText';
import { freeHeader } from './tableCells';

/** Makes a table over cells. Headers become unique text; without a header row one is put in. */
export function makeTable(host: ExcelHost, sheet: Sheet, area: Rect, hasHeaders: boolean): Table {
  demandUnprotected(sheet);
  const { workbook } = host;
  if (workbook.tables.some((t) => t.sheet === sheet && intersection(t.range, area))) {
    throw invalidOperation("A table can't overlap another table.");
  }
  if (area.rows > 1_048_000 || area.columns > 16_000) throw invalidArgument();
  if (sheet.merges.some((merge) => intersection(merge, area))) {
    throw invalidOperation("A table can't hold merged cells.");
  }
  let range = area;
  if (!hasHeaders) {
    insertCells(host, sheet, { ...area, rows: 1 }, 'Down');
    range = { ...area, rows: area.rows + 1 };
  }
  if (range.rows === 1) range = { ...range, rows: 2 };
  const table = workbook.addTable(sheet, range, nextName(host), headers(sheet, range));
  table.columns.forEach(({ name }, at) => {
    sheet.cells.setValue(range.row, range.column + at, name);
  });
  host.calculation.noteName(table.name);
  host.events.raise('TableAdded', ['Workbook', sheet.id], {
    source: 'Local',
    tableId: tableIdText(table.id),
    worksheetId: sheet.id,
  });
  return table;
}

function headers(sheet: Sheet, range: Rect): string[] {
  const names: string[] = [];
  for (let at = 0; at < range.columns; at++) {
    const column = range.column + at;
    const { numberFormat } = sheet.cells.style(range.row, column);
    names.push(freeHeader(cellText(sheet.cells.value(range.row, column), numberFormat), names, at));
  }
  return names;
}

function nextName({ workbook }: ExcelHost): string {
  let number = workbook.tables.length + 1;
  while (workbook.table(`Table${number}`)) number++;
  return `Table${number}`;
}
