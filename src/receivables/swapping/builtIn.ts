import type { CellValue } from '../ledger/area';
import { builtInAging } from './builtInAging';
import { builtInBucket } from './builtInBucket';
import { builtInPastDue, builtInShare } from './builtInPastDue';
import { builtInSummary } from './builtInSummary';
import type { Given } from './given';
import type { LiveCells } from './swap';
import type { WholeCall } from './wholeCall';

/** A call with the cells of its arguments, where it stands, and what it shows. */
export interface CalledCells {
  readonly name: WholeCall['name'];
  /** In the order of the function's parameters; null where one was left out. */
  readonly given: readonly (Given | null)[];
  readonly row: number;
  readonly column: number;
  /** The cells that it fills, as they stand. */
  readonly shown: readonly (readonly CellValue[])[];
}

const BUILT: Partial<Record<WholeCall['name'], (called: CalledCells) => LiveCells | null>> = {
  AGING: builtInAging,
  'AGING.BUCKET': builtInBucket,
  'AGING.SUMMARY': builtInSummary,
  'AGING.PASTDUE': builtInPastDue,
  'AGING.PASTDUEPCT': builtInShare,
};

/**
 * Built-in formulas, known to Excel 2016 and LibreOffice, that give what a call of ours gives, to the cent,
 * and stay live; null where there are none, or where the arguments' cells leave a doubt.
 * @example builtIn(called)?.[0]?.[0] is '=LOOKUP(...)' for AGING.BUCKET of one cell
 */
export function builtIn(called: CalledCells): LiveCells | null {
  return BUILT[called.name]?.(called) ?? null;
}
