import type { AgingBlock, AgingResult } from '../aging/result';

/** What an account owes in one currency, in minor units, as its row of the aging says it. */
export interface AccountFigures {
  readonly block: AgingBlock;
  /** One amount a bucket. */
  readonly buckets: readonly number[];
  /** 0 or below. */
  readonly credits: number;
  readonly noDate: number;
  readonly total: number;
  readonly pastDue: number;
  readonly over: number;
  readonly oldestDays: number;
  readonly disputed: number;
}

/**
 * What an account (index into `Ledger.accounts`) owes, by currency in the order of the aging; a
 * currency in which it has nothing open is left out.
 * @example accountIn(result, 1)[0]?.over is 44800
 */
export function accountIn(result: AgingResult, account: number): readonly AccountFigures[] {
  return result.blocks.flatMap((block) => {
    const row = block.accounts.account.indexOf(account);
    return row < 0 ? [] : [accountFigures(block, row)];
  });
}

/**
 * What the account in a row (from 0) of a block owes.
 * @example accountFigures(block, 0).total is what the first account of the sheet owes
 */
export function accountFigures(block: AgingBlock, row: number): AccountFigures {
  const { accounts } = block;
  const buckets = accounts.buckets.map((amounts) => amounts[row] ?? 0);
  return {
    block,
    buckets,
    credits: accounts.credits[row] ?? 0,
    noDate: accounts.noDate[row] ?? 0,
    total: accounts.total[row] ?? 0,
    pastDue: accounts.pastDue[row] ?? 0,
    over: accounts.over[row] ?? 0,
    oldestDays: accounts.oldestDays[row] ?? 0,
    disputed: accounts.disputed[row] ?? 0,
  };
}
