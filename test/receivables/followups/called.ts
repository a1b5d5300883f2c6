import { age } from '../../../src/receivables/aging/age';
import type { AgingOptions } from '../../../src/receivables/aging/age';
import { DEFAULT_EDGES } from '../../../src/receivables/aging/scheme';
import { followUps } from '../../../src/receivables/followups/followUps';
import type { FollowUpBlock } from '../../../src/receivables/followups/followUps';
import { why } from '../../../src/receivables/followups/why';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { fromMinorUnits } from '../../../src/receivables/money/rounding';
import type { Language } from '../../../src/receivables/settings/settings';
import { wordsFor } from '../../../src/words/everyLanguage';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';

export const OPTIONS: AgingOptions = {
  asOf: dayOf('2026-03-31'),
  edges: DEFAULT_EDGES,
  overDays: 30,
  mainCurrency: 'USD',
};

/** A follow-up as a test reads it: amounts in the currency. */
export interface Called {
  readonly account: string;
  readonly callable: number;
  readonly pastDue: number;
  readonly over: number;
  readonly disputed: number;
  readonly credits: number;
  readonly netAsk: number;
  readonly oldestDays: number;
  readonly itemsPastDue: number;
  /** Invoice of the oldest item. */
  readonly oldest: string;
}

/** The follow-ups of one currency's block, in their order. */
export function calledIn(ledger: Ledger, { accounts, decimals }: FollowUpBlock): Called[] {
  return Array.from(accounts.account, (account, row) => {
    const amount = (column: Float64Array) => fromMinorUnits(column[row] ?? NaN, decimals);
    return {
      account: ledger.accounts[account]?.key ?? '?',
      callable: amount(accounts.callable),
      pastDue: amount(accounts.pastDue),
      over: amount(accounts.over),
      disputed: amount(accounts.disputed),
      credits: amount(accounts.credits),
      netAsk: amount(accounts.netAsk),
      oldestDays: accounts.oldestDays[row] ?? NaN,
      itemsPastDue: accounts.itemsPastDue[row] ?? NaN,
      oldest: String(ledger.items.invoice[accounts.oldestItem[row] ?? -1]),
    };
  });
}

/** Whom these rows say to call, all currencies one after the other. */
export function called(
  rows: readonly Row[] | Ledger,
  options: Partial<AgingOptions> = {},
): Called[] {
  const ledger = 'items' in rows ? rows : ledgerOf(rows);
  const result = age(ledger, { ...OPTIONS, ...options });
  return followUps(ledger, result).flatMap((block) => calledIn(ledger, block));
}

/** Why each of them is called. */
export function reasons(
  rows: readonly Row[] | Ledger,
  language: Language = 'en',
  options: Partial<AgingOptions> = {},
): string[] {
  const ledger = 'items' in rows ? rows : ledgerOf(rows);
  const result = age(ledger, { ...OPTIONS, ...options });
  return followUps(ledger, result).flatMap((block) =>
    Array.from(block.accounts.account, (_, row) =>
      why({ ledger, result, block, row }, wordsFor(language).followUps.why),
    ),
  );
}
