/** Why Excel refused, in words a person can act on. */
export interface RefusalWords {
  readonly cellEdit: string;
  /** A dialog of Excel or of an add-in is open. */
  readonly dialogOpen: string;
  readonly protectedSheet: (sheet: string) => string;
  /** The workbook's structure is protected, so no sheet can be added. */
  readonly protectedWorkbook: string;
  /** The workbook is open for reading alone. */
  readonly readOnly: string;
  /** Excel denied a change, and neither a sheet nor the workbook is known to be the cause. */
  readonly denied: string;
  readonly filtered: string;
  readonly merged: (sheet: string) => string;
  readonly overlap: (sheet: string) => string;
  /** Cells would be pushed over the sheet's edge. */
  readonly noRoom: (sheet: string) => string;
  readonly tooLarge: string;
  /** A formula too long, or too many cells at once. */
  readonly limit: string;
  readonly oldExcel: string;
  readonly sheetGone: string;
  /** A cell cannot be shown on it. */
  readonly sheetHidden: (sheet: string) => string;
  /** The ledger's rows came or went while they were read. */
  readonly ledgerChanged: (sheet: string) => string;
  /** Somebody else's change met ours. */
  readonly coAuthor: string;
  /** Each time before writing, somebody had typed in what was read. */
  readonly typing: string;
  readonly nameTaken: string;
  readonly busy: string;
  readonly connection: string;
  /** The write stopped half-way and could not be put back. */
  readonly halfWritten: (sheet: string) => string;
  /** A new sheet could not be filled, nor taken away again. */
  readonly halfCopied: (sheet: string) => string;
  /** Formulas that were to become others or values, the first of them on this sheet; some may have. */
  readonly halfSwapped: (sheet: string) => string;
  /** Formulas that were to be put right, the first of them on this sheet; some are. */
  readonly halfRepaired: (sheet: string) => string;
  readonly unknown: string;
  /** A fault of Duebook's own. */
  readonly ownFault: string;
  /** A setting that cannot be used: what was typed in which cell. */
  readonly setting: (cell: string, typed: string) => string;
  /** A second press while something runs. */
  readonly alreadyRunning: string;
  readonly cancelled: string;
}
