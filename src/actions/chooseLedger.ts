import {
  withDisputeColumn,
  type WithDisputeColumn,
} from '../receivables/disputes/withDisputeColumn';
import { findLedger, type LedgerFound } from '../receivables/ledger/finding/findLedger';
import {
  withGroupColumn,
  type WithGroupColumn,
} from '../receivables/ledger/mapping/withGroupColumn';
import type { Question } from '../receivables/ledger/question';
import type { ExcelContext } from '../workbook/excelRun';
import { surveyAreas } from '../workbook/reading/survey';
import type { Situation } from './readSituation';

/** The ledger that is read, among all that could be it, and what became of its columns. */
export interface LedgerChosen
  extends WithDisputeColumn, WithGroupColumn, Omit<LedgerFound, 'head'> {}

/**
 * Finds the ledger: the one that a person named, else the one of the last refresh, else the only one
 * that can be meant. The columns of disputes and of groups are those that a person named, else what
 * their headers say; one that cannot be used is no reason not to age the ledger.
 */
export async function chooseLedger(
  context: ExcelContext,
  { settings, memory, ledgerBefore }: Situation,
): Promise<LedgerChosen | { readonly question: Question }> {
  const areas = await surveyAreas(context);
  const found = findLedger(areas, settings.ledger, memory.mapping, ledgerBefore);
  if ('question' in found) return found;
  const disputes = withDisputeColumn(found.head, settings.disputeColumn);
  const grouped = withGroupColumn(disputes.head, settings.groupBy);
  return { ...found, ...disputes, ...grouped };
}
