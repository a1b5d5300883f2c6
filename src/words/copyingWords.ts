/** What is said of a copy of chosen sheets in a new workbook. */
export interface CopyingWords {
  /** So many sheets are in the new workbook, which is open and must be saved under a name of its own. */
  readonly copied: (sheets: number) => string;
  /** What became of the formulas of the copied sheets: how many go on calculating, how many are values. */
  readonly formulas: (live: number, values: number) => string;
  /** Formulas that showed #NAME? and so had no value to keep, with the first places. */
  readonly withoutValue: (cells: number, places: readonly string[]) => string;
  /** The ISO date that the copy stays at. */
  readonly asOfFixed: (isoDate: string) => string;
  /** Private columns that are not in the copy, as `Sheet!Header`. */
  readonly columnsLeftOut: (columns: readonly string[]) => string;
  /** Private columns of which the copy has the heading alone. */
  readonly columnsEmptied: (columns: readonly string[]) => string;
  /** Tables of ours that are not in the copy, or without the rows of groups, as `Sheet!Heading`. */
  readonly blocksLeftOut: (blocks: readonly string[]) => string;
  /** So many cells are blank, because a formula brought a private text there, with the first places. */
  readonly textsLeftOut: (cells: number, places: readonly string[]) => string;
  /** So many cells of people's own still say a name from a private column, with the first places. */
  readonly stillSaid: (cells: number, places: readonly string[]) => string;
  /** Chosen sheets that are marked private. */
  readonly privateSheets: (sheets: readonly string[]) => string;
  /** Chosen sheets that are gone, or of a kind that no copy takes. */
  readonly notCopied: (sheets: readonly string[]) => string;
  /** Sheets that are hidden here and can be seen in the copy. */
  readonly nowShown: (sheets: readonly string[]) => string;
  /** So many comments and notes are in the copy, without their authors. */
  readonly notes: (count: number) => string;
  /** So many charts or pictures could not come along, with their sheets. */
  readonly drawingsLeftOut: (count: number, sheets: readonly string[]) => string;
  /** The title of the document: what the person calls it and the day it is of. */
  readonly title: (title: string, isoDate: string) => string;
  /** Why there is no copy. */
  readonly failures: {
    /** No sheet is left of those that were chosen. */
    readonly noSheet: string;
    /** The file is not one whose parts can be read. */
    readonly notRead: string;
    /** Excel did not hand over the file. */
    readonly notTaken: string;
  };
}
