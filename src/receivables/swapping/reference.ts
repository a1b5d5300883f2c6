import { cellPlace, type CellPlace } from './cellPlace';
import type { DefinedName } from './callsOurs';

/** A table of the workbook; `row` is that of its first item, from 0. */
export interface TablePlace extends CellPlace {
  readonly name: string;
  readonly headers: readonly string[];
}

/** What references can mean in a workbook. */
export interface Directory {
  readonly tables: readonly TablePlace[];
  readonly names: readonly DefinedName[];
}

/** Where a formula stands. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Of a table's column, all its items: `Items[Due Date]`, or `Items[[1-30]]`. */
const WHOLE_COLUMN = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[\[?((?:[^[\]'#@]|'.)+)\]?\]$/u;
/** Of this row: `Items[@[Due Date]]`, `[@Due]`, and as files have it. */
const THIS_ROW =
  /^([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:@\[?|\[#This Row\],\[)((?:[^[\]'#@]|'.)+)\]?\]$/iu;
/** What a name stands for moves with the cell where it is not fixed. */
const FIXED = /!(?:\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?|\$[A-Z]+:\$[A-Z]+)$/i;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/**
 * The cells that a plain reference means: an address, a column of a table, its cell in the formula's own
 * row, or a name for one of these. Null for everything else.
 * @example placeOfReference('AsOfDate', at, { tables: [], names: [{ name: 'AsOfDate', formula: '=D!$B$3' }] })
 */
export function placeOfReference(
  reference: string,
  at: FormulaCell,
  directory: Directory,
): CellPlace | null {
  const place = cellPlace(reference, at.sheet);
  if (place !== null) return place;
  const column = WHOLE_COLUMN.exec(reference);
  if (column !== null) return ofTable(tableNamed(column[1], directory), column[2] ?? '');
  const row = THIS_ROW.exec(reference);
  if (row !== null) return inThisRow(row, at, directory);
  if (!NAME.test(reference)) return null;
  const wanted = reference.toUpperCase();
  const named = directory.names.filter(({ name }) => name.toUpperCase() === wanted);
  // One name may mean different cells on different sheets.
  const [only] = named;
  if (named.length !== 1 || only === undefined || !FIXED.test(only.formula)) return null;
  return cellPlace(only.formula.replace(/^=/, ''), '');
}

function inThisRow(
  [, tableName, header = '']: readonly (string | undefined)[],
  at: FormulaCell,
  directory: Directory,
): CellPlace | null {
  const isOn = ({ sheet, row, rows }: TablePlace) =>
    sheet === at.sheet && at.row >= row && at.row < row + rows;
  const table =
    tableName === undefined
      ? directory.tables.find(
          (one) =>
            isOn(one) && at.column >= one.column && at.column < one.column + one.headers.length,
        )
      : tableNamed(tableName, directory);
  const column = ofTable(table, header);
  if (table === undefined || column === null || !isOn(table)) return null;
  return { ...column, row: at.row, rows: 1 };
}

function tableNamed(name = '', { tables }: Directory): TablePlace | undefined {
  return tables.find((table) => table.name.toUpperCase() === name.toUpperCase());
}

function ofTable(table: TablePlace | undefined, escaped: string): CellPlace | null {
  if (table === undefined) return null;
  const header = escaped.replace(/'(.)/gu, '$1').toUpperCase();
  const at = table.headers.findIndex((each) => each.toUpperCase() === header);
  if (at < 0) return null;
  const { sheet, row, rows, column } = table;
  return { sheet, row, rows, column: column + at, columns: 1 };
}
