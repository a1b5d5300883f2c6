import type { Picture } from '../../../actions/actions';
import type { FollowUpBlock } from '../../../receivables/followups/followUps';
import { followUpLines } from '../../../receivables/sheets/followUpLines';

/** A row of a block of follow-ups. */
export interface CallRow {
  readonly block: FollowUpBlock;
  readonly row: number;
}

/** Where an account stands in the order to call. */
export interface Call {
  /** From 1; 0 where it is not to be called. */
  readonly rank: number;
  /** How many accounts there are to call, each once. */
  readonly of: number;
  /** Keys of the accounts before and after it; null where there is none. */
  readonly previous: string | null;
  readonly next: string | null;
  /** Its rows in the list: one a currency. */
  readonly rows: readonly CallRow[];
}

/** Finds an account (index into `Ledger.accounts`) among those to call. */
export function callOf({ ledger, followUps }: Picture, account: number): Call {
  const lines = followUpLines({ ledger, blocks: followUps });
  const indexOf = ({ block, row }: CallRow) => block.accounts.account[row] ?? -1;
  // An account that owes in two currencies is called once.
  const order = [...new Set(lines.map(indexOf))];
  const at = order.indexOf(account);
  const keyAt = (place: number) => ledger.accounts[order[place] ?? -1]?.key ?? null;
  return {
    rank: at + 1,
    of: order.length,
    previous: at < 1 ? null : keyAt(at - 1),
    next: at < 0 ? null : keyAt(at + 1),
    rows: lines.filter((line) => indexOf(line) === account),
  };
}
