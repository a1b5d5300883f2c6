import type { CellValue } from '../../../src/receivables/ledger/area';
import { Workbook } from '../../../workbench/host/model/workbook';

/** A workbook whose one sheet holds these cells from A1 on. */
export function workbookOf(cells: readonly (readonly CellValue[])[]): Workbook {
  const workbook = new Workbook();
  workbook.addSheet('Open items').cells.write(0, 0, cells);
  return workbook;
}

/** How many random ledgers a test looks at: `FUZZ_RUNS` of them, 150 unless said. */
export const RUNS = Number(process.env['FUZZ_RUNS'] ?? 150);
