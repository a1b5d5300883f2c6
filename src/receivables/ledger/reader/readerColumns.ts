import type { LedgerHead } from '../ledger';

/** Columns that the reader looks at, -1 where the ledger has none. */
export interface ReaderColumns {
  readonly account: number;
  readonly amount: number;
  /** The original amount where it is not itself the amount: its texts show the number style too. */
  readonly original: number;
  readonly currency: number;
  readonly invoiceDate: number;
  readonly dueDate: number;
  readonly postingDate: number;
  /** Only where an item is open by its settled date. */
  readonly settledDate: number;
  readonly dispute: number;
  readonly invoice: number;
}

/**
 * The columns of a ledger by what the reader does with them. Without an open balance the original
 * amount is the amount, and a settled date then says whether it is open.
 * @example readerColumns(head).amount is 5
 */
export function readerColumns(head: LedgerHead): ReaderColumns {
  const { mapping } = head;
  const { balance, originalAmount = -1 } = mapping;
  return {
    account: mapping.account ?? mapping.name ?? -1,
    amount: balance ?? originalAmount,
    original: balance === undefined ? -1 : originalAmount,
    currency: mapping.currency ?? -1,
    invoiceDate: mapping.invoiceDate ?? -1,
    dueDate: mapping.dueDate ?? -1,
    postingDate: mapping.postingDate ?? -1,
    settledDate: balance === undefined ? (mapping.settledDate ?? -1) : -1,
    dispute: mapping.dispute ?? -1,
    invoice: mapping.invoice ?? -1,
  };
}
