import type { Ledger } from '../receivables/ledger/ledger';
import { excelRun } from '../workbook/excelRun';
import { accountInRow, type SelectedCells } from '../workbook/reading/accountInRow';
import type { Selected } from './actions';

/** Whose row a person selected; null where it is nobody's that the ledger knows. */
export async function selectedAccount(
  cells: SelectedCells,
  ledger: Ledger,
): Promise<Selected | null> {
  const key = await excelRun((context) => accountInRow(context, cells, ledger.head));
  return ledger.accounts.some((account) => account.key === key) && key !== null
    ? { account: key }
    : null;
}
