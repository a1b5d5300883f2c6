import type { CellValue } from '../../receivables/ledger/area';
import type { SheetPlan } from '../../receivables/sheets/plan';
import { cellAt, type UsedCells } from './usedCells';
import { placeRange, type Grid } from './writeCells';

/** An input cell as it stood in the very request that wrote over it. */
interface AskedInput {
  readonly cell: Excel.Range;
  readonly before: Excel.Range;
}

/**
 * Asks for the input cells of a standing sheet that are about to be written: the as-of date rolls to
 * today, say, while somebody types another one. To be called right before they are.
 */
export function askInputs(grid: Grid, { cells }: Pick<SheetPlan, 'cells'>): readonly AskedInput[] {
  if (grid.headings === null || grid.added.size > 0) return [];
  return cells.flatMap(({ at, cell, when }): AskedInput[] => {
    if (cell.look !== 'input' || when !== 'always') return [];
    const range = placeRange(grid, at);
    const before = placeRange(grid, at)?.load('formulasR1C1,rowIndex,columnIndex');
    return range === null || before === undefined ? [] : [{ cell: range, before }];
  });
}

/** Queues what was written over though it was typed after the sheet was read; false where nothing was. */
export function writeInputsAgain(inputs: readonly AskedInput[], used: UsedCells | null): boolean {
  let any = false;
  for (const { cell, before } of inputs) {
    const typed = (before.formulasR1C1 as CellValue[][])[0]?.[0] ?? '';
    if (typed === cellAt(used, before.rowIndex, before.columnIndex)) continue;
    cell.formulasR1C1 = [[typed]];
    any = true;
  }
  return any;
}
