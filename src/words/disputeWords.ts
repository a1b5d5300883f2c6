/** Every text about marking the ledger's disputed rows. */
export interface DisputeWords {
  /** What was marked; `amounts` are figures with their currencies, '' where nothing is disputed. */
  readonly marked: (items: number, sheet: string, amounts: string) => string;
  /** Said when filtered or hidden rows are marked too. */
  readonly hiddenRows: string;
  /** Said when so many dispute cells say neither yes nor no nor an amount. */
  readonly unreadable: (cells: number) => string;
  readonly unmarked: (sheets: string) => string;
  readonly nothingMarked: string;
  /** The ledger's sheet takes no marks. */
  readonly protectedLedger: (sheet: string) => string;
  /** The marks on a protected sheet cannot be taken away. */
  readonly protectedMarks: (sheet: string) => string;
  /** Asked where the ledger does not say what is disputed. */
  readonly noColumn: (sheet: string) => string;
  /** After going to the cell where the column is named. */
  readonly chooseColumn: string;
  /** Header of the column that Duebook adds; one that the reader knows. */
  readonly columnHeader: string;
  readonly columnAdded: (header: string, address: string) => string;
  readonly columnNotFree: (sheet: string, address: string) => string;
  readonly protectedColumn: (sheet: string) => string;
}
