import { addSheet } from '../editing/sheets';
import type { Workbook } from '../model/workbook';
import { ExcelClass } from '../protocol/excelClass';
import { itemNotFound } from '../protocol/excelError';
import { method, type ExcelObject } from '../protocol/excelObject';
import type { ExcelHost } from '../host';
import { textArgument } from './arguments';
import { eventMethods, SHEET_EVENTS } from './eventMethods';
import { worksheetClass } from './worksheet';

function find(workbook: Workbook, key: unknown, host: ExcelHost): ExcelObject | null {
  const sheet = workbook.sheet(textArgument(key));
  return sheet ? worksheetClass.of(sheet, host) : null;
}

/** `Excel.WorksheetCollection` */
export const worksheetsClass = new ExcelClass<Workbook>('WorksheetCollection', {
  items: ({ sheets }, host) => sheets.map((sheet) => worksheetClass.of(sheet, host)),
  item: find,
  methods: {
    add: method(1, (_, [name], host) => worksheetClass.of(addSheet(host, name), host)),
    getActiveWorksheet: method(1, ({ activeSheet }, _, host) =>
      worksheetClass.of(activeSheet, host),
    ),
    getCount: method(4, ({ sheets }, [visibleOnly]) =>
      visibleOnly === true
        ? sheets.filter(({ visibility }) => visibility === 'Visible').length
        : sheets.length,
    ),
    getFirst: method(5, ({ sheets }, [visibleOnly], host) =>
      demanded(
        sheets.find((sheet) => visibleOnly !== true || sheet.visibility === 'Visible'),
        host,
      ),
    ),
    getLast: method(5, ({ sheets }, [visibleOnly], host) =>
      demanded(
        sheets.findLast((sheet) => visibleOnly !== true || sheet.visibility === 'Visible'),
        host,
      ),
    ),
    getItem: method(1, (workbook, [key], host) => {
      const sheet = find(workbook, key, host);
      if (!sheet) throw itemNotFound();
      return sheet;
    }),
    getItemOrNullObject: method(4, (workbook, [key], host) => find(workbook, key, host)),
    ...eventMethods<Workbook>(
      [...SHEET_EVENTS, ['Added', 'Added'], ['Deleted', 'Deleted']],
      () => 'Workbook',
    ),
  },
});

function demanded(sheet: Workbook['activeSheet'] | undefined, host: ExcelHost): ExcelObject {
  if (!sheet) throw itemNotFound();
  return worksheetClass.of(sheet, host);
}
