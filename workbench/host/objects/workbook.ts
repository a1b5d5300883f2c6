import type { Workbook } from '../model/workbook';
import { ExcelClass } from '../protocol/excelClass';
import { method, navigation, value } from '../protocol/excelObject';
import { applicationClass, runtimeClass } from './application';
import { textArgument } from './arguments';
import { commentsOf } from './comments';
import { documentPropertiesClass } from './documentProperties';
import { functionsClass } from './functions';
import { namesOf } from './names';
import { rangeClass, rangeOf } from './range';
import { settingsClass } from './settings';
import { tablesOf } from './tables';
import { workbookProtectionClass } from './workbookProtection';
import { worksheetsClass } from './worksheets';

/** `Excel.Workbook` */
export const workbookClass = new ExcelClass<Workbook>('Workbook', {
  properties: {
    name: value(7, ({ fileName }) => fileName),
    isDirty: value(9, () => true),
    readOnly: value(8, ({ readOnly }) => readOnly),
    application: navigation(1, (workbook, host) => applicationClass.of(workbook, host)),
    comments: navigation(10, ({ sheets }, host) => commentsOf(host, sheets)),
    functions: navigation(2, (workbook, host) => functionsClass.of(workbook, host)),
    names: navigation(1, (_, host) => namesOf(host, null)),
    properties: navigation(7, ({ properties }, host) =>
      documentPropertiesClass.of(properties, host),
    ),
    protection: navigation(7, (workbook, host) => workbookProtectionClass.of(workbook, host)),
    settings: navigation(4, (workbook, host) => settingsClass.of(workbook, host)),
    tables: navigation(1, (_, host) => tablesOf(host)),
    worksheets: navigation(1, (workbook, host) => worksheetsClass.of(workbook, host)),
    // No member for an add-in: office.js itself goes through it.
    _Runtime: navigation(1, (workbook, host) => runtimeClass.of(workbook, host)),
  },
  methods: {
    getSelectedRange: method(1, ({ activeSheet }, _, host) =>
      rangeOf(host, activeSheet, activeSheet.selection),
    ),
    getActiveCell: method(7, ({ activeSheet }, _, host) => {
      const { row, column } = activeSheet.selection;
      return rangeOf(host, activeSheet, { row, column, rows: 1, columns: 1 });
    }),
    // What `Excel.createWorkbook` asks of Excel on the web.
    createAndOpenWorkbook: method(8, (_workbook, [base64], { created }) => {
      created.open(created.make(base64));
    }),
    _RemoveReference: method(1, (_, [id], { references }) => {
      references.delete(textArgument(id));
    }),
    _RemoveAllReferences: method(1, (_workbook, _, { references }) => {
      references.clear();
    }),
    _GetRangeForEventByReferenceId: method(1, (_, [id], host) => kept(id, host)),
    _GetRangeOrNullObjectForEventByReferenceId: method(1, (_, [id], host) => kept(id, host)),
  },
});

function kept(id: unknown, host: Parameters<typeof rangeClass.of>[1]) {
  const range = host.references.get(String(id));
  return range ? rangeClass.of(range, host) : null;
}
