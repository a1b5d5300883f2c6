import { saysTheSame } from '../receivables/changes/saysTheSame';
import type { AgingResult } from '../receivables/aging/result';
import type { Ledger } from '../receivables/ledger/ledger';
import { isAgingTable } from '../receivables/sheets/agingNames';
import type { SheetPlan } from '../receivables/sheets/plan';
import { detailSheet } from '../receivables/sheets/snapshotDetail';
import { trendSheet } from '../receivables/sheets/snapshotTrend';
import type { SnapshotPicture } from '../receivables/snapshots/comparison';
import { counted } from '../receivables/snapshots/counted';
import { readTrend } from '../receivables/snapshots/readTrend';
import { snapshotOf } from '../receivables/snapshots/snapshotOf';
import { SNAPSHOT_TABLE, TREND_MEMORY, TREND_TABLE } from '../receivables/snapshots/snapshotTables';
import { isSameDay, trendOf, withTrend } from '../receivables/snapshots/trend';
import type { TrendRow } from '../receivables/snapshots/trendRow';
import { trendOfDetail } from '../receivables/snapshots/trendOfDetail';
import { withSnapshot } from '../receivables/snapshots/withSnapshot';
import type { Standing } from '../workbook/applying/standing';
import { standingSheets } from '../workbook/applying/standingSheet';
import type { ExcelContext } from '../workbook/excelRun';
import { readTableRows } from '../workbook/reading/tableRows';
import type { Work } from './actions';
import { readSnapshots } from './readSnapshots';
import type { Situation } from './readSituation';

/**
 * What becomes of snapshots: they are only looked at, kept up where their table stands, or begun because
 * a person asked for them.
 */
export type SnapshotWish = 'look' | 'keep' | 'begin';

/** What becomes of this day's snapshot. */
export type SnapshotToday = 'taken' | 'stands' | 'too-early';

/** What is told of snapshots. */
export interface SnapshotOutcome {
  readonly today: SnapshotToday;
  /** Days that were taken back from the detail into the percentages. */
  readonly takenBack: number;
}

/** What is to be snapped. */
export interface SnapshotSource {
  readonly situation: Situation;
  readonly ledger: Ledger;
  readonly result: AgingResult;
  /** Names of our tables that stand. */
  readonly tables: readonly string[];
  readonly wish: SnapshotWish;
}

/** The small table of percentages, as it stands and as it is about to be. */
export interface TrendSeen {
  readonly before: readonly TrendRow[];
  readonly today: readonly TrendRow[];
  /** In the order of the table's rows once the plans are applied. */
  readonly after: readonly TrendRow[];
  /** Days that the table had lost with itself and the detail still knows. */
  readonly takenBack: number;
}

/** What the snapshots will be once the plans are applied. */
export interface SnapshotsSeen extends SnapshotOutcome {
  readonly picture: SnapshotPicture;
  readonly plans: readonly SheetPlan[];
}

/** Reads the percentages of earlier days; null where no snapshots are kept and none are asked for. */
export async function seeTrend(
  context: ExcelContext,
  { situation, ledger, result, tables, wish }: SnapshotSource,
  work: Work,
): Promise<TrendSeen | null> {
  const stands = tables.includes(TREND_TABLE);
  if (!stands && wish !== 'begin') return null;
  const { dayOffset } = situation.calendar;
  const hasLost = !stands && tables.includes(SNAPSHOT_TABLE);
  const known = hasLost ? await readSnapshots(context, dayOffset, work) : [];
  const main = mainCurrency(result);
  const before = stands
    ? readTrend((await readTableRows(context, [TREND_MEMORY])).get(TREND_TABLE) ?? [], dayOffset)
    : withTrend(trendOfDetail(known), [], known, main);
  const today = trendOf(result, situation.settings, (currency) =>
    counted(ledger, result, currency, situation.words),
  );
  const staysAsItIs = wish === 'look' || isTooEarly(before, result) || isSameDay(before, today);
  return {
    before,
    today,
    after: staysAsItIs ? before : withTrend(before, today, [], main),
    takenBack: new Set(known.map(({ day }) => day).filter((day) => day !== result.asOf)).size,
  };
}

/**
 * Looks at the snapshots beside a new aging. The day's own is taken once, and again only where the figures
 * are others; one of an earlier day than the newest is not taken. The many rows of the detail are read only
 * then. Where a person deleted the detail alone, the percentages go on without it.
 */
export async function seeSnapshots(
  context: ExcelContext,
  source: SnapshotSource & { readonly trend: TrendSeen; readonly standing: Standing },
  work: Work,
): Promise<SnapshotsSeen> {
  const { situation, ledger, result, tables, wish, standing } = source;
  const { before, today, takenBack } = source.trend;
  const stood = tables.includes(SNAPSHOT_TABLE);
  const hasDetail = wish === 'begin' || stood;
  const asItStands = (what: SnapshotToday): SnapshotsSeen => ({
    picture: pictureOf(before, stood, result),
    today: what,
    takenBack,
    // Where nothing is added, what was taken back is all that there is to write.
    plans: takenBack === 0 ? [] : [trendSheet(before, situation.words)],
  });
  if (isTooEarly(before, result)) return asItStands('too-early');
  const isThere = stood === hasDetail && isSameDay(before, today) && agingStands(source, standing);
  if (wish === 'look' || isThere) return asItStands('stands');

  const { words, calendar } = situation;
  const kept = hasDetail
    ? withSnapshot(
        stood ? await readSnapshots(context, calendar.dayOffset, work) : [],
        snapshotOf(ledger, result),
      )
    : [];
  const trend = withTrend(before, today, kept, mainCurrency(result));
  return {
    picture: pictureOf(trend, hasDetail, result),
    today: 'taken',
    takenBack,
    plans: [trendSheet(trend, words), ...(hasDetail ? [detailSheet(kept, words)] : [])],
  };
}

function isTooEarly(trend: readonly TrendRow[], { asOf }: AgingResult): boolean {
  return trend.some(({ day }) => day > asOf);
}

function mainCurrency({ blocks }: AgingResult): string | null {
  return blocks[0]?.currency ?? null;
}

/** Whether the Aging sheets were written from the very figures of which the day's snapshot was taken. */
function agingStands({ situation, result }: SnapshotSource, standing: Standing): boolean {
  const aging = standingSheets(standing).filter(({ plan }) =>
    plan.tables.some(({ name }) => isAgingTable(name)),
  );
  return (
    aging.length >= result.blocks.length &&
    aging.every((sheet) => saysTheSame(sheet, result.asOf, situation.calendar.dayOffset))
  );
}

function pictureOf(
  trend: readonly TrendRow[],
  hasDetail: boolean,
  { asOf }: AgingResult,
): SnapshotPicture {
  const earlier = new Set(trend.map(({ day }) => day).filter((day) => day < asOf));
  const days = hasDetail ? [...earlier].sort((a, b) => b - a) : [];
  return {
    trend,
    days: days.map((day) => ({
      day,
      byAccount: trend.some((row) => row.day === day && row.accounts !== null),
    })),
    compared: null,
  };
}
