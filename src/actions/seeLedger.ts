import { age } from '../receivables/aging/age';
import type { AgingResult } from '../receivables/aging/result';
import { withGivenAges } from '../receivables/aging/withGivenAges';
import { agingBefore } from '../receivables/changes/agingBefore';
import { changes, type Changes } from '../receivables/changes/changes';
import { exportConvention } from '../receivables/conventions/exportConvention';
import { followUps } from '../receivables/followups/followUps';
import type { Ledger } from '../receivables/ledger/ledger';
import { isSameLedger } from '../receivables/changes/isSameLedger';
import { rememberedOf } from '../receivables/settings/changedMemory';
import { agingTable, currencyOfTable, isAgingTable } from '../receivables/sheets/agingNames';
import { DECISIONS_TABLE } from '../receivables/sheets/decisionLog';
import { DISPUTE_TABLE } from '../receivables/sheets/disputeSource';
import { FOLLOW_UP_TABLE } from '../receivables/sheets/followUpSheet';
import type { SheetPlan } from '../receivables/sheets/plan';
import { PAGE_TABLES } from '../receivables/supervisor/pageTables';
import { targetReport } from '../receivables/targets/targetReport';
import { compareControlTotal } from '../receivables/tieOut/controlTotal';
import { readStanding, type Standing } from '../workbook/applying/standing';
import { standingSheets } from '../workbook/applying/standingSheet';
import type { ExcelContext } from '../workbook/excelRun';
import { ourTables } from '../workbook/reading/ourTables';
import type { Picture, Work } from './actions';
import { breath } from './breath';
import { MAKES_NOTHING, type Makes, type PageName } from './pages';
import type { Situation } from './readSituation';
import { refreshPlans } from './refreshPlans';
import { NO_SUPERVISOR, seeAgenda } from './seeAgenda';
import { seeDisputes } from './seeDisputes';
import { planSupervisor, seeSupervisor } from './seeSupervisor';
import { seeSnapshots, seeTrend, type SnapshotOutcome } from './seeSnapshots';

/** A ledger aged, beside the sheets that are about to say so or still say something older. */
export interface LedgerSeen {
  readonly figures: Omit<Picture, 'candidates' | 'isOnSheets'>;
  /** Our sheets as they stand, with what they will be. */
  readonly standing: Standing;
  readonly workbook: string;
  /** What becomes of this day's snapshot; null where none are kept. */
  readonly snapshot: SnapshotOutcome | null;
}

/** A ledger as it was read, and what is made besides what stands. */
interface LedgerToSee {
  readonly situation: Situation;
  readonly ledger: Ledger;
  readonly makes?: Makes;
}

/** Ages a ledger, lists its follow-ups and compares both with our sheets; writes nothing. */
export async function seeLedger(
  context: ExcelContext,
  { situation, ledger: read, makes = MAKES_NOTHING }: LedgerToSee,
  work: Work,
): Promise<LedgerSeen> {
  const { settings } = situation;
  const ledger = withGivenAges(read, settings.asOf);
  const pause = () => breath(ledger.items.length, work);
  const result = age(ledger, settings);
  await pause();
  const list = followUps(ledger, result);
  await pause();
  const targets = targetReport(ledger, result, settings);
  await pause();
  const memory = rememberedOf(situation.memory, ledger.head, situation.change);
  const convention = exportConvention(ledger, settings);
  await pause();
  const controlTotal = compareControlTotal(ledger, result, settings);
  await pause();
  const tables = await ourTables(context);
  const isMade = (page: PageName, table: string) =>
    makes.pages.includes(page) || tables.includes(table);
  const listed = makes.list || tables.includes(FOLLOW_UP_TABLE);
  const disputes = await seeDisputes(context, { situation, ledger, result, tables });
  const hasLog = isMade('agenda', DECISIONS_TABLE);
  // Where nothing is written, nobody sees the page that would be.
  const isPaged =
    makes.pages.includes('supervisor') || PAGE_TABLES.some((at) => tables.includes(at));
  const typed =
    isPaged && makes.snapshots !== 'look'
      ? await seeSupervisor(context, { situation, ledger, result, hasLog })
      : null;
  const agenda = hasLog ? await seeAgenda(context, situation, typed ?? NO_SUPERVISOR) : null;
  const snapping = { situation, ledger, result, tables, wish: makes.snapshots };
  const trend = await seeTrend(context, snapping, work);
  const plans = refreshPlans(situation, ledger, result, {
    gone: currenciesGone(tables, result),
    followUps: listed ? list : null,
    memory,
    convention,
    controlTotal,
    targets,
    disputes: isMade('disputes', DISPUTE_TABLE) ? disputes : null,
    agenda: agenda === null ? null : { ...agenda, disputes },
    refreshed: { at: situation.calendar.now, by: work.me.name },
    standing: tables,
    trend: trend?.after ?? [],
  });
  await pause();
  // Asked for before anything is written: afterwards no refusal may hide that all of it stands.
  const workbook = context.workbook.load('name');
  const standing = await readStanding(context, plans);
  const changed = changesSince(standing, situation, ledger, result);
  work.stopIfCancelled();
  const snapshots =
    trend === null ? null : await seeSnapshots(context, { ...snapping, trend, standing }, work);
  const found = { situation, ledger, result, targets, followUps: list, disputes };
  const told = { changes: changed, snapshots: snapshots?.picture ?? null };
  const page =
    typed === null ? [] : [await planSupervisor(context, { ...found, ...told, typed }, work)];
  return {
    figures: {
      ledger,
      result,
      followUps: list,
      changes: changed,
      settings,
      memory,
      convention,
      controlTotal,
      targets,
      disputes,
      snapshots: snapshots?.picture ?? null,
    },
    standing: await withPlans(context, standing, [...(snapshots?.plans ?? []), ...page]),
    snapshot: snapshots,
    workbook: workbook.name,
  };
}

/** The same with further plans, which are known only once the sheets have been read. */
async function withPlans(
  context: ExcelContext,
  standing: Standing,
  plans: readonly SheetPlan[],
): Promise<Standing> {
  if (plans.length === 0) return standing;
  const more = await readStanding(context, plans);
  return { ...more, plans: [...standing.plans, ...more.plans] };
}

/** Currencies that have an Aging sheet from an earlier refresh and no items any more. */
function currenciesGone(
  standing: readonly string[],
  { blocks }: AgingResult,
): readonly (string | null)[] {
  const written = new Set(blocks.map(({ currency }, at) => agingTable(currency, at === 0)));
  return standing
    .filter((table) => !written.has(table))
    .map(currencyOfTable)
    .filter((currency) => currency !== undefined);
}

/** Null where the sheets tell of another ledger: all of it would be new, all of theirs gone. */
function changesSince(
  standing: Standing,
  { ledgerBefore, calendar }: Situation,
  ledger: Ledger,
  result: AgingResult,
): Changes | null {
  if (!isSameLedger(ledgerBefore, ledger.head)) return null;
  const before = standingSheets(standing)
    .map((sheet) => agingBefore(sheet, calendar.dayOffset))
    .filter((aging) => aging !== null);
  return changes(before, !standing.lost.some(isAgingTable), ledger, result);
}
