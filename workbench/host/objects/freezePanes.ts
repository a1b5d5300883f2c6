import type { Sheet } from '../model/sheet';
import { ExcelClass } from '../protocol/excelClass';
import { method } from '../protocol/excelObject';
import { numberArgument, rangeArgument } from './arguments';
import { rangeOf } from './range';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';

/** `Excel.WorksheetFreezePanes` */
export const freezePanesClass = new ExcelClass<Sheet>('WorksheetFreezePanes', {
  methods: {
    freezeAt: method(7, (sheet, [range], host) => {
      const { rect } = rangeArgument(host, range, sheet);
      sheet.frozen = {
        rows: rect.rows === MAX_ROWS ? 0 : rect.row + rect.rows,
        columns: rect.columns === MAX_COLUMNS ? 0 : rect.column + rect.columns,
      };
    }),
    freezeRows: method(7, (sheet, [count]) => {
      sheet.frozen = { rows: numberArgument(count, 1), columns: 0 };
    }),
    freezeColumns: method(7, (sheet, [count]) => {
      sheet.frozen = { rows: 0, columns: numberArgument(count, 1) };
    }),
    unfreeze: method(7, (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    }),
    getLocationOrNullObject: method(7, (sheet, _, host) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      return rangeOf(host, sheet, {
        row: 0,
        column: 0,
        rows: rows === 0 ? MAX_ROWS : rows,
        columns: columns === 0 ? MAX_COLUMNS : columns,
      });
    }),
  },
});
