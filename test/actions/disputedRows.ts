import type { CellValue } from '../../src/receivables/ledger/area';
import { columnName } from '../../workbench/host/model/address';
import { AS_OF } from './ledgerWorkbook';

/** An open-item list with three disputed rows. */
export const DISPUTED_ROWS: readonly (readonly CellValue[])[] = [
  ['Customer ID', 'Customer', 'Invoice', 'Due Date', 'Balance', 'Currency', 'Disputed'],
  ['A1', 'Alpha', 'I-1', AS_OF - 40, 1000, 'USD', 'Yes'],
  ['A1', 'Alpha', 'I-2', AS_OF - 10, 50, 'USD', 'No'],
  ['A2', 'Beta', 'I-3', AS_OF - 90, 400, 'USD', 234.56],
  ['A3', 'Gamma', 'I-4', AS_OF - 90, 75, 'EUR', 'sí'],
  ['A4', 'Delta', 'I-5', AS_OF - 5, 20, 'USD', ''],
];
/** The same list without its last column. */
export const UNDISPUTED_ROWS = DISPUTED_ROWS.map((row) => row.slice(0, 6));

/** The conditional formats of a sheet, the one that wins first, as `A2:G6 disputes` or its formula. */
export function formats(sheet = 'Open items'): string[] {
  const { conditionalFormats = [] } = workbench.workbook.sheet(sheet) ?? {};
  return conditionalFormats.map(({ ranges, rule }) => {
    const where = ranges.map(({ row, column, rows, columns }) => {
      const last = `${columnName(column + columns - 1)}${row + rows}`;
      return `${columnName(column)}${row + 1}:${last}`;
    });
    const formula = rule.kind === 'custom' ? rule.formula : '';
    return `${where.join(' ')} ${formula.includes('Duebook:dispute') ? 'disputes' : formula}`;
  });
}
