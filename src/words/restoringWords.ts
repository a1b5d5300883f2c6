/** What is said of the last writes, and of putting them back. */
export interface RestoringWords {
  /** Over the last writes, in the pane. */
  readonly title: string;
  /** When a write was made, and which sheets it changed. */
  readonly when: (minute: string, sheets: string) => string;
  /** After the names of some sheets, how many more there are. */
  readonly moreSheets: (count: number) => string;
  /** Nothing was written in this session, or all of it has been put back. */
  readonly nothing: string;
  /** A write was put back wholly: which sheets. */
  readonly putBack: (sheets: string) => string;
  /** Nothing could be put back: all of it was changed since. */
  readonly allLeft: string;
  /** Cells that were changed since: where, a few of them, and how many there are. */
  readonly cellsLeft: (sheet: string, cells: string, count: number) => string;
  /** A sheet on which rows, columns or tables were moved since. */
  readonly sheetMoved: (sheet: string) => string;
  /** A sheet made by the write on which somebody has worked since. */
  readonly sheetKept: (sheet: string) => string;
  readonly sheetProtected: (sheet: string) => string;
  /** A sheet that somebody deleted since. */
  readonly sheetGone: (sheet: string) => string;
  /** Excel refused half-way. */
  readonly halfPutBack: (sheet: string) => string;
}
