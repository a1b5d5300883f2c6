import type { MinorUnits } from '../../money/minorUnits';
import type { Issue } from '../issue';
import type { ControlTotal, ItemColumns, Ledger, LedgerHead, LedgerReading } from '../ledger';
import type { ColumnStyles } from './texts/columnStyles';
import { pick } from './rows/itemRows';
import { noteAlikeNames } from './notes/alikeNames';
import { noteLeadingZeros } from './notes/leadingZeros';
import { noteMistaken } from './notes/noteMistaken';
import { noteDatedTotals } from './notes/noteDatedTotals';
import { noteSettledWithBalance } from './notes/noteSettledWithBalance';
import { noteOddDays } from './notes/oddDays';
import type { RowReader } from './rowReader';
import { settleAsides } from './groups/settleAsides';
import { settleCredits } from './settling/settleCredits';
import { settleDates } from './settling/settleDates';
import { settleDisputes } from './settling/settleDisputes';
import { settleDisputeNotes } from './settling/settleDisputeNotes';
import { settleDuplicates } from './settling/settleDuplicates';
import { settleGiven } from './settling/settleGiven';
import { settleGroups } from './settling/settleGroups';
import { settlePromises } from './settling/settlePromises';
import { isByStatus, settleStatus } from './settling/settleStatus';
import { settleMarks } from './settling/settleMarks';
import { sheetOrder } from './rows/sheetOrder';
import { statedTotals } from './groups/statedTotals';
import { TextAmounts } from './texts/textAmounts';

/** Text amounts that are settled in one step. */
const TEXTS_A_STEP = 100_000;

/**
 * Makes the ledger of rows whose texts can now be read: amounts first, then headings and totals, credits,
 * dates, disputes, and the issues in the order of the sheet. Yields between its steps, so that whoever
 * drives it can let a page breathe.
 * @example for (const step of settleLedger(head, rows, styles)) await pause();
 */
export function* settleLedger(
  head: LedgerHead,
  rows: RowReader,
  styles: ColumnStyles,
): Generator<void, Ledger> {
  settleMarks(rows);
  noteMistaken(rows);
  const amounts = new TextAmounts(rows, styles.amount);
  while (!amounts.settle(TEXTS_A_STEP)) yield;
  yield;
  yield* settleAsides(rows, amounts);
  yield;
  const left = amounts.unreadable;
  settleGiven(rows, amounts);
  const stated = statedTotals(rows, amounts);
  const credits = settleCredits(rows, left);
  yield;
  if (!rows.columns.given) settleDates(rows, styles, left);
  settleStatus(rows, head, left);
  noteSettledWithBalance(rows, left);
  yield;
  noteOddDays(rows, left);
  settleDisputes(rows, styles.dispute, left);
  yield;
  yield* settleDuplicates(rows, head, left);
  noteLeadingZeros(rows);
  noteAlikeNames(rows);
  noteDatedTotals(rows, left);
  yield;
  const kept = keptPositions(rows, left);
  const all = withGiven(rows.items.columns(), rows);
  const { groups, group } = settleGroups(rows, head, kept);
  const items = { ...(kept === null ? all : pick(all, kept)), group };
  const disputeNotes = settleDisputeNotes(rows, styles, kept);
  const promises = settlePromises(rows, styles, kept);
  const control = rows.currencies.codes.map((_, currency) => controlOf(rows, amounts, currency));
  yield;
  return {
    head,
    reading: readingOf(rows, styles, credits.types),
    census: {
      rows: rows.rows,
      items: rows.columns.given ? rows.givenRows : items.length,
      headings: rows.headings,
      blank: rows.blank,
      totals: rows.totals.length,
      unread: rows.unread,
    },
    accounts: rows.accounts.accounts(),
    currencies: rows.currencies.codes,
    items,
    control: control.map(credits.control),
    exported: rows.ages?.ages(kept) ?? null,
    groups,
    ...(disputeNotes === null ? {} : { disputeNotes }),
    ...(promises === null ? {} : { promises }),
    statedTotals: stated,
    totalRows: [...rows.totalRows].sort((a, b) => a - b),
    newestDay: newest(items.invoiceDay) || newest(items.dueDay),
    issues: [...rows.issues].sort(bySheetOrder),
  };
}

/** Positions of the items in the order of the sheet, or null where all of them are so already. */
function keptPositions(rows: RowReader, unreadable: ReadonlySet<number>): number[] | null {
  const order = sheetOrder(rows);
  if (order === null && unreadable.size === 0) return null;
  const all = order ?? Int32Array.from({ length: rows.items.length }, (_, at) => at);
  return [...all].filter((at) => !unreadable.has(at));
}

function withGiven(items: ItemColumns, rows: RowReader): ItemColumns {
  return rows.columns.given ? { ...items, given: Uint8Array.from(rows.given) } : items;
}

function controlOf(rows: RowReader, amounts: TextAmounts, currency: number): ControlTotal {
  return {
    currency,
    numbers: rows.numberSums.total(currency),
    texts: amounts.sums[currency] ?? (0 as MinorUnits),
    spellings: rows.currencies.spellingsOf(currency),
  };
}

function readingOf(
  rows: RowReader,
  styles: ColumnStyles,
  creditTypes: readonly string[],
): LedgerReading {
  const ways = [styles.due, styles.invoice, styles.posting, styles.settled];
  const order = ways.find((way) => way !== 'either');
  const style = [styles.amount, styles.dispute].find((way) => way !== 'either');
  return {
    dateOrder: order === undefined ? null : order === 'first' ? 'dmy' : 'mdy',
    numberStyle: style === undefined ? null : style === 'first' ? 'point' : 'comma',
    settled: rows.columns.settledDate >= 0 || isByStatus(rows),
    given: rows.columns.given,
    creditTypes,
    accountsFrom: rows.accountsFrom,
  };
}

function newest(days: Int32Array): number {
  let latest = 0;
  // By index: an iterator over a million days takes four times as long.
  for (let at = 0; at < days.length; at += 1) latest = Math.max(latest, days[at] ?? 0);
  return latest;
}

function bySheetOrder(a: Issue, b: Issue): number {
  return (a.row ?? -1) - (b.row ?? -1) || (a.column ?? -1) - (b.column ?? -1);
}
