import type { AgingBlock, AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';

/** What an account owes that is past due. */
export interface Owing {
  /** Minor units of the block's currency; 0 where nothing is. */
  readonly pastDue: number;
  readonly decimals: number;
}

/** Looks an account up as people name it: by its key or, where only one has it, by its name. */
export type FindAccount = (typed: string) => number | null;

/**
 * Finds accounts by what people type, whatever the case.
 * @example accountFinder(ledger)('alpha clinics') is 0
 */
export function accountFinder({ accounts }: Ledger): FindAccount {
  const byKey = new Map<string, number>();
  const byName = new Map<string, number | null>();
  accounts.forEach(({ key, name }, at) => {
    byKey.set(key.toLowerCase(), at);
    const named = name.trim().toLowerCase();
    if (named !== '') byName.set(named, byName.has(named) ? null : at);
  });
  return (typed) => {
    const wanted = typed.trim().toLowerCase();
    if (wanted === '') return null;
    return byKey.get(wanted) ?? byName.get(wanted) ?? null;
  };
}

/**
 * What each account owes past due, by index into the ledger's accounts: in the main currency, else in
 * the first in which it owes anything. Amounts of different currencies are never added.
 * @example pastDueOf(result)(0) is { pastDue: 50800, decimals: 2 }
 */
export function pastDueOf({ blocks }: AgingResult): (account: number) => Owing {
  const rows = blocks.map(
    ({ accounts }) => new Map([...accounts.account].map((at, row) => [at, row])),
  );
  const decimals = blocks[0]?.decimals ?? 2;
  return (account) => {
    for (const [at, block] of blocks.entries()) {
      const pastDue = amountIn(block, rows[at]?.get(account));
      if (pastDue > 0) return { pastDue, decimals: block.decimals };
    }
    return { pastDue: 0, decimals };
  };
}

function amountIn({ accounts }: AgingBlock, row: number | undefined): number {
  return row === undefined ? 0 : (accounts.pastDue[row] ?? 0);
}
