import {
  withDisputeColumn,
  type WithDisputeColumn,
} from '../receivables/disputes/withDisputeColumn';
import { findLedger } from '../receivables/ledger/finding/findLedger';
import type { Question } from '../receivables/ledger/question';
import type { Settings } from '../receivables/settings/settings';
import type { ExcelContext } from '../workbook/excelRun';
import { surveyAreas } from '../workbook/reading/survey';

type LedgerFound = ReturnType<typeof findLedger>;

/**
 * Finds the ledger: the one that a person named, else the best. A table is taken before a range; a
 * ledger that only lies beside some table is found then. The dispute column is the one that a person
 * named, else what its header says; one that cannot be used is no reason not to age the ledger.
 */
export async function chooseLedger(
  context: ExcelContext,
  { ledger, disputeColumn }: Settings,
): Promise<WithDisputeColumn | { readonly question: Question }> {
  const found = await findIn(context, ledger);
  return 'question' in found ? found : withDisputeColumn(found.head, disputeColumn);
}

async function findIn(context: ExcelContext, wanted: string | null): Promise<LedgerFound> {
  const found = findLedger(await surveyAreas(context, 'tables'), wanted);
  if (!('question' in found)) return found;
  const { code } = found.question;
  if (code !== 'no-ledger' && code !== 'ledger-not-found') return found;
  const beside = findLedger(await surveyAreas(context, 'sheets'), wanted);
  return 'question' in beside ? found : beside;
}
