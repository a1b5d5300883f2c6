import { demandStructure } from '../editing/protection';
import { activateSheet } from '../editing/selectCells';
import { copySheet, deleteSheet, nameSheet } from '../editing/sheets';
import type { ExcelHost } from '../host';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';

import { ExcelClass, isExcelObject } from '../protocol/excelClass';
import { invalidArgument, invalidOperation } from '../protocol/excelError';
import { method, navigation, value, type ExcelObject } from '../protocol/excelObject';
import { Sheet } from '../model/sheet';
import {
  booleanArgument,
  colorArgument,
  numberArgument,
  onSheet,
  oneOf,
  rangeArgument,
} from './arguments';
import { sheetAutoFilterClass } from './autoFilter';
import { chartsOf } from './charts';
import { commentsOf } from './comments';
import { eventMethods, SHEET_EVENTS } from './eventMethods';
import { freezePanesClass } from './freezePanes';
import { namesOf } from './names';
import { pageLayoutClass } from './pageLayout';
import { protectionClass } from './protection';
import { rangeClass, rangeOf } from './range';
import { tablesOn } from './tables';

const gridlines = value<Sheet>(
  8,
  ({ gridlines }) => gridlines,
  (sheet, isShown) => {
    sheet.gridlines = booleanArgument(isShown);
  },
);

/** `Excel.Worksheet` */
export const worksheetClass = new ExcelClass<Sheet>('Worksheet', {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: value(1, ({ id }) => id),
    name: value(
      1,
      ({ name }) => name,
      (sheet, name, host) => {
        nameSheet(host, sheet, name);
      },
    ),
    position: value(
      1,
      (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      (sheet, position, { workbook }) => {
        workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
        workbook.sheets.splice(numberArgument(position), 0, sheet);
      },
    ),
    visibility: value(1, ({ visibility }) => visibility, setVisibility),
    tabColor: value(
      7,
      ({ tabColor }) => tabColor,
      (sheet, color) => {
        sheet.tabColor = colorArgument(color);
      },
    ),
    showGridlines: gridlines,
    // office.js sets it by another name than it asks by.
    gridlines,
    charts: navigation(1, (sheet, host) => chartsOf(sheet, host)),
    comments: navigation(10, (sheet, host) => commentsOf(host, [sheet])),
    tables: navigation(1, (sheet, host) => tablesOn(host, sheet)),
    names: navigation(4, (sheet, host) => namesOf(host, sheet)),
    protection: navigation(2, (sheet, host) => protectionClass.of(sheet, host)),
    freezePanes: navigation(7, (sheet, host) => freezePanesClass.of(sheet, host)),
    pageLayout: navigation(9, (sheet, host) => pageLayoutClass.of(sheet, host)),
    autoFilter: navigation(9, (sheet, host) => sheetAutoFilterClass.of(sheet, host)),
  },
  methods: {
    activate: method(1, (sheet, _, host) => {
      activateSheet(host, sheet);
    }),
    delete: method(1, (sheet, _, host) => {
      deleteSheet(host, sheet);
    }),
    copy: method(7, copy),
    calculate: method(6, (_sheet, _, host) => {
      host.calculation.run();
    }),
    getCell: method(1, (sheet, [row, column], host) => {
      const at = { row: numberArgument(row), column: numberArgument(column), rows: 1, columns: 1 };
      return rangeOf(host, sheet, onSheet(at));
    }),
    getRange: method(1, (sheet, [address], host) => {
      if (address === null || address === undefined) {
        return rangeOf(host, sheet, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
      }
      return rangeClass.of(rangeArgument(host, address, sheet), host);
    }),
    getRangeByIndexes: method(7, (sheet, [row, column, rows, columns], host) =>
      rangeOf(
        host,
        sheet,
        onSheet({
          row: numberArgument(row),
          column: numberArgument(column),
          rows: numberArgument(rows),
          columns: numberArgument(columns),
        }),
      ),
    ),
    getUsedRange: method(1, (sheet, [valuesOnly], host) => {
      host.calculate();
      const used = sheet.usedRange(valuesOnly === true);
      return rangeOf(host, sheet, used ?? { row: 0, column: 0, rows: 1, columns: 1 });
    }),
    getUsedRangeOrNullObject: method(4, (sheet, [valuesOnly], host) => {
      host.calculate();
      const used = sheet.usedRange(valuesOnly === true);
      return used && rangeOf(host, sheet, used);
    }),
    getNext: method(5, (sheet, [visibleOnly], host) =>
      neighbour(sheet, 1, visibleOnly, host, true),
    ),
    getNextOrNullObject: method(5, (sheet, [visibleOnly], host) =>
      neighbour(sheet, 1, visibleOnly, host, false),
    ),
    getPrevious: method(5, (sheet, [visibleOnly], host) =>
      neighbour(sheet, -1, visibleOnly, host, true),
    ),
    getPreviousOrNullObject: method(5, (sheet, [visibleOnly], host) =>
      neighbour(sheet, -1, visibleOnly, host, false),
    ),
    ...eventMethods<Sheet>(SHEET_EVENTS, ({ id }) => id),
  },
});

function setVisibility(sheet: Sheet, written: unknown, { workbook }: ExcelHost): void {
  demandStructure(workbook);
  const visibility = oneOf(written, ['Visible', 'Hidden', 'VeryHidden'] as const);
  const others = workbook.sheets.filter((each) => each !== sheet);
  if (visibility !== 'Visible' && !others.some((each) => each.visibility === 'Visible')) {
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }
  sheet.visibility = visibility;
}

function copy(
  sheet: Sheet,
  [positionType, relativeTo]: readonly unknown[],
  host: ExcelHost,
): ExcelObject {
  const { sheets } = host.workbook;
  const kinds = ['None', 'Before', 'After', 'Beginning', 'End'] as const;
  const kind = oneOf(positionType ?? 'None', kinds);
  const other = isExcelObject(relativeTo) ? relativeTo.subject : null;
  const at = other instanceof Sheet ? sheets.indexOf(other) : -1;
  if ((kind === 'Before' || kind === 'After') && at < 0) throw invalidArgument();
  const index = {
    None: sheets.length,
    End: sheets.length,
    Beginning: 0,
    Before: at,
    After: at + 1,
  };
  return worksheetClass.of(copySheet(host, sheet, index[kind]), host);
}

function neighbour(
  sheet: Sheet,
  step: 1 | -1,
  visibleOnly: unknown,
  host: ExcelHost,
  isDemanded: boolean,
): ExcelObject | null {
  const { sheets } = host.workbook;
  let at = sheets.indexOf(sheet) + step;
  while (visibleOnly === true && sheets[at] && sheets[at]?.visibility !== 'Visible') at += step;
  const found = sheets[at];
  if (!found && isDemanded) throw invalidArgument();
  return found ? worksheetClass.of(found, host) : null;
}
