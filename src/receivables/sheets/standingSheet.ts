import type { CellValue } from '../ledger/area';
import type { SheetPlan } from './plan';

/** A column of ours as it stands in the workbook, under whatever header it has there now. */
export interface StandingColumn {
  readonly header: string;
  readonly cells: readonly CellValue[];
}

/**
 * A sheet of ours as it stands before it is rewritten, asked in the terms of its plan: by the ids of
 * the columns of its first table, wherever people moved or renamed them.
 */
export interface StandingSheet {
  readonly plan: SheetPlan;
  /** Undefined where the column is not there. */
  column(id: string): StandingColumn | undefined;
  /** The cell of a row (from 0) over that column; `''` where there is none. */
  over(row: number, id: string): CellValue;
}
