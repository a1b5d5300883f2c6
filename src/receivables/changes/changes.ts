import type { AgingBlock, AgingResult } from '../aging/result';
import type { SerialDay } from '../calendar/serialDay';
import type { Ledger } from '../ledger/ledger';
import { decimalsOf } from '../money/decimalsOf';
import type { AccountBefore, AgingBefore } from './agingBefore';

/** What changed between the last refresh and this one. */
export interface Changes {
  /** The day that the last refresh was made for; null where it is not known. */
  readonly since: SerialDay | null;
  /** The currencies that can be compared, in the order of the aging. */
  readonly blocks: readonly BlockChanges[];
}

/** What changed in one currency. */
export interface BlockChanges {
  readonly currency: string | null;
  readonly decimals: number;
  readonly total: Change;
  /** Null where "over" meant another number of days. */
  readonly over: OverChange | null;
}

/** A sum then and now, in minor units. */
export interface Change {
  readonly before: number;
  readonly after: number;
}

/** What is over, and whose: largest amounts first. */
export interface OverChange extends Change {
  /** Accounts with something over that had nothing over before. */
  readonly come: readonly AccountChange[];
  /** Accounts that have nothing over any more: paid, credited or gone from the ledger. */
  readonly gone: readonly AccountChange[];
}

/** An account that came on the list of what is over, or left it. */
export interface AccountChange {
  readonly key: string;
  readonly name: string;
  /** What is over now, or was before it went; minor units. */
  readonly over: number;
}

/**
 * Compares an aging with what the Aging sheets said before. A currency that one side does not know is
 * not compared with a known one, and "over 30" not with "over 60": less is said rather than wrong.
 * Where not every sheet stands that there was (`isComplete`), a currency without one may be an old one
 * and is left out. Null where nothing can be compared, and where what can be has not moved but not all
 * can.
 * @example changes(before, true, ledger, result)?.blocks[0]?.total is { before: 100000, after: 90000 }
 */
export function changes(
  before: readonly AgingBefore[],
  isComplete: boolean,
  ledger: Ledger,
  result: AgingResult,
): Changes | null {
  const stood = before.filter(({ accounts }) => accounts?.length !== 0);
  const known = stood.every(({ currency }) => currency !== null);
  const currencies = new Set([...result.blocks, ...stood].map(({ currency }) => currency));
  const blocks = [...currencies].flatMap((currency): readonly BlockChanges[] => {
    const then = stood.filter((each) => each.currency === currency);
    const now = result.blocks.find((block) => block.currency === currency);
    const isNewOrGone = then.length === 0 || now === undefined;
    const knownNow = result.blocks.every((block) => block.currency !== null);
    if (isNewOrGone && !(known && knownNow)) return [];
    if (then.length === 0 && !isComplete) return [];
    return blockChanges(currency, then, now, ledger);
  });
  if (stood.length === 0) return null;
  const isAll = isComplete && blocks.length === currencies.size;
  const isWhole = isAll && blocks.every(({ over }) => over !== null);
  if (!isWhole && !blocks.some(hasMoved)) return null;
  return { since: stood[0]?.asOf ?? null, blocks };
}

/**
 * Whether anything is different in a currency, if only whose the same sums are.
 * @example hasMoved({ ...block, total: { before: 100, after: 100 }, over: null }) is false
 */
export function hasMoved({ total, over }: BlockChanges): boolean {
  const isOther = ({ before, after }: Change) => before !== after;
  if (isOther(total)) return true;
  return over !== null && (isOther(over) || over.come.length > 0 || over.gone.length > 0);
}

/** Nothing where a sheet cannot be relied on. */
function blockChanges(
  currency: string | null,
  then: readonly AgingBefore[],
  now: AgingBlock | undefined,
  ledger: Ledger,
): readonly BlockChanges[] {
  if (then.some(({ accounts }) => accounts === null)) return [];
  const accounts = then.flatMap((each) => each.accounts ?? []);
  const total = accounts.reduce((sum, account) => sum + account.total, 0);
  return [
    {
      currency,
      decimals: decimalsOf(currency),
      total: { before: total, after: now?.total.amount ?? 0 },
      over: then.every(({ sameOver }) => sameOver) ? overChange(accounts, now, ledger) : null,
    },
  ];
}

function overChange(
  accounts: readonly AccountBefore[],
  now: AgingBlock | undefined,
  ledger: Ledger,
): OverChange {
  const then = accounts.filter(({ over }) => over > 0).sort((a, b) => b.over - a.over);
  const listed = now === undefined ? [] : overNow(now, ledger);
  const keysThen = new Set(then.map(({ key }) => key));
  const keysNow = new Set(listed.map(({ key }) => key));
  return {
    // Credits may outweigh what is over in an account, where they are aged by their own date.
    before: accounts.reduce((sum, { over }) => sum + over, 0),
    after: now?.over.amount ?? 0,
    come: listed.filter(({ key }) => !keysThen.has(key)),
    gone: then
      .filter(({ key }) => !keysNow.has(key))
      .map(({ key, name, over }) => ({ key, name, over })),
  };
}

function overNow({ accounts }: AgingBlock, ledger: Ledger): readonly AccountChange[] {
  const listed: AccountChange[] = [];
  accounts.account.forEach((index, row) => {
    const account = ledger.accounts[index];
    const over = accounts.over[row] ?? 0;
    if (account !== undefined && over > 0) {
      listed.push({ key: account.key, name: account.name, over });
    }
  });
  return listed;
}
