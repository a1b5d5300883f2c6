import type { Finding } from '../checking/finding';

/** A sheet of the workbook as something that can be handed over. */
export interface SharedSheet {
  readonly name: string;
  /** Ours are the sheets that Duebook wrote; the ledger is the one that they were made from. */
  readonly kind: 'ours' | 'ledger' | 'other';
  readonly hidden: boolean;
  /** Whether a person marked it as private: a copy leaves it out. */
  readonly isPrivate: boolean;
  /** Headers of its columns that a copy leaves out, from left to right. */
  readonly privateColumns: readonly string[];
  /** Headings of its tables that a copy has without the rows of groups, or not at all. */
  readonly privateBlocks: readonly string[];
}

/** How many cells with functions of ours a sheet has, by what takes their place. */
export interface SheetSwaps {
  readonly sheet: string;
  /** Cells that get a built-in formula and go on calculating. */
  readonly live: number;
  /** Cells that keep their last value. */
  readonly values: number;
  /** Cells that show no result, `#NAME?` say: nothing can take their place before they are repaired. */
  readonly lost: number;
}

/** What handing over the workbook would mean, before anything is done. */
export interface SharePreview {
  readonly findings: readonly Finding[];
  readonly swaps: readonly SheetSwaps[];
  /** In the workbook's order. */
  readonly sheets: readonly SharedSheet[];
  /** The sheet of each chart of a kind that no copy takes. */
  readonly chartsLeftOut: readonly string[];
  /** Whether a person fixed the as-of date, so that no refresh moves it. */
  readonly fixed: boolean;
}
