/** Every text of the sample ledger, and what is said about it. */
export interface SampleWords {
  readonly sheet: string;
  /** Headers that the reader knows. */
  readonly headers: {
    readonly account: string;
    readonly name: string;
    readonly invoice: string;
    readonly invoiceDate: string;
    readonly dueDate: string;
    readonly balance: string;
    readonly disputed: string;
  };
  readonly added: (sheet: string) => string;
  /** The workbook holds a ledger already, in one place or in several. */
  readonly notNeeded: (places: string) => string;
}
