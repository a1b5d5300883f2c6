import { emptiedBlock } from '../receivables/aging/emptiedBlock';
import { issuesIn } from '../receivables/aging/issuesIn';
import type { AgingResult } from '../receivables/aging/result';
import type { FollowUpBlock } from '../receivables/followups/followUps';
import type { Ledger } from '../receivables/ledger/ledger';
import { agingSheets } from '../receivables/sheets/agingSheets';
import { duebookSheet } from '../receivables/sheets/duebookSheet';
import { followUpSheet } from '../receivables/sheets/followUpSheet';
import { issueLines } from '../receivables/sheets/issueLines';
import { ledgerReport } from '../receivables/sheets/ledgerReport';
import type { SheetPlan } from '../receivables/sheets/plan';
import type { Situation } from './readSituation';

/** What a refresh writes besides the sheets that are always there. */
export interface RefreshScope {
  /** Currencies that have a sheet from an earlier refresh and no items any more. */
  readonly gone: readonly (string | null)[];
  /** Null where there is no sheet of follow-ups and none is asked for. */
  readonly followUps: readonly FollowUpBlock[] | null;
}

/** The sheets that a refresh writes. */
export function refreshPlans(
  { settings, rewrite, words }: Situation,
  ledger: Ledger,
  result: AgingResult,
  { gone, followUps }: RefreshScope,
): readonly SheetPlan[] {
  const shown = {
    ...result,
    blocks: [...result.blocks, ...gone.map((currency) => emptiedBlock(currency, result.labels))],
  };
  return [
    ...agingSheets(ledger, shown, settings, words.sheets),
    ...(followUps === null ? [] : [followUpSheet(ledger, result, followUps, settings, words)]),
    duebookSheet({
      settings,
      rewrite,
      reading: ledgerReport(ledger),
      result,
      issues: issueLines(ledger.head, issuesIn({ ledger, result }), words.issues),
      words: words.sheets,
    }),
  ];
}
