import type { Moment } from '../calendar/moment';
import type { SerialDay } from '../calendar/serialDay';
import type { CellValue } from '../ledger/area';
import type { ChartPlan } from './chartPlan';

/** How a cell looks, by its role; the workbook layer turns roles into fonts and fills. */
export type Look =
  | 'title'
  | 'note'
  | 'label'
  | 'caption'
  | 'tieOut'
  | 'figure'
  | 'input'
  | 'alert'
  | 'verdict'
  | 'disputed'
  | 'report'
  | 'point'
  | 'said'
  | 'minutes'
  | 'body';

/** What a cell will be. Text stays text whatever it looks like (`1-30`, `00123`, `=x`). */
export type PlanCell =
  | { readonly kind: 'blank'; readonly look?: Look }
  | { readonly kind: 'text'; readonly text: string; readonly look?: Look }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly format: string;
      readonly look?: Look;
    }
  /** A calendar day; written in the workbook's own date system. */
  | { readonly kind: 'day'; readonly day: SerialDay; readonly format: string; readonly look?: Look }
  /** A day and its time, likewise. */
  | {
      readonly kind: 'moment';
      readonly moment: Moment;
      readonly format: string;
      readonly look?: Look;
    }
  /** In `formula`, `{id}` stands for the column letters of the sheet's first table's column `id`. */
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly format: string;
      /** What it comes to, where that is known: for a file that nobody has calculated yet. */
      readonly shows?: number | string;
      readonly look?: Look;
    };

/** Where a cell goes: by position, over a column of the sheet's first table, or relative to a named cell. */
export type Place =
  | { readonly row: number; readonly column: number }
  | { readonly row: number; readonly over: string }
  | { readonly name: string; readonly columnOffset: number };

export interface PlacedCell {
  readonly at: Place;
  readonly cell: PlanCell;
  /** `new`: written only when its place is made, so that what a person types there stays. */
  readonly when: 'always' | 'new';
  /**
   * The text in every language, of a cell that has no name: on a standing sheet it is written anew where
   * one of these stands in its column, and nowhere else, because people may have put rows between.
   */
  readonly aliases?: readonly string[];
  /** The heading of this table: where the table has to be made on a standing sheet, it goes along. */
  readonly heads?: string;
}

/** A column of a table that Duebook owns; people may add their own columns beside or between. */
export interface TableColumnPlan {
  /** Stable identity across refreshes, languages and renames. */
  readonly id: string;
  readonly header: string;
  /** The header in every language, to recognise the column when its id is not known. */
  readonly aliases: readonly string[];
  /** `day`: values are serial days, written in the workbook's own date system. */
  readonly kind: 'text' | 'number' | 'day';
  /** Excel number format; `@` for text. */
  readonly format: string;
  /** One value a row; `''` is an empty cell. */
  readonly values: readonly CellValue[];
  /**
   * A column that people type in: its cells follow their row by key and are never overwritten, and
   * what stands in one keeps a leaving row. The header is ours; `values` and `format` are for new rows.
   */
  readonly typed?: true;
  /**
   * Of such a column: whether what stands in it keeps a leaving row. Not where the plan itself fills most
   * of it.
   */
  readonly keepsRow?: false;
  /** Rows of the plan, from 0, whose value goes before what people typed: they said so in the pane. */
  readonly changed?: ReadonlySet<number>;
  /** In a key column: texts that stand for one and the same value, one a language. */
  readonly synonyms?: readonly string[];
  /** What stands here for a row that has left the list but is kept for what a person typed in it. */
  readonly leaving: CellValue | 'keep';
  /** The totals row: a sum, a label, or nothing. */
  readonly total:
    { readonly kind: 'sum' } | { readonly kind: 'text'; readonly text: string } | null;
  /** In characters; used when the column is made, people's widths stay. */
  readonly width: number;
  /** Whether long texts run over several lines; the rows grow with them. */
  readonly wrap?: true;
  /** Whether text stands a little away from the figures on its left. */
  readonly indent?: true;
}

/** How a row is marked that is kept though it left. */
export interface LeavingMark {
  /** Id of the column whose text gets the mark, after what its `leaving` keeps. */
  readonly column: string;
  readonly text: string;
  /** The mark in every language: an earlier one gives way to `text`. */
  readonly aliases: readonly string[];
}

export interface TablePlan {
  readonly name: string;
  /** Where the header goes on a new sheet, from 0; on a standing one, below what stands there. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumnPlan[];
  readonly rows: number;
  /** Ids of the columns whose values together identify a row; null: rows are replaced wholesale. */
  readonly key: readonly string[] | null;
  /**
   * Rows of the plan, from 0, that go although they hold something typed: the plan says it elsewhere from
   * now on. They stand in the plan all the same, so that of equal rows the right one goes.
   */
  readonly leave?: ReadonlySet<number>;
  /** Put after a column's text when a row is kept though it left, e.g. "no longer due". */
  readonly leavingMark: LeavingMark | null;
  readonly totals: boolean;
  /** Excel's name of the table style. */
  readonly style: string;
}

/** A conditional format by a built-in formula, set when the sheet is made. */
export interface RulePlan {
  readonly at: Place;
  readonly formula: string;
  readonly look: Look;
}

/**
 * The same over the rows of the sheet's first table, set anew at each refresh, as rows come and go.
 * Conditional formats of other people's stay.
 */
export interface RowRulePlan {
  /** Ids of the first and the last of the columns that it covers. */
  readonly from: string;
  readonly to: string;
  /** Of `{id}` and the number of a row, where `{row}` stands for the first row of the body. */
  readonly formula: string;
  /** A text in the formula by which ours is told from other people's. */
  readonly marker: string;
  readonly look: Look;
}

/** A list of allowed values for an input cell. */
export interface ChoicePlan {
  readonly name: string;
  readonly values: readonly string[];
}

export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /** All of it on one page, however small that prints it; else it is one page wide and as long as it gets. */
  readonly onePage?: true;
  /** For a sheet too wide to be read on a letter; without it, the printer's own paper. */
  readonly paper?: 'legal';
  /**
   * Id of a column of the first table: it and what stands right of it is for the screen, where all of
   * the sheet would be too small on a page. Set when the sheet is made and when columns come or go, unless a
   * person set another area.
   */
  readonly firstUnprinted?: string;
  /** Rows repeated on each page, from 0, last one included. */
  readonly titleRows: readonly [number, number] | null;
  readonly footerLeft: string;
  readonly footerCenter: string;
  readonly footerRight: string;
}

/** What one of our sheets will be: plain data, applied by the workbook layer alone. */
export interface SheetPlan {
  /** How the sheet is found again, even renamed: it holds this table or this named cell. */
  readonly foundBy: { readonly table: string } | { readonly name: string };
  readonly title: string;
  /** Used when a foreign sheet already has the title. */
  readonly fallbackTitle: string;
  readonly cells: readonly PlacedCell[];
  /**
   * Names given to cells when the sheet is made. One that a standing sheet lacks gets a row of its own
   * beside the name that is its neighbour here.
   */
  readonly names: readonly {
    readonly name: string;
    readonly row: number;
    readonly column: number;
  }[];
  readonly tables: readonly TablePlan[];
  readonly choices: readonly ChoicePlan[];
  /** Right of the first table, one below the other; each is made once, then only its cells and words follow. */
  readonly charts?: readonly ChartPlan[];
  /** Names of charts of ours that have nothing to draw any more. */
  readonly chartsGone?: readonly string[];
  readonly rules: readonly RulePlan[];
  readonly rowRules?: readonly RowRulePlan[];
  /** Column widths in characters from column A, set when the sheet is made. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  /** Columns that stay in sight where a sheet is wider than a screen. */
  readonly frozenColumns?: number;
  readonly print: PrintPlan;
}
