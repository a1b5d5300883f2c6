import { toIso } from '../receivables/calendar/isoDay';
import { changesInWords } from '../receivables/changes/changesInWords';
import { callTotals } from '../receivables/followups/callTotals';
import type { MissingColumn, MovedColumn } from '../receivables/ledger/mapping/mapLedger';
import type { DisputeColumnQuestion, GroupColumnQuestion } from '../receivables/ledger/question';
import { amountsInWords } from '../receivables/money/amountsInWords';
import { outcome, outcomeWarnings } from '../receivables/sheets/outcome';
import { controlInWords } from '../receivables/tieOut/controlInWords';
import type { Words } from '../words';
import type { Picture } from './actions';
import type { SnapshotOutcome } from './seeSnapshots';

/** More columns than these are counted. */
const MOST_NAMED = 3;

/** What the answer depends on besides the figures. */
export interface Telling {
  readonly rowsHidden: boolean;
  /** Row of the sheet where items begin that the ledger's table lacks; null where it has all. */
  readonly rowBelow: number | null;
  /** Why nothing counts as disputed; null where the disputes are known. */
  readonly disputesAsked: DisputeColumnQuestion | null;
  /** Why nothing is grouped; null where it is, or where nobody asked for it. */
  readonly groupsAsked: GroupColumnQuestion | null;
  /** Columns that went elsewhere or away since the last refresh. */
  readonly moved: readonly MovedColumn[];
  readonly missing: readonly MissingColumn[];
  /** Whether the list was asked for, not only kept up to date. */
  readonly tellsList: boolean;
  /** What became of the day's snapshot, where a person asked for one. */
  readonly snapshot: SnapshotOutcome | null;
}

/** The answer to a refresh: what became of the rows, whom to call, and what changed since the last. */
export function refreshInWords(
  { ledger, result, followUps, changes, controlTotal, snapshots }: Picture,
  {
    rowsHidden,
    rowBelow,
    disputesAsked,
    groupsAsked,
    moved,
    missing,
    tellsList,
    snapshot,
  }: Telling,
  words: Words,
): string {
  return [
    outcome(ledger, result, words.sheets, rowsHidden),
    ...(rowBelow === null ? [] : [words.answers.rowsBelow(rowBelow, ledger.head.table ?? '')]),
    ...(controlTotal === null || controlTotal.difference === 0
      ? []
      : [controlInWords(controlTotal, ledger.head, words.tieOut)]),
    ...columnsInWords(moved, missing, words),
    ...(disputesAsked === null ? [] : [withoutDisputes(disputesAsked, words)]),
    ...(groupsAsked === null
      ? []
      : [`${words.answers.nothingGrouped} ${words.issues.question(groupsAsked)}`]),
    ...(tellsList ? [listInWords(followUps, words)] : []),
    ...(snapshot === null ? [] : snapshotInWords(snapshot, result, snapshots, words)),
    ...(changes === null ? [] : [changesInWords(changes, result, words)]),
  ].join(' ');
}

/** Whether that answer says something that wants a look, though all was done. */
export function refreshWarns(
  { ledger, result, controlTotal }: Picture,
  { rowBelow, disputesAsked, groupsAsked, moved, missing }: Telling,
  { sheets }: Words,
): boolean {
  return (
    outcomeWarnings(ledger, result, sheets).length > 0 ||
    (controlTotal?.difference ?? 0) !== 0 ||
    rowBelow !== null ||
    disputesAsked !== null ||
    groupsAsked !== null ||
    moved.length + missing.length > 0
  );
}

/** A few are named: a column put in before them moves all. */
function columnsInWords(
  moved: readonly MovedColumn[],
  missing: readonly MissingColumn[],
  { answers }: Words,
): readonly string[] {
  const named = moved.slice(0, MOST_NAMED);
  return [
    ...(moved.length === 0 ? [] : [answers.columnsMoved(named, moved.length - named.length)]),
    ...(missing.length === 0 ? [] : [answers.columnsGone(missing)]),
  ];
}

/**
 * That a dispute column was named which cannot be used, and what to do about it.
 * @example 'Nothing counts as disputed in these figures. The cell Dispute column … says “Reason”, …'
 */
function withoutDisputes(asked: DisputeColumnQuestion, { answers, issues }: Words): string {
  return `${answers.nothingDisputed} ${issues.question(asked)}`;
}

/** What became of the snapshot that was asked for. */
function snapshotInWords(
  { today, takenBack }: SnapshotOutcome,
  { asOf, blocks }: Picture['result'],
  snapshots: Picture['snapshots'],
  { snapshots: words }: Words,
): readonly string[] {
  const day = toIso(asOf);
  const days = (snapshots?.trend ?? []).map((row) => row.day).sort((a, b) => b - a);
  const accounts = blocks.reduce((sum, block) => sum + block.accounts.length, 0);
  const said = {
    taken: words.taken(day, accounts),
    stands: words.standsAlready(day),
    'too-early': words.onlyForward(day, toIso(days[0] ?? asOf)),
  };
  return [said[today], ...(takenBack === 0 ? [] : [words.takenBack(takenBack)])];
}

/** Accounts of different currencies are counted together, their amounts are told apart. */
export function listInWords(blocks: Picture['followUps'], { answers, sheets }: Words): string {
  const totals = callTotals(blocks);
  const count = totals.reduce((sum, { accounts }) => sum + accounts, 0);
  if (count === 0) return answers.nobodyToCall;
  const amounts = totals.map(({ callable, ...of }) => ({ ...of, amount: callable }));
  return answers.toCall(count, amountsInWords(amounts, sheets.aging.noCurrency));
}
