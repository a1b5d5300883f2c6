/** Why the workbook refuses what a person does in the grid. */
export interface RefusedWords {
  /** By Excel's codes. */
  readonly byCode: {
    readonly AccessDenied: string;
    readonly FilteredRangeConflict: string;
    readonly FormulaLengthExceedsLimit: string;
    readonly InsertDeleteConflict: string;
    readonly ItemAlreadyExists: string;
    readonly MergedRangeConflict: string;
    readonly NonBlankCellOffSheet: string;
  };
  /** A cell's list does not hold what was typed. */
  readonly notInList: (cell: string, allowed: readonly string[], typed: string) => string;
  readonly other: string;
}
