import { formatCells } from '../editing/formatCells';
import { eachWritten, gridOf, isUnbounded } from '../editing/grid';
import { demandUnlocked } from '../editing/protection';
import { writeCells } from '../editing/writeCells';
import type { ExcelHost } from '../host';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { intersection } from '../model/rect';
import type { CellValue } from '../model/types';
import { ExcelError, invalidArgument } from '../protocol/excelError';
import { navigation, value, type PropertyDeclaration } from '../protocol/excelObject';
import type { RangeSubject } from '../rangeSubject';
import { toR1C1 } from '../structure/r1c1';
import { isCellError } from '../typing/cellErrors';
import { cellText } from '../typing/cellText';
import { booleanArgument } from './arguments';
import { rangeConditionalFormats } from './conditionalFormats';
import { dataValidationClass } from './dataValidation';
import { fullAddress } from './range';
import { rangeFormatClass } from './rangeFormat';
import { rangeSortClass } from './rangeSort';
import { worksheetClass } from './worksheet';

type Property = PropertyDeclaration<RangeSubject>;

/** A grid over the range with formulas up to date; whole rows and columns have none. */
function cellGrid<T>(answer: (range: RangeSubject, row: number, column: number) => T) {
  return (range: RangeSubject, host: ExcelHost): T[][] | null => {
    if (isUnbounded(range.rect)) return null;
    demandReadable(range);
    host.calculate();
    return gridOf(range.rect, (row, column) => answer(range, row, column));
  };
}

function demandReadable({ rect }: RangeSubject): void {
  if (rect.rows * rect.columns > 5_000_000) {
    throw new ExcelError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the limit.',
    );
  }
}

function values(range: RangeSubject, host: ExcelHost): CellValue[][] | null {
  if (isUnbounded(range.rect)) return null;
  demandReadable(range);
  host.calculate();
  return range.sheet.cells.read(range.rect);
}

const formulas = cellGrid(
  ({ sheet }, row, column) => sheet.cells.formula(row, column) ?? sheet.cells.value(row, column),
);

const formulasR1C1 = cellGrid(({ sheet }, row, column) => {
  const formula = sheet.cells.formula(row, column);
  return formula === undefined ? sheet.cells.value(row, column) : toR1C1(formula, row, column);
});

const write =
  (style: 'A1' | 'R1C1' = 'A1') =>
  ({ sheet, rect }: RangeSubject, written: unknown, host: ExcelHost): void => {
    writeCells(host, sheet, rect, written, style);
  };

function writeNumberFormat(range: RangeSubject, written: unknown, host: ExcelHost): void {
  const { sheet, rect } = range;
  if (typeof written === 'string') {
    formatCells(host, sheet, rect, { numberFormat: written });
    return;
  }
  demandUnlocked(sheet, rect);
  eachWritten(rect, written, (row, column, format) => {
    if (typeof format !== 'string') throw invalidArgument();
    const style = sheet.cells.style(row, column);
    sheet.cells.setStyle(row, column, host.workbook.styles.change(style, { numberFormat: format }));
  });
}

function valueType(cell: CellValue, formula: string | undefined): string {
  if (cell === '') return formula === undefined ? 'Empty' : 'String';
  if (typeof cell === 'number') return 'Double';
  if (typeof cell === 'boolean') return 'Boolean';
  return isCellError(cell) ? 'Error' : 'String';
}

const numberFormats = cellGrid(
  ({ sheet }, row, column) => sheet.cells.style(row, column).numberFormat,
);

/** True when all are hidden, false when none is, null between. */
function allHidden(hidden: ReadonlySet<number>, from: number, count: number): boolean | null {
  let seen = 0;
  for (const at of hidden) if (at >= from && at < from + count) seen++;
  return seen === 0 ? false : seen === count ? true : null;
}

function hide(hidden: Set<number>, from: number, count: number, isHidden: boolean): void {
  for (let at = from; at < from + count; at++) {
    if (isHidden) hidden.add(at);
    else hidden.delete(at);
  }
}

export const rangeProperties: Readonly<Record<string, Property>> = {
  address: value(1, fullAddress),
  addressLocal: value(1, fullAddress),
  cellCount: value(1, ({ rect }) => rect.rows * rect.columns),
  columnCount: value(1, ({ rect }) => rect.columns),
  columnIndex: value(1, ({ rect }) => rect.column),
  rowCount: value(1, ({ rect }) => rect.rows),
  rowIndex: value(1, ({ rect }) => rect.row),
  values: value(1, values, write()),
  formulas: value(1, formulas, write()),
  formulasLocal: value(1, formulas, write()),
  formulasR1C1: value(2, formulasR1C1, write('R1C1')),
  numberFormat: value(1, numberFormats, writeNumberFormat),
  numberFormatLocal: value(7, numberFormats, writeNumberFormat),
  text: value(
    1,
    cellGrid(({ sheet }, row, column) =>
      cellText(sheet.cells.value(row, column), sheet.cells.style(row, column).numberFormat),
    ),
  ),
  valueTypes: value(
    1,
    cellGrid(({ sheet }, row, column) =>
      valueType(sheet.cells.value(row, column), sheet.cells.formula(row, column)),
    ),
  ),
  hidden: value(2, ({ sheet, rect }) => {
    const rows = allHidden(sheet.hiddenRows, rect.row, rect.rows);
    const columns = allHidden(sheet.hiddenColumns, rect.column, rect.columns);
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }),
  rowHidden: value(
    2,
    ({ sheet, rect }) => allHidden(sheet.hiddenRows, rect.row, rect.rows),
    ({ sheet, rect }, hidden) =>
      hide(sheet.hiddenRows, rect.row, rect.rows, booleanArgument(hidden)),
  ),
  columnHidden: value(
    2,
    ({ sheet, rect }) => allHidden(sheet.hiddenColumns, rect.column, rect.columns),
    ({ sheet, rect }, hidden) =>
      hide(sheet.hiddenColumns, rect.column, rect.columns, booleanArgument(hidden)),
  ),
  isEntireColumn: value(7, ({ rect }) => rect.rows === MAX_ROWS),
  isEntireRow: value(7, ({ rect }) => rect.columns === MAX_COLUMNS),
  hasSpill: value(12, ({ sheet, rect }, host) => {
    host.calculate();
    const spilled = sheet.cells.spills.reduce((cells, spill) => {
      const shared = intersection(spill, rect);
      return cells + (shared === null ? 0 : shared.rows * shared.columns);
    }, 0);
    return spilled === 0 ? false : spilled === rect.rows * rect.columns || null;
  }),
  format: navigation(1, (range, host) => rangeFormatClass.of(range, host)),
  sort: navigation(2, (range, host) => rangeSortClass.of(range, host)),
  worksheet: navigation(1, ({ sheet }, host) => worksheetClass.of(sheet, host)),
  conditionalFormats: navigation(6, (range, host) => rangeConditionalFormats(range, host)),
  dataValidation: navigation(8, (range, host) => dataValidationClass.of(range, host)),
};
