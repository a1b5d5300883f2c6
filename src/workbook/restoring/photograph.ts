import type { CellValue } from '../../receivables/ledger/area';
import type { ChartMemory } from '../applying/chartMemory';
import type { ColumnIds } from '../applying/matchColumns';
import type { SeriesRange } from '../applying/seriesRanges';
import type { StandingChart } from '../applying/standingCharts';
import type { StandingTableColumn } from '../applying/tableState';
import type { CellBlock } from '../reading/readInBlocks';
import type { Looks } from './photographLooks';
import type { ChoicePhoto } from './sheetChoices';
import type { FramePhoto } from './sheetFrame';
import type { RulePhoto } from './sheetRules';

/** Cells from a corner on, counted from 0, as plain data that outlives its request. */
export interface CellsPhoto {
  readonly row: number;
  readonly column: number;
  /**
   * R1C1 formulas and constants; a text that looks like a formula begins with an apostrophe, and a cell
   * that a formula elsewhere spills into is blank.
   */
  readonly contents: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly CellValue[])[];
}

/** A table as it stands. */
export interface TablePhoto {
  readonly name: string;
  /** From its header to its totals row. */
  readonly place: CellBlock;
  readonly showTotals: boolean;
  readonly columns: readonly StandingTableColumn[];
  /** What tells each row of the body from the others; null where rows are replaced wholesale. */
  readonly keys: readonly string[] | null;
  /** Positions of the columns whose cells make the keys. */
  readonly keyColumns: readonly number[];
}

/** A chart with its words. */
export interface ChartPhoto extends StandingChart {
  readonly name: string;
  /** The cells that its series draw; null where Excel cannot tell. */
  readonly ranges: readonly SeriesRange[] | null;
}

/** A dispute mark: a conditional format of ours in the ledger. */
export interface MarkPhoto {
  /** Null of one that Excel has split over several ranges. */
  readonly address: string | null;
  readonly formula: string;
}

/** What stands on a sheet, or in one place of it. */
export interface SheetPhoto {
  readonly id: string;
  readonly name: string;
  /** The place that was photographed; null is the whole sheet, `marks` its dispute marks alone. */
  readonly address: string | null;
  readonly cells: CellsPhoto;
  /** How these cells look, as far as it was asked. */
  readonly looks: Looks;
  readonly tables: readonly TablePhoto[];
  /** Points, from the first column of the cells to a few beyond the last. */
  readonly widths: readonly number[];
  readonly charts: readonly ChartPhoto[];
  /** Null where only a place of the sheet was photographed. */
  readonly frame: FramePhoto | null;
  readonly rules: readonly RulePhoto[];
  readonly choices: readonly ChoicePhoto[];
  readonly marks: readonly MarkPhoto[];
  /** What a write gives to cells that were blank, besides what is in them. */
  readonly fresh: FreshCells | null;
}

/** What cells get that are written for the first time. */
export interface FreshCells {
  /** Whether a list of choices is offered in them; the look of the first row they get in any case. */
  readonly choices: boolean;
}

/** What stands in a workbook, as far as a write touches it. */
export interface Photograph {
  readonly sheets: readonly SheetPhoto[];
  /** Names of all sheets by their ids. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Workbook-wide names and what they refer to. */
  readonly names: ReadonlyMap<string, string>;
  readonly columnIds: Readonly<Record<string, ColumnIds>>;
  readonly charts: ChartMemory;
}
