/** What is said of formulas of ours that become values or built-in ones, and of those that are repaired. */
export interface SwappingWords {
  /** How many formulas became built-in ones, how many values, and on which sheets. */
  readonly swapped: (live: number, values: number, sheets: readonly string[]) => string;
  readonly nothingToSwap: string;
  /** The ISO date at which the workbook now stays. */
  readonly asOfFixed: (date: string) => string;
  /** Why the figures could not be brought up to date first, as told. */
  readonly notRefreshed: (why: string) => string;
  /** Formulas that have no result to keep. */
  readonly withoutResult: (formulas: number, places: readonly string[]) => string;
  /** Protected sheets with so many formulas of ours in all. */
  readonly protectedSheets: (sheets: readonly string[], formulas: number) => string;
  /** Defined names that call a function of ours. */
  readonly namesLeft: (names: readonly string[]) => string;
  /** The add-in would have been loaded with the workbook. */
  readonly startUpOff: string;
  readonly privateStays: string;
  readonly settingsStay: string;
  readonly putBack: string;
  readonly repair: {
    readonly repaired: (cells: number, sheets: readonly string[]) => string;
    readonly nothing: string;
    /** Cells that show #NAME? for a cause that is not ours. */
    readonly others: (cells: number) => string;
    /** Cells that show #NAME? even now. */
    readonly still: (cells: number, places: readonly string[]) => string;
    /** Cells whose table would meet other cells: their formula was left as it was. */
    readonly noRoom: (cells: number, places: readonly string[]) => string;
    readonly protectedSheets: (sheets: readonly string[], cells: number) => string;
  };
}
