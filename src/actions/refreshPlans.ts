import { emptiedBlock } from '../receivables/aging/emptiedBlock';
import { issuesIn } from '../receivables/aging/issuesIn';
import type { AgingResult } from '../receivables/aging/result';
import type { FollowUpBlock } from '../receivables/followups/followUps';
import { conventionInWords } from '../receivables/conventions/conventionInWords';
import type { DisputeLine } from '../receivables/disputes/disputeClock';
import type { ExportConvention } from '../receivables/conventions/exportConvention';
import type { Stamp } from '../receivables/coordinators/stamp';
import type { Ledger } from '../receivables/ledger/ledger';
import type { IntakeMemory } from '../receivables/settings/intakeMemory';
import { agendaSheet } from '../receivables/sheets/agendaSheet';
import type { AgendaSource } from '../receivables/sheets/agendaSource';
import { agingSheets } from '../receivables/sheets/agingSheets';
import { disputeSheet } from '../receivables/sheets/disputeSheet';
import { duebookSheet, type DuebookSource } from '../receivables/sheets/duebookSheet';
import { followUpSheet } from '../receivables/sheets/followUpSheet';
import { listedIssues } from '../receivables/sheets/duebookIssues';
import { ledgerReport } from '../receivables/sheets/ledgerReport';
import type { SheetPlan } from '../receivables/sheets/plan';
import { targetLines } from '../receivables/sheets/targetLine';
import { targetSheet } from '../receivables/sheets/targetSheet';
import { hasTargets } from '../receivables/sheets/targetSource';
import type { TrendRow } from '../receivables/snapshots/trendRow';
import type { TargetReport } from '../receivables/targets/report';
import { controlInWords } from '../receivables/tieOut/controlInWords';
import type { ControlComparison } from '../receivables/tieOut/controlTotal';
import { controlTotalRows } from '../receivables/tieOut/controlTotalRows';
import type { Words } from '../words';
import type { Situation } from './readSituation';

/** What a refresh writes besides the sheets that are always there. */
export interface RefreshScope {
  /** Currencies that have a sheet from an earlier refresh and no items any more. */
  readonly gone: readonly (string | null)[];
  /** Null where there is no sheet of follow-ups and none is asked for. */
  readonly followUps: readonly FollowUpBlock[] | null;
  /** What the workbook remembers once this ledger has been read. */
  readonly memory: IntakeMemory;
  readonly convention: ExportConvention | null;
  readonly controlTotal: ControlComparison | null;
  readonly targets: TargetReport;
  /** Null where there is no sheet of disputes and none is asked for. */
  readonly disputes: readonly DisputeLine[] | null;
  /** Null where there is no agenda and none is asked for. */
  readonly agenda: Pick<AgendaSource, 'disputes' | 'waiting' | 'log'> | null;
  /** What the sheets will say of this refresh. */
  readonly refreshed: Stamp;
  /** Names of our tables that stand. */
  readonly standing: readonly string[];
  /** The rows of the table of percentages once this is written, in their order; [] where none stands. */
  readonly trend: readonly TrendRow[];
}

/** The sheets that a refresh writes. */
export function refreshPlans(
  { settings, rewrite, change, calendar, words }: Situation,
  ledger: Ledger,
  result: AgingResult,
  scope: RefreshScope,
): readonly SheetPlan[] {
  const { gone, followUps, memory, convention, controlTotal, targets, standing, trend } = scope;
  const { today } = calendar;
  const shown = {
    ...result,
    blocks: [...result.blocks, ...gone.map((currency) => emptiedBlock(currency, result.labels))],
  };
  return [
    ...agingSheets({
      ...{ ledger, result: shown, settings, today, trend },
      targets: targetLines(targets, words.targets),
      words: words.sheets,
    }),
    ...(followUps === null
      ? []
      : [followUpSheet({ ledger, result, blocks: followUps, settings, today, words })]),
    ...(hasTargets(settings, standing)
      ? [targetSheet({ ledger, result, report: targets, settings, today, words })]
      : []),
    ...(scope.disputes === null
      ? []
      : [disputeSheet({ ledger, result, lines: scope.disputes, today, words })]),
    ...(scope.agenda === null
      ? []
      : [agendaSheet({ ...scope.agenda, ledger, result, report: targets, words })]),
    duebookSheet({
      settings,
      rewrite,
      refreshed: scope.refreshed,
      reading: ledgerReport(ledger, calendar.dayOffset),
      ledger,
      result,
      issues: listedIssues(ledger, issuesIn({ ledger, result }), memory.accepted, words),
      memory,
      change,
      exported:
        convention === null
          ? null
          : { convention, says: conventionInWords(convention, words.conventions) },
      misfits: convention?.misfits ?? [],
      ...controlOf(controlTotal, ledger, words),
      standing,
      words: words.sheets,
    }),
  ];
}

function controlOf(
  comparison: ControlComparison | null,
  { head }: Ledger,
  { tieOut }: Words,
): Pick<DuebookSource, 'control' | 'controlSays'> {
  if (comparison === null) return { controlSays: null, control: [] };
  return {
    controlSays: controlInWords(comparison, head, tieOut),
    control: controlTotalRows(comparison, head, tieOut),
  };
}
