import { ageSource } from '../aging/ageSource';
import type { AgingBlock, AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';
import type { FollowUpBlock } from './followUpColumns';
import { pastDueItems, type PastDueItems } from './pastDueItems';

export type { FollowUpBlock, FollowUpColumns } from './followUpColumns';

/**
 * Whom to call: every account with debit items more than `overDays` past due, by currency in the order
 * of the aging, in it the largest over amount first, then the oldest, the larger total and the key.
 * Callable is past due less its disputed part, after SAP's "To Be Collected" (a dispute is not to be
 * collected while it is open); nothing is counted twice and nothing falls below 0.
 * @example followUps(ledger, age(ledger, options))[0].accounts.callable[0] is 50800
 */
export function followUps(ledger: Ledger, result: AgingResult): readonly FollowUpBlock[] {
  const accounts = ledger.accounts.length;
  const rowOf = new Int32Array(Math.max(1, ledger.currencies.length) * accounts).fill(-1);
  let rows = 0;
  const listed = result.blocks.map((block) => {
    const length = listedAccounts(block);
    const start = Math.max(0, ledger.currencies.indexOf(block.currency)) * accounts;
    for (let i = 0; i < length; i++) rowOf[start + block.accounts.account[i]!] = rows + i;
    rows += length;
    return { block, from: rows - length, to: rows };
  });
  const items = pastDueItems(ledger.items, {
    cutoff: result.rules.cutoff,
    small: result.rules.small,
    covered: result.covered,
    ages: ageSource(ledger.items, result.basis, result.asOf, result.rules.dayNumber),
    overDays: result.overDays,
    settledMode: ledger.reading.settled,
    accounts,
    rows,
    rowOf,
  });
  return listed.map(({ block, from, to }) => followUpBlock(block, items, from, to));
}

/** The aging has its accounts by over amount, so those to call are its first ones. */
function listedAccounts({ accounts }: AgingBlock): number {
  let length = 0;
  while (length < accounts.length && accounts.over[length]! > 0) length++;
  return length;
}

function followUpBlock(
  { currency, decimals, accounts }: AgingBlock,
  items: PastDueItems,
  from: number,
  to: number,
): FollowUpBlock {
  const length = to - from;
  const pastDue = items.amount.subarray(from, to);
  const disputed = items.disputed.subarray(from, to);
  const credits = items.credits.subarray(from, to).map((amount) => 0 - amount);
  const callable = pastDue.map((amount, i) => Math.max(0, amount - disputed[i]!));
  return {
    currency,
    decimals,
    accounts: {
      length,
      account: accounts.account.slice(0, length),
      callable,
      pastDue,
      over: accounts.over.slice(0, length),
      disputed,
      overDisputed: items.overDisputed.subarray(from, to),
      credits,
      netAsk: callable.map((amount, i) => Math.max(0, amount - credits[i]!)),
      oldestDays: accounts.oldestDays.slice(0, length),
      itemsPastDue: items.count.subarray(from, to),
      oldestItem: items.oldest.subarray(from, to),
      oldestToAsk: items.oldestToAsk.subarray(from, to),
    },
  };
}
