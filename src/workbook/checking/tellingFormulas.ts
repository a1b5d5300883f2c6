import type { FormulaTold } from '../../receivables/checking/bookSeen';
import { formulaSeen, mayBeSeen, type FormulaAt } from '../../receivables/checking/formulaSeen';
import type { CellValue } from '../../receivables/ledger/area';
import { isAgingTable } from '../../receivables/sheets/agingNames';
import { readCells } from '../reading/readCells';
import { readInBlocks } from '../reading/readInBlocks';
import type { BookSheet } from './bookSheets';

interface Found extends Pick<FormulaTold, 'row' | 'column' | 'formula'> {
  readonly at: FormulaAt;
}

/**
 * The formulas of a sheet that a check has something to say about. `onRows` hears how many rows were read,
 * and may throw to stop.
 */
export async function tellingFormulas(
  context: Excel.RequestContext,
  sheet: BookSheet,
  callingNames: ReadonlySet<string>,
  onRows: (rows: number) => void,
): Promise<readonly FormulaTold[]> {
  if (sheet.used === null) return [];
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const on = sheet.tables.some(isAgingTable) ? 'aging' : sheet.kind === 'ours' ? 'ours' : 'other';
  const found: Found[] = [];
  let row = sheet.used.row;
  for await (const cells of readInBlocks(context, worksheet, sheet.used, 'formulas')) {
    for (const line of cells)
      found.push(...inLine(line, row++, sheet.used.column, { on, callingNames }));
    onRows(cells.length);
  }
  return withResults(context, worksheet, sheet.name, found);
}

function inLine(
  line: readonly CellValue[],
  row: number,
  firstColumn: number,
  rules: Pick<FormulaAt, 'on' | 'callingNames'>,
): readonly Found[] {
  return line.flatMap((cell, index) => {
    if (typeof cell !== 'string' || !cell.startsWith('=')) return [];
    const at = { ...rules, formula: cell };
    return mayBeSeen(at) ? [{ row, column: firstColumn + index, formula: cell, at }] : [];
  });
}

/** Reads what they show, as one block around them all. */
async function withResults(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: string,
  found: readonly Found[],
): Promise<readonly FormulaTold[]> {
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return [];
  const columns = found.map(({ column }) => column).sort((one, other) => one - other);
  const [left = 0] = columns;
  const block = {
    row: first.row,
    column: left,
    rows: last.row - first.row + 1,
    columns: (columns.at(-1) ?? left) - left + 1,
  };
  const values = await readCells(context, worksheet, block, 'values');
  return found.flatMap(({ at, row, column, formula }) => {
    const value = values[row - block.row]?.[column - left] ?? '';
    // Excel gives a text that only looks like a formula in the same way as a formula.
    const kind = value === formula ? null : formulaSeen(at, value);
    return kind === null ? [] : [{ sheet, row, column, formula, kind, value }];
  });
}
