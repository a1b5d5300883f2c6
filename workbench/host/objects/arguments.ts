import type { ExcelHost } from '../host';
import { parseRect, splitAddress } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';
import { isExcelObject } from '../protocol/excelClass';
import { invalidArgument, itemNotFound } from '../protocol/excelError';
import { RangeSubject } from '../rangeSubject';

export function textArgument(value: unknown): string {
  if (typeof value === 'string') return value;
  throw invalidArgument();
}

export function numberArgument(value: unknown, otherwise?: number): number {
  if (value === null || value === undefined) {
    if (otherwise !== undefined) return otherwise;
    throw invalidArgument();
  }
  if (typeof value === 'number' && Number.isFinite(value)) return Math.trunc(value);
  throw invalidArgument();
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument();
}

/** One of Excel's enumeration values, in its own spelling. */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((each) => each.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw invalidArgument();
  return found;
}

/** The range that an argument is: a range object, an address, or a name. */
export function rangeArgument(host: ExcelHost, value: unknown, home: Sheet): RangeSubject {
  if (isExcelObject(value) && value.subject instanceof RangeSubject) return value.subject;
  if (typeof value !== 'string') throw invalidArgument();
  const { sheet: said, address } = splitAddress(value);
  const sheet = said === null ? home : host.workbook.sheet(said);
  if (!sheet) throw itemNotFound();
  const rect = parseRect(address);
  if (rect) return new RangeSubject(sheet, rect);
  const table = host.workbook.table(address);
  if (table) return new RangeSubject(table.sheet, table.bodyRange);
  const name = host.workbook.name(address, sheet.id) ?? host.workbook.name(address);
  const named = name && rangeOfFormula(host, name.formula);
  if (named) return named;
  throw invalidArgument();
}

/** The cells that a name's formula points at, if it points at cells. */
export function rangeOfFormula(host: ExcelHost, formula: string): RangeSubject | null {
  const { sheet: said, address } = splitAddress(formula.replace(/^=/, ''));
  const sheet = said === null ? host.workbook.activeSheet : host.workbook.sheet(said);
  const rect = parseRect(address);
  return sheet && rect ? new RangeSubject(sheet, rect) : null;
}

/** Refuses rectangles that leave the sheet. */
export function onSheet(rect: Rect): Rect {
  const isInside =
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows > 0 &&
    rect.columns > 0 &&
    rect.row + rect.rows <= 1_048_576 &&
    rect.column + rect.columns <= 16_384;
  if (!isInside) throw invalidArgument();
  return rect;
}

/** `#RRGGBB` of a colour as the add-in writes it, or '' for none. */
export function colorArgument(value: unknown): string {
  const text = textArgument(value);
  if (text === '') return '';
  const named = NAMED_COLORS[text.toLowerCase()];
  const color = named ?? text;
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument();
  return color.toUpperCase();
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
  orange: '#FFA500',
};
