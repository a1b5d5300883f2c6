import type { Sheet } from '../model/sheet';
import { ExcelClass } from '../protocol/excelClass';
import { accessDenied, invalidArgument } from '../protocol/excelError';
import { method, value } from '../protocol/excelObject';

/** What a protected sheet allows when nothing else is said. */
const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** `Excel.WorksheetProtection` */
export const protectionClass = new ExcelClass<Sheet>('WorksheetProtection', {
  properties: {
    protected: value(2, (sheet) => sheet.protected),
    options: value(2, (sheet) => (sheet.protected ? OPTIONS : null)),
  },
  methods: {
    protect: method(2, (sheet, [, password]) => {
      if (sheet.protected) throw accessDenied();
      sheet.protected = true;
      sheet.password = typeof password === 'string' ? password : '';
    }),
    unprotect: method(2, (sheet, [password]) => {
      if (sheet.password !== '' && sheet.password !== password) throw invalidArgument();
      sheet.protected = false;
      sheet.password = '';
    }),
  },
});
