import { Workbook } from '../workbench/host/model/workbook';
import { AS_OF, SIX_BUCKETS } from './syntheticLedger';
import { COLUMN, type Block } from './syntheticRows';

/** Size of the workbook that is aged by formulas. */
export const FORMULA_ROWS = 100_000;

const LABELS = [...SIX_BUCKETS, Infinity].map((edge) => `to ${edge}`);
/** The least age of each bucket, as LOOKUP wants them. */
const LEAST = [-99_999, ...SIX_BUCKETS.map((edge) => edge + 1)];

/** Where the sums stand: beside the rows, an account a row and a bucket a column. */
export const SUMS = { row: 1, column: 7, columns: LABELS.length };

/**
 * Account, due date and balance in A to C, the as-of date in F1; with formulas, the bucket of each row in
 * D, and SUMIFS of the debits of each account and bucket, as a person would age a list without us.
 */
export function formulaWorkbook(
  blocks: readonly Block[],
  accounts: number,
  hasFormulas: boolean,
): Workbook {
  const workbook = new Workbook();
  const { cells } = workbook.activeSheet;
  cells.setValue(0, 5, AS_OF);
  blocks.flat().forEach((item, at) => {
    const { [COLUMN.account]: account = '', [COLUMN.dueDate]: due = '' } = item;
    cells.write(at + 1, 0, [[`C${account}`, due, item[COLUMN.balance] ?? '']]);
    if (!hasFormulas) return;
    const text = `=LOOKUP($F$1-B${at + 2},{${LEAST.join(',')}},{${LABELS.map((label) => `"${label}"`).join(',')}})`;
    cells.setFormula(at + 1, 3, text, '', true);
  });
  const range = (letter: string): string => `$${letter}$2:$${letter}$${FORMULA_ROWS + 1}`;
  for (let account = 0; account < accounts; account += 1) {
    const row = SUMS.row + account;
    cells.setValue(row, SUMS.column - 1, `C${100_000 + account}`);
    if (!hasFormulas) continue;
    LABELS.forEach((label, bucket) => {
      const text = `=SUMIFS(${range('C')},${range('A')},$G${row + 1},${range('D')},"${label}",${range('C')},">0")`;
      cells.setFormula(row, SUMS.column + bucket, text, '', true);
    });
  }
  return workbook;
}
