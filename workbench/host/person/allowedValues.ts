import { parseRect, splitAddress } from '../model/address';
import type { ListValidation } from '../model/listValidation';
import { contains } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { cellText } from '../typing/cellText';

/** The list that a cell lets a person choose from; undefined where it has none. */
export function validationAt(
  { validations }: Sheet,
  row: number,
  column: number,
): ListValidation | undefined {
  return validations.find(({ ranges }) => ranges.some((each) => contains(each, row, column)));
}

/**
 * The texts of a list: those written in it, or those that its cells show. Null where its formula is
 * more than a reference to cells.
 */
export function allowedValues(
  { source }: ListValidation,
  workbook: Workbook,
  own: Sheet,
): string[] | null {
  if (!source.startsWith('=')) return source.split(',').map((value) => value.trim());
  const { sheet: name, address } = splitAddress(source.slice(1));
  const sheet = name === null ? own : workbook.sheet(name);
  const rect = parseRect(address.replaceAll('$', ''));
  if (sheet === undefined || rect === null) return null;
  const texts: string[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const { cells } = sheet;
      texts.push(cellText(cells.value(row, column), cells.style(row, column).numberFormat));
    }
  }
  return texts;
}
