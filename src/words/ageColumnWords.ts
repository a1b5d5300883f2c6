/** Every text of the two columns that show each item's age to people without the add-in. */
export interface AgeColumnWords {
  /**
   * Headers that no reader of ledgers takes for the export's own, so that Duebook never finds its own
   * figures in the ledger.
   */
  readonly headers: { readonly bucket: string; readonly days: string };
  /** Name of a sheet that holds a copy of the ledger with them. */
  readonly copySheet: string;
  readonly added: (sheet: string, address: string) => string;
  readonly updated: (sheet: string) => string;
  readonly copied: (sheet: string) => string;
  /** Said of both: what the columns do by themselves, and what asks for a new press. */
  readonly live: string;
  /** Said where bounds of business days or shares of items leave something fixed as it is. */
  readonly fixed: (items: number) => string;
  readonly notFree: (sheet: string, address: string) => string;
  readonly protectedLedger: (sheet: string) => string;
  readonly rowsHidden: (sheet: string) => string;
  /** Excel refused half-way, and then refused to have it put back. */
  readonly halfWritten: (sheet: string) => string;
}
