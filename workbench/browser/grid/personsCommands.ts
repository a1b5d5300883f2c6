import { deleteCells, insertCells } from '../../host/editing/shiftRange';
import type { ExcelHost } from '../../host/host';
import { intersection } from '../../host/model/rect';
import type { Sheet } from '../../host/model/sheet';
import type { Table } from '../../host/model/table';
import type { Rect } from '../../host/model/types';
import { act } from '../../host/person/act';
import { freeHeader } from '../../host/tables/tableCells';
import { tableOfGrid } from './showTables';

type Params = Readonly<Record<string, unknown>>;

/**
 * What a person commands that the workbook does itself, so that the grid only shows the outcome:
 * sheets that come and go, and cells or parts of tables that push others aside. Gives null for any
 * other command; else what is to be done in the grid's stead.
 */
export function instead(host: ExcelHost, id: string, params: Params): (() => void) | null {
  const { person, workbook } = host;
  const said = params['subUnitId'];
  const sheet =
    workbook.sheets.find((each) => each.id === (said ?? params['sheetId'])) ?? workbook.activeSheet;
  switch (id) {
    case 'sheet.command.insert-sheet':
      return () => {
        person.activateSheet(person.addSheet().name);
      };
    case 'sheet.command.copy-sheet':
      return () => {
        person.activateSheet(person.copySheet(sheet.name).name);
      };
    case 'sheet.command.remove-sheet':
      return () => {
        person.deleteSheet(sheet.name);
      };
    case 'sheet.command.set-worksheet-name':
      return () => {
        person.renameSheet(sheet.name, String(params['name']));
      };
    case 'sheet.command.set-worksheet-order':
      return () => {
        person.layout.moveSheet(sheet, Number(params['order']));
      };
    case 'sheet.command.set-worksheet-hidden':
      return () => {
        person.layout.hideSheet(sheet, true);
      };
    case 'sheet.command.set-worksheet-show':
      return () => {
        person.layout.hideSheet(sheet, false);
      };
    case 'sheet.command.table-insert-column-at':
      return columnOf(host, params, (table, at) => {
        const taken = table.columns.map(({ name }) => name);
        person.insertTableColumn(table.name, at, freeHeader('', taken, at));
      });
    case 'sheet.command.table-remove-column-at':
      return columnOf(host, params, ({ sheet: own, range }, at) => {
        const gone = { ...range, column: range.column + at, columns: 1 };
        act(host, () => {
          deleteCells(host, own, gone, 'Left');
        });
      });
    default:
      return shifting(host, id, sheet);
  }
}

/** A command of the panel of a table's column. */
function columnOf(
  host: ExcelHost,
  params: Params,
  action: (table: Table, at: number) => void,
): (() => void) | null {
  const table = tableOfGrid(host.workbook, String(params['tableId']));
  if (!table) return null;
  return () => {
    action(table, Number(params['index']) - table.range.column);
  };
}

/** Commands of the context menu that shift the cells beside the selection. */
function shifting(host: ExcelHost, id: string, sheet: Sheet): (() => void) | null {
  const rect = sheet.selection;
  const table = host.workbook.tables.find(
    (each) => each.sheet === sheet && intersection(each.range, rect),
  );
  const shift = (shiftCells: () => void) => () => {
    act(host, shiftCells);
  };
  switch (id) {
    case 'sheet.command.insert-range-move-down':
      return shift(() => {
        insertCells(host, sheet, rect, 'Down');
      });
    case 'sheet.command.insert-range-move-right':
      return shift(() => {
        insertCells(host, sheet, rect, 'Right');
      });
    case 'sheet.command.delete-range-move-up':
      return shift(() => {
        deleteCells(host, sheet, rect, 'Up');
      });
    case 'sheet.command.delete-range-move-left':
      return shift(() => {
        deleteCells(host, sheet, rect, 'Left');
      });
    case 'sheet.command.table-insert-row':
      return table
        ? shift(() => {
            insertCells(host, sheet, acrossTable(table, rect), 'Down');
          })
        : null;
    case 'sheet.command.table-remove-row':
      return table
        ? shift(() => {
            deleteCells(host, sheet, acrossTable(table, rect), 'Up');
          })
        : null;
    case 'sheet.command.table-insert-col':
      return table
        ? shift(() => {
            insertCells(host, sheet, alongTable(table, rect), 'Right');
          })
        : null;
    case 'sheet.command.table-remove-col':
      return table
        ? shift(() => {
            deleteCells(host, sheet, alongTable(table, rect), 'Left');
          })
        : null;
    default:
      return null;
  }
}

function acrossTable({ range }: Table, { row, rows }: Rect): Rect {
  return { ...range, row, rows };
}

function alongTable({ range }: Table, { column, columns }: Rect): Rect {
  return { ...range, column, columns };
}
