import type { KeptHere } from '../receivables/sharing/keptHere';
import type { FormulaSwap } from '../receivables/swapping/swap';

/** What a copy is to be. */
export interface CopyRecipe {
  /** Names of sheets, in the order in which the copy has them. */
  readonly sheets: readonly string[];
  /** The document's title: all that its properties say. */
  readonly title: string;
  /** As in `Settings.privateColumns`. */
  readonly privateColumns: readonly string[];
  /** Columns of tables that are emptied without a word, by their headers in every language. */
  readonly emptied: readonly { readonly table: string; readonly headers: readonly string[] }[];
  /** As in `Settings.privateSheets`: never copied, even when chosen. */
  readonly privateSheets: readonly string[];
  /** Tables of ours whose rows stay here. */
  readonly blocks: KeptHere['blocks'];
  /** Columns of the ledger whose texts our sheets do not say. */
  readonly unnamed: KeptHere['unnamed'];
  /** What takes the place of formulas that nobody without the add-in can calculate. */
  readonly swaps: readonly FormulaSwap[];
  /** Names of single cells that stay as a number where their sheet is left out. */
  readonly constants: readonly string[];
  /** What named cells say in the copy, where the copy has them. */
  readonly typed: readonly { readonly name: string; readonly text: string }[];
}

/** What became of the workbook in its copy. */
export interface CopyReport {
  readonly sheets: readonly string[];
  /** Formulas that go on calculating. */
  readonly live: number;
  /** Formulas that became values. */
  readonly values: number;
  /** Cells without a value to keep, as `Sheet!A1`; they say #N/A. */
  readonly withoutValue: readonly string[];
  /** Private columns that are gone, as `Sheet!Header`. */
  readonly columnsLeftOut: readonly string[];
  /** Private columns of which the heading is left. */
  readonly columnsEmptied: readonly string[];
  /** Tables of ours that are gone or have fewer rows, as `Sheet!Heading`. */
  readonly blocksLeftOut: readonly string[];
  /** Cells that are blank because a formula brought a private text there, as `Sheet!A1`. */
  readonly textsLeftOut: readonly string[];
  /** Cells of people's own that still say a name from a private column, as `Sheet!A1`. */
  readonly stillSaid: readonly string[];
  /** Chosen sheets that are private. */
  readonly privateSheets: readonly string[];
  /** Chosen sheets that are not there, or of a kind that no copy takes. */
  readonly notCopied: readonly string[];
  /** Sheets that were hidden: whatever is in a copy can be seen. */
  readonly nowShown: readonly string[];
  /** Comments and notes that came along, without the names of those who wrote them. */
  readonly notes: number;
  /** The sheet of each chart, picture or shape that could not come along. */
  readonly drawingsLeftOut: readonly string[];
}

export interface SharedCopy {
  readonly file: Uint8Array;
  readonly report: CopyReport;
}
