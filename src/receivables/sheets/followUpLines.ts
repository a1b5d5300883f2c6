import type { AgingResult } from '../aging/result';
import type { SerialDay } from '../calendar/serialDay';
import type { FollowUpBlock } from '../followups/followUpColumns';
import type { Account, Ledger } from '../ledger/ledger';
import type { Settings } from '../settings/settings';
import type { Words } from '../../words';

/** The table's name, unique in a workbook: by it the sheet is found again. */
export const FOLLOW_UP_TABLE = 'DuebookFollowUps';

/** What the sheet of follow-ups is made from. */
export interface FollowUpSource {
  readonly ledger: Ledger;
  readonly result: AgingResult;
  readonly blocks: readonly FollowUpBlock[];
  readonly settings: Settings;
  /** The day on which it is made, by Excel's clock. */
  readonly today: SerialDay;
  readonly words: Words;
}

/** One row of the table: an account in a currency. */
export interface FollowUpLine {
  readonly block: FollowUpBlock;
  /** Index into the block's columns. */
  readonly row: number;
  readonly account: Account | undefined;
}

/**
 * The rows of the table from the first call to the last: the currencies one after the other.
 * @example followUpLines(source)[0] is { block, row: 0, account: { key: 'A2', ... } }
 */
export function followUpLines({
  ledger,
  blocks,
}: Pick<FollowUpSource, 'ledger' | 'blocks'>): readonly FollowUpLine[] {
  return blocks.flatMap((block) =>
    Array.from(block.accounts.account, (index, row) => ({
      block,
      row,
      account: ledger.accounts[index],
    })),
  );
}

/**
 * Whether the table says the currency of its rows: where at least one is known.
 * @example namesCurrencies({ ...ledger, currencies: [null] }) is false
 */
export function namesCurrencies({ currencies }: Ledger): boolean {
  return currencies.some((currency) => currency !== null);
}
