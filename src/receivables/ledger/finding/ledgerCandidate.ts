import type { Field } from '../field';
import type { LedgerHead } from '../ledger';

/** A place in the workbook that could be the ledger, and what speaks for it. */
export interface LedgerCandidate {
  readonly head: LedgerHead;
  /** How it is named in questions, and may be named in answers. */
  readonly place: string;
  readonly fields: readonly Field[];
  readonly rows: number;
  readonly isTable: boolean;
  readonly hidden: boolean;
  readonly empty: boolean;
}
