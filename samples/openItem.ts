import type { Customer } from './customers';

/** An error value of Excel, as its text. */
interface ErrorCell {
  readonly error: '#N/A';
}

/** What a cell of the sample holds; null is an empty cell. */
export type SampleCell = string | number | ErrorCell | null;

/** One row of the sample ledger: normally well kept, here and there as people leave things. */
export interface OpenItem {
  readonly customer: Customer;
  customerId: SampleCell;
  invoice: string;
  invoiceDate: SampleCell;
  dueDate: SampleCell;
  originalAmount: SampleCell;
  openBalance: SampleCell;
  disputed: SampleCell;
}
