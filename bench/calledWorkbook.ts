import { seededRandom } from '../samples/seededRandom';
import { Workbook } from '../workbench/host/model/workbook';
import { AS_OF } from './syntheticLedger';

/** In a workbook of many rows, each of them has some. */
export const CALLED_ACCOUNTS = 2_000;

/**
 * A workbook with account, due date and balance in A to C, the as-of date in F1, and in column H the
 * formula that each row (counted from 1) is given.
 */
export function calledWorkbook(rows: number, formula: (row: number) => string | null): Workbook {
  const random = seededRandom(7);
  const workbook = new Workbook();
  const { cells } = workbook.addSheet('Open items');
  cells.setValue(0, 5, AS_OF);
  for (let row = 0; row < rows; row++) {
    const account = `C${10_000 + random.whole(1, CALLED_ACCOUNTS)}`;
    // As many days as there are rows, so that no two calls are equal.
    cells.write(row, 0, [[account, AS_OF - (row % 9_999), random.whole(1_000, 900_000) / 100]]);
    const text = formula(row + 1);
    if (text !== null) cells.setFormula(row, 7, text, '', true);
  }
  return workbook;
}
