import { afterAsOf } from '../receivables/aging/afterAsOf';
import { emptiedBlock } from '../receivables/aging/emptiedBlock';
import type { AgingResult } from '../receivables/aging/result';
import type { Ledger } from '../receivables/ledger/ledger';
import { agingSheets } from '../receivables/sheets/agingSheets';
import { duebookSheet } from '../receivables/sheets/duebookSheet';
import { issueLines } from '../receivables/sheets/issueLines';
import { ledgerReport } from '../receivables/sheets/ledgerReport';
import type { SheetPlan } from '../receivables/sheets/plan';
import type { Situation } from './readSituation';

/**
 * The sheets that a refresh writes. `gone` are currencies that have a sheet from an earlier refresh
 * and no items any more.
 */
export function refreshPlans(
  { settings, rewrite, words }: Situation,
  ledger: Ledger,
  result: AgingResult,
  gone: readonly (string | null)[],
): readonly SheetPlan[] {
  const shown = {
    ...result,
    blocks: [...result.blocks, ...gone.map((currency) => emptiedBlock(currency, result.edges))],
  };
  const issues = [...ledger.issues, ...afterAsOf(ledger, result.asOf)];
  return [
    ...agingSheets(ledger, shown, settings, words.sheets),
    duebookSheet({
      settings,
      rewrite,
      reading: ledgerReport(ledger),
      result,
      issues: issueLines(ledger.head, issues, words.issues),
      words: words.sheets,
    }),
  ];
}
