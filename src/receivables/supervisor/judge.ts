import type { SerialDay } from '../calendar/serialDay';
import { grouped } from '../money/grouped';
import type { Commitment } from './commitment';
import type { CommitmentStatus } from './commitmentStatus';
import type { OpenPromise } from './promises';

/** What a commitment is judged by. */
export interface JudgedBy {
  readonly asOf: SerialDay;
  /** The main currency: a promise's text names only the others. */
  readonly mainCurrency: string | null;
  readonly promises: readonly OpenPromise[];
}

/**
 * Whether a commitment was kept by the as-of date; null where a person said so in their own word. The
 * day itself is still in time. A promise of the ledger was kept where nothing of it is open any more;
 * any other where its account's past due fell by the amount since it was noted, or to nothing. Money
 * alone decides: of a commitment without an account, or whose account owed nothing past due when it was
 * noted, a person has to say it. Once kept it stays so, whatever falls due later.
 * @example judge(commitment, { asOf, mainCurrency: 'USD', promises: [] })?.kind is 'kept'
 */
export function judge(commitment: Commitment, by: JudgedBy): CommitmentStatus | null {
  const { word } = commitment;
  if (word === 'own') return null;
  if (word === 'kept' || word === 'kept-late') return { kind: word };
  const isLate = word === 'not-kept';
  const kept: CommitmentStatus = { kind: isLate ? 'kept-late' : 'kept' };
  if (commitment.promised !== undefined) return judgePromise(commitment, by, kept);
  if (hasPaid(commitment)) return kept;
  return unpaid(commitment, by.asOf);
}

function unpaid({ account, by, noted, owes }: Commitment, asOf: SerialDay): CommitmentStatus {
  if (by === null) return { kind: 'no-day' };
  if (asOf <= by) return { kind: 'not-due' };
  const isKnown = account !== null && (noted?.owed ?? 0) > 0;
  return isKnown
    ? { kind: 'not-kept', owed: grouped(owes.pastDue, owes.decimals) }
    : { kind: 'ask' };
}

function hasPaid({ noted, owes, amount }: Commitment): boolean {
  const then = noted?.owed ?? 0;
  if (then <= 0) return false;
  return owes.pastDue === 0 || (amount !== null && then - owes.pastDue >= amount);
}

function judgePromise(
  { account, by, promised }: Commitment,
  { asOf, mainCurrency, promises }: JudgedBy,
  kept: CommitmentStatus,
): CommitmentStatus {
  const currency = promised ?? mainCurrency;
  const theirs = promises.filter((one) => one.account === account && one.currency === currency);
  const open = theirs.find(({ day }) => day === by);
  if (open !== undefined) {
    if (asOf <= open.day) return { kind: 'not-due' };
    return { kind: 'not-kept', owed: grouped(open.amount, open.decimals) };
  }
  // Whose day a person emptied: which of the open ones it was nobody knows.
  if (by === null) return theirs.length === 0 ? kept : { kind: 'no-day' };
  const later = theirs.filter(({ day }) => day > by).sort((a, b) => a.day - b.day);
  return later[0] === undefined ? kept : { kind: 'moved', to: later[0].day };
}
