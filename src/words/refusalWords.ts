/** Why Excel refused, in words a person can act on. */
export interface RefusalWords {
  readonly cellEdit: string;
  readonly protectedSheet: (sheet: string) => string;
  readonly filtered: string;
  readonly tooLarge: string;
  /** Shown alone in the pane: office.js did not load. */
  readonly noOffice: string;
  readonly oldExcel: string;
  readonly sheetGone: string;
  readonly merged: (sheet: string) => string;
  readonly overlap: (sheet: string) => string;
  readonly connection: string;
  readonly nameTaken: string;
  /** The write stopped half-way and could not be put back. */
  readonly halfWritten: (sheet: string) => string;
  readonly unknown: string;
  /** A fault of Duebook's own. */
  readonly ownFault: string;
  /** A setting that cannot be used: what was typed in which cell. */
  readonly setting: (cell: string, typed: string) => string;
  /** A second press while something runs. */
  readonly alreadyRunning: string;
  readonly cancelled: string;
}
