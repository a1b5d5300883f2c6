import { writeFileSync } from 'node:fs';
import { Workbook } from '../../../workbench/host/model/workbook';
import type { CellValue } from '../../../workbench/host/model/types';
import { newXlsx } from '../../../workbench/files/xlsx';

export type Rows = readonly (readonly CellValue[])[];

/** Writes an .xlsx whose sheets hold these rows from A1 on. */
export function writeWorkbook(path: string, sheets: Readonly<Record<string, Rows>>): void {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    workbook.addSheet(name).cells.write(0, 0, rows);
  }
  writeFileSync(path, newXlsx(workbook).save());
}

/** A small ledger that needs no question: one item 45 days past due on 31 March 2026. */
export const SMALL_LEDGER: Rows = [
  ['Customer ID', 'Customer', 'Invoice', 'Due Date', 'Balance'],
  ['A1', 'Boundary Ltd', 'I-01', 46_067, 150.25],
];
