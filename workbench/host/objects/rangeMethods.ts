import { clearCells } from '../editing/clearCells';
import { deleteCells, insertCells } from '../editing/shiftRange';
import { selectCells } from '../editing/selectCells';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { invalidArgument } from '../protocol/excelError';
import { method, type MethodDeclaration } from '../protocol/excelObject';
import type { RangeSubject } from '../rangeSubject';
import { mergeCells, unmergeCells } from '../editing/mergeCells';
import { copyCells } from '../editing/copyCells';
import { numberArgument, oneOf, rangeArgument } from './arguments';
import { askedFor, cellProperties } from './cellProperties';
import { columnWidth } from './cellSizes';
import { rangeOf } from './range';

const CLEARS = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** Methods that do something to a range's cells. */
export const rangeMethods: Readonly<Record<string, MethodDeclaration<RangeSubject>>> = {
  _KeepReference: method(1, (range, _, host) => {
    host.keep(range);
  }),
  _ValidateArraySize: method(1, ({ rect }, [rows, columns]) => {
    if (numberArgument(rows) === rect.rows && numberArgument(columns) === rect.columns) return;
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }),
  clear: method(1, ({ sheet, rect }, [what], host) => {
    clearCells(host, sheet, rect, oneOf(what ?? 'All', CLEARS));
  }),
  insert: method(1, ({ sheet, rect }, [direction], host) => {
    const wanted = oneOf(direction, ['Down', 'Right'] as const);
    const whole = rect.columns === MAX_COLUMNS ? 'Down' : rect.rows === MAX_ROWS ? 'Right' : wanted;
    insertCells(host, sheet, rect, whole);
    return rangeOf(host, sheet, rect);
  }),
  delete: method(1, ({ sheet, rect }, [direction], host) => {
    const wanted = oneOf(direction, ['Up', 'Left'] as const);
    const whole = rect.columns === MAX_COLUMNS ? 'Up' : rect.rows === MAX_ROWS ? 'Left' : wanted;
    deleteCells(host, sheet, rect, whole);
  }),
  select: method(1, ({ sheet, rect }, _, host) => {
    selectCells(host, sheet, rect);
  }),
  merge: method(2, ({ sheet, rect }, [across], host) => {
    mergeCells(host, sheet, rect, across === true);
  }),
  unmerge: method(2, ({ sheet, rect }) => {
    unmergeCells(sheet, rect);
  }),
  copyFrom: method(9, ({ sheet, rect }, [source, what], host) => {
    const from = rangeArgument(host, source, sheet);
    const kinds = ['All', 'Formulas', 'Values', 'Formats'] as const;
    copyCells(host, from, { sheet, rect }, oneOf(what ?? 'All', kinds));
  }),
  getCellProperties: method(9, (range, [wanted]) => cellProperties(range, wanted)),
  getRowProperties: method(9, ({ sheet, rect }, [wanted]) =>
    each(rect.rows, (at) => {
      const rowIndex = rect.row + at;
      return askedFor(wanted, { rowIndex, rowHidden: sheet.hiddenRows.has(rowIndex) });
    }),
  ),
  getColumnProperties: method(9, (range, [wanted]) =>
    each(range.rect.columns, (at) => {
      const columnIndex = range.rect.column + at;
      const one = { ...range, rect: { ...range.rect, column: columnIndex, columns: 1 } };
      return askedFor(wanted, {
        columnIndex,
        columnHidden: range.sheet.hiddenColumns.has(columnIndex),
        format: { columnWidth: columnWidth(one) ?? 0 },
      });
    }),
  ),
  calculate: method(6, (_range, _, host) => {
    host.calculation.run();
  }),
};

function each<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
