/** What is said of workbooks that each hold one owner's accounts. */
export interface OwnerWords {
  /** Workbooks that were opened: whose, and how many accounts each has. */
  opened(books: readonly { readonly name: string; readonly accounts: number }[]): string;
  asOfFixed(isoDate: string): string;
  columnsLeftOut(columns: readonly string[]): string;
  /** Title of a workbook, in its properties. */
  title(name: string, isoDate: string): string;
  /** For items that name no owner. */
  readonly noName: string;
  readonly failures: {
    /** No column says whose the items are. */
    readonly notGrouped: string;
    readonly accountsInHeadings: string;
    readonly nobodyChosen: string;
    nothingOpen(names: readonly string[]): string;
    /** Excel opened workbooks for others, but none for these. */
    notOpened(names: readonly string[]): string;
    /** The part does not add up to what the aging says of it. */
    differs(names: readonly string[]): string;
  };
}
