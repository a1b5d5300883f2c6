import type { AgingResult } from '../aging/result';
import type { SerialDay } from '../calendar/serialDay';
import type { CellValue } from '../ledger/area';
import type { Ledger } from '../ledger/ledger';
import { fromMinorUnits } from '../money/rounding';
import type { SupervisorWords } from '../../words/supervisorWords';
import { readCommitment, type Commitment } from './commitment';
import { standingWord, statusInWords } from './commitmentStatus';
import type { DecisionRow } from './decision';
import { judge, type JudgedBy } from './judge';
import { notedInWords } from './notedThen';
import { accountFinder, pastDueOf } from './owing';
import { cellWords, isTyped, type TypedRow } from './pageTables';
import { openPromises, promiseText, type OpenPromise } from './promises';
import { promiseKey, promisesToAdd, type MorePromises } from './promisesToAdd';
import { stayed } from './stayed';

/** One row of the table of commitments as it will be. */
export interface CommitmentRow {
  /** What people typed, as the cells hold it: by these four a row is found again. Days are ours. */
  readonly typed: Readonly<Record<(typeof TYPED)[number], CellValue>>;
  readonly settled: SerialDay | null;
  readonly noted: string;
  readonly kept: string;
  /** False where a person's own word stands in *Kept?*, which is not written over. */
  readonly isOurs: boolean;
  /** Whether it goes, because the log of the meetings has it from now on. */
  readonly leaves: boolean;
}

/** What the table of commitments will be, and what becomes of the ones that leave. */
export interface Commitments {
  readonly rows: readonly CommitmentRow[];
  readonly decisions: readonly DecisionRow[];
  readonly more: MorePromises | null;
}

/** What the rows that people typed are brought up to date with. */
export interface PageSource {
  readonly ledger: Ledger;
  readonly result: AgingResult;
  readonly words: SupervisorWords;
  /** Whether there is a log that takes those that leave; where there is none, all stay. */
  readonly hasLog: boolean;
  /** What the workbook's days lack to the 1900 system's: of the days in the rows as they stand. */
  readonly dayOffset: number;
}

const TYPED = ['commitment', 'who', 'amount', 'by'] as const;

/**
 * The rows of the table of commitments: those that stand, each with whether it was kept, then promises
 * of the ledger that nobody noted yet. What a person typed is never changed, nor is their own word on
 * whether it was kept. One that is settled stays for a meeting's week, then goes to the log.
 * @example nextCommitments([], source).rows.length is at most 5
 */
export function nextCommitments(standing: readonly TypedRow[], source: PageSource): Commitments {
  const { ledger, result, dayOffset } = source;
  const promises = openPromises(ledger, result);
  const main = result.blocks[0]?.currency ?? null;
  const judgedBy = { asOf: result.asOf, mainCurrency: main, promises };
  const reader = {
    find: accountFinder(ledger),
    owing: pastDueOf(result),
    decimals: result.blocks[0]?.decimals ?? 2,
    dayOffset,
  };
  const read = (rows: readonly TypedRow[]) =>
    rows.map((row) => ({ row, commitment: readCommitment(row, reader) }));
  const stood = read(standing.filter(holdsTyped));
  const told = stood.flatMap(({ commitment: { account, by, promised } }) =>
    promised === undefined || account === null || by === null
      ? []
      : [promiseKey({ account, currency: promised ?? main, day: by })],
  );
  const { added, more } = promisesToAdd(promises, new Set(told), result.asOf, main);
  const fresh = read(added.map((promise) => promisedRow(promise, source)));
  const next = [...stood, ...fresh].map(({ row, commitment }) => ({
    row,
    next: nextRow(row, commitment, judgedBy, source),
  }));
  return {
    rows: next.map((each) => each.next),
    decisions: next.flatMap((each) => (each.next.leaves ? [decisionOf(each.row, each.next)] : [])),
    more,
  };
}

/** Our own word does not keep a row whose other cells a person emptied. */
function holdsTyped(row: TypedRow): boolean {
  return isTyped(row, TYPED) || standingWord(cellWords(row, 'kept')) === 'own';
}

function nextRow(
  row: TypedRow,
  commitment: Commitment,
  judgedBy: JudgedBy,
  { words, hasLog, dayOffset }: PageSource,
): CommitmentRow {
  const { asOf } = judgedBy;
  const { account, owes, word, by } = commitment;
  const first = { day: asOf, owed: account === null ? null : owes.pastDue };
  const noted = commitment.noted ?? first;
  const status = judge({ ...commitment, noted }, judgedBy);
  const isSettled = status === null || !OPEN.has(status.kind);
  // One that was paid after all has its week anew.
  const since = status?.kind === 'kept-late' && word === 'not-kept' ? null : commitment.settled;
  const settled = isSettled ? (since ?? asOf) : null;
  const { values, formulas } = row;
  const typed = (id: string) => formulas[id] ?? values[id] ?? '';
  const day = typed('by');
  return {
    typed: {
      commitment: typed('commitment'),
      who: typed('who'),
      amount: typed('amount'),
      by: typeof day === 'number' ? day + dayOffset : day,
    },
    settled,
    noted: commitment.noted === null ? notedInWords(noted, owes.decimals) : cellWords(row, 'noted'),
    kept: status === null ? String(values.kept ?? '') : statusInWords(status, words),
    isOurs: status !== null,
    leaves: hasLog && stayed(settled, asOf) && (by === null || stayed(by, asOf)),
  };
}

const OPEN: ReadonlySet<string> = new Set(['not-due', 'no-day', 'ask']);

/** A promise of the ledger as a person would have typed it, in the workbook's own days. */
function promisedRow(
  { account, currency, decimals, day, amount }: OpenPromise,
  { ledger, result, words, dayOffset }: PageSource,
): TypedRow {
  const isMain = currency === (result.blocks[0]?.currency ?? null);
  const debtor = ledger.accounts[account];
  const who = debtor?.key ?? '';
  const values = {
    commitment: promiseText(debtor?.name || who, isMain ? null : currency, words),
    who,
    amount: fromMinorUnits(amount, decimals),
    by: day - dayOffset,
  };
  return { values, formulas: values };
}

function decisionOf(row: TypedRow, { settled, kept }: CommitmentRow): DecisionRow {
  const said = ['commitment', 'who'].map((id) => cellWords(row, id)).filter((part) => part !== '');
  return { day: settled!, kind: 'commitment', text: said.join(' · '), outcome: kept };
}
