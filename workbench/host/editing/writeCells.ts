import type { ExcelHost } from '../host';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';
import { ExcelError, invalidArgument } from '../protocol/excelError';
import { fromR1C1 } from '../structure/r1c1';
import { followWrittenCells } from '../tables/tableCells';
import { MAX_FORMULA, MAX_TEXT } from '../typing/limits';
import { countedFrom1904 } from '../typing/countedFrom1904';
import { typedText } from '../typing/typedText';
import { eachWritten } from './grid';
import { demandUnlocked } from './protection';

/** Writes values as `Range.values`, `formulas` or, with `style` R1C1, `formulasR1C1` do. */
export function writeCells(
  host: ExcelHost,
  sheet: Sheet,
  rect: Rect,
  written: unknown,
  style: 'A1' | 'R1C1' = 'A1',
): void {
  demandUnlocked(sheet, rect);
  eachWritten(rect, written, (row, column, value) => {
    const isFormula = style === 'R1C1' && typeof value === 'string' && value.startsWith('=');
    writeCell(host, sheet, row, column, isFormula ? fromR1C1(value, row, column) : value);
  });
  followWrittenCells(host.workbook, sheet, rect);
  host.changed(sheet, rect);
}

function writeCell(
  host: ExcelHost,
  sheet: Sheet,
  row: number,
  column: number,
  value: unknown,
): void {
  const { cells } = sheet;
  if (typeof value === 'number' || typeof value === 'boolean' || value === '') {
    cells.setValue(row, column, value);
    return;
  }
  if (typeof value !== 'string') throw invalidArgument();
  const style = cells.style(row, column);
  const read = typedText(value, style.numberFormat, host.dataLocale);
  const typed = host.workbook.date1904 ? countedFrom1904(read, value) : read;
  if (typed.kind === 'formula') {
    if (typed.formula.length > MAX_FORMULA) {
      throw new ExcelError('FormulaLengthExceedsLimit', 'The formula is too long.');
    }
    demandWhole(typed.formula);
    cells.setFormula(row, column, typed.formula, cells.value(row, column), true);
    return;
  }
  if (typeof typed.value === 'string' && typed.value.length > MAX_TEXT) throw invalidArgument();
  cells.setValue(row, column, typed.value);
  if (typed.format !== null && style.numberFormat === 'General') {
    cells.setStyle(row, column, host.workbook.styles.change(style, { numberFormat: typed.format }));
  }
}

/** Excel takes no formula whose brackets or quotes do not close. */
function demandWhole(formula: string): void {
  // A text is something that an operator may stand before.
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, (quoted) =>
    quoted.startsWith('"') ? '0' : '',
  );
  let open = 0;
  for (const sign of bare) {
    if (sign === '(') open++;
    if (sign === ')') open--;
    if (open < 0) break;
  }
  if (open !== 0 || bare.includes('"') || /[=+*/^&,-]$/.test(bare.trim())) {
    throw invalidArgument('The formula has an error: it is not complete.');
  }
}
