import type { LedgerHead } from '../ledger';
import { isLessPaid } from '../lessPaid';

/** Columns that the reader looks at, -1 where the ledger has none. */
export interface ReaderColumns {
  readonly account: number;
  /** Where headings name the customers in a column of the items' own: of their dates, invoices or types. */
  readonly headings: number;
  /** The customer's name; also where it serves as the account. */
  readonly name: number;
  /** Behind the ledger's last column where the amount is what several cells of the row come to. */
  readonly amount: number;
  /** The original amount where it is not itself the amount: its texts show the number style too. */
  readonly original: number;
  /** Of items that came aged already: the total beside their buckets. */
  readonly rowTotal: number;
  /** What is paid of the original amount, where the amount is the rest; else -1, as `invoiced` is. */
  readonly paid: number;
  readonly invoiced: number;
  readonly currency: number;
  readonly invoiceDate: number;
  readonly dueDate: number;
  readonly postingDate: number;
  /** Only where an item is open by its settled date. */
  readonly settledDate: number;
  /** Only where an item is open by its status, with or without a settled date. */
  readonly status: number;
  readonly dispute: number;
  readonly invoice: number;
  /** True where the amount is spread over bucket columns, or is what is left of one after another. */
  readonly spread: boolean;
  /** True where, besides, no column holds a date: the items came aged already. */
  readonly given: boolean;
}

/**
 * The columns of a ledger by what the reader does with them. Without an open balance what the buckets
 * hold is the amount, else the original amount, and a settled date then says whether it is open.
 * @example readerColumns(head).amount is 5
 */
export function readerColumns(head: LedgerHead): ReaderColumns {
  const { mapping, buckets, columns } = head;
  const {
    balance,
    originalAmount = -1,
    invoiceDate = -1,
    dueDate = -1,
    postingDate = -1,
  } = mapping;
  const undated = invoiceDate < 0 && dueDate < 0 && postingDate < 0;
  const given = buckets.length > 0 && undated;
  const lessPaid = isLessPaid(head);
  const spread = lessPaid || given || (buckets.length > 0 && balance === undefined);
  const byOriginal = balance === undefined && !spread;
  const owner = mapping.account ?? mapping.name ?? -1;
  // Customers' headings may stand in a column of dates or invoices; the items then name no account.
  const ofItems = [invoiceDate, dueDate, postingDate, mapping.invoice, mapping.type];
  const isShared = ofItems.includes(owner);
  return {
    account: isShared ? -1 : owner,
    headings: isShared ? owner : -1,
    name: mapping.name ?? -1,
    amount: spread ? columns : (balance ?? originalAmount),
    original: byOriginal || spread ? -1 : originalAmount,
    rowTotal: given ? (balance ?? originalAmount) : -1,
    paid: lessPaid ? (mapping.paid ?? -1) : -1,
    invoiced: lessPaid ? originalAmount : -1,
    currency: mapping.currency ?? -1,
    invoiceDate,
    dueDate,
    postingDate,
    settledDate: byOriginal ? (mapping.settledDate ?? -1) : -1,
    status: byOriginal ? (mapping.status ?? -1) : -1,
    dispute: mapping.dispute ?? -1,
    invoice: mapping.invoice ?? -1,
    spread,
    given,
  };
}
