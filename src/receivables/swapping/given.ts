import type { CellValue } from '../ledger/area';
import { toSerial } from '../calendar/civilDate';
import type { CellPlace } from './cellPlace';
import { placeOfReference, type Directory, type FormulaCell } from './reference';

/** An argument as it is written in a formula, and what it comes to; a range's cells are read later. */
export type Argument =
  | { readonly kind: 'missing' }
  | { readonly kind: 'constant'; readonly text: string; readonly cells: CellRows }
  | { readonly kind: 'range'; readonly text: string; readonly place: CellPlace };

/** Rows of cells, as read; what lies below them within a range is empty. */
export type CellRows = readonly (readonly CellValue[])[];

/** An argument with its cells. */
export interface Given {
  readonly text: string;
  readonly cells: CellRows;
  /** Where the cells stand; null for what is written in the formula. */
  readonly place: CellPlace | null;
}

const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)$/;
const TEXT = /^"((?:[^"]|"")*)"$/;
const DATE = /^DATE\((\d{4}),(\d{1,2}),(\d{1,2})\)$/i;
const ARRAY = /^\{(.*)\}$/;

/**
 * What an argument is: left out, a number, a text, an array of such, a plain date, or a reference to
 * cells. Null for anything that would have to be calculated.
 * @example argumentOf('{30,60}', at, directory) has the cells [[30, 60]]
 */
export function argumentOf(text: string, at: FormulaCell, directory: Directory): Argument | null {
  if (text === '') return { kind: 'missing' };
  const array = ARRAY.exec(text);
  if (array !== null) return arrayOf(text, array[1] ?? '');
  const value = constant(text);
  if (value !== null) return { kind: 'constant', text, cells: [[value]] };
  const place = placeOfReference(text, at, directory);
  return place === null ? null : { kind: 'range', text, place };
}

function constant(text: string): CellValue | null {
  if (NUMBER.test(text)) return Number(text);
  const quoted = TEXT.exec(text);
  if (quoted !== null) return (quoted[1] ?? '').replaceAll('""', '"');
  const date = DATE.exec(text);
  return date === null ? null : toSerial(Number(date[1]), Number(date[2]), Number(date[3]));
}

/** Of numbers alone: a text in an array may hold the signs that part it. */
function arrayOf(text: string, inside: string): Argument | null {
  const rows = inside.split(';').map((row) => row.split(',').map((cell) => cell.trim()));
  if (!rows.flat().every((cell) => NUMBER.test(cell))) return null;
  return { kind: 'constant', text, cells: rows.map((row) => row.map(Number)) };
}
