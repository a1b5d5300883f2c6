import type { CellValue } from '../../../src/receivables/ledger/area';
import { mapColumns } from '../../../src/receivables/ledger/headers/mapColumns';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { disputeRule } from '../../../src/receivables/disputes/disputeRule';
import { calculatorInNode } from '../../../workbench/calc/calculatorInNode';
import type { Sheet } from '../../../workbench/host/model/sheet';
import { Workbook } from '../../../workbench/host/model/workbook';
import { moveFormula } from '../../../workbench/host/structure/references';
import { listHead } from '../ledger/listHead';
import { readBelow } from '../ledger/readLedger';

type Rows = readonly (readonly CellValue[])[];

/** Columns before the one of disputes, in every ledger of these tests. */
const COLUMNS = ['Customer ID', 'Customer', 'Invoice', 'Due Date', 'Balance', 'Currency'];

/** A ledger from the sheet's cell A1 on, whose last column holds the disputes under this header. */
export function ledgerWith(header: string, rows: Rows): Ledger {
  const headers = [...COLUMNS, header];
  const mapping = { ...mapColumns(COLUMNS, []), dispute: COLUMNS.length };
  return readBelow(listHead(headers, { rows: rows.length, mapping }), rows);
}

/** Puts the ledger's cells on a sheet and, in column `at`, the rule for each row as a formula. */
export function putRule(sheet: Sheet, ledger: Ledger, rows: Rows, at = 10): void {
  const rule = disputeRule(ledger);
  if (rule === null) throw new Error('there is no rule');
  sheet.cells.write(0, 0, [ledger.head.headers, ...rows]);
  rows.forEach((_, row) => sheet.cells.setFormula(row + 1, at, moveFormula(rule, row, 0), 'stale'));
}

/** Rows, from 0 below the header, for which the rule holds; an error marks nothing, as in Excel. */
export function markedByRule(ledger: Ledger, rows: Rows): number[] {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  putRule(sheet, ledger, rows);
  const cells = [...sheet.cells.formulas()].map(({ row, column, formula }) => ({
    sheet,
    row,
    column,
    formula: formula.text,
  }));
  const results = calculatorInNode().calculate(workbook, cells);
  return cells.flatMap(({ row }, at) => (results[at] === true ? [row - 1] : []));
}

/** Rows of items of which the reader finds some part disputed. */
export function disputedByReader({ items }: Ledger): number[] {
  return Array.from(items.row).filter((_, at) => items.disputed[at] !== 0);
}
