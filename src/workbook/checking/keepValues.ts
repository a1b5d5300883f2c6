import type { FormulaTold } from '../../receivables/checking/bookSeen';
import type { FormulaSwap } from '../../receivables/swapping/swap';
import type { Written } from '../restoring/written';
import { spillsOf } from '../swapping/spillsOf';
import { swapRecorded } from '../swapping/swapRecorded';

/** What became of formulas that were to be values. */
export interface Kept {
  /** How many are values now. */
  readonly count: number;
  /** Those that show an error, which stand as before. */
  readonly left: readonly FormulaSwap[];
  readonly written: Written;
}

/** Makes formulas the values that they show, spilled cells with them, so that it can be put back. */
export async function keepValues(
  context: Excel.RequestContext,
  formulas: readonly FormulaTold[],
): Promise<Kept> {
  const cells = formulas.map(({ sheet, row, column, formula }) => {
    return { sheet, row, column, cell: formula };
  });
  const places = cells.length === 0 ? [] : await spillsOf(context, cells);
  const swaps = places.map((place) => ({ ...place, live: null }));
  const { values, left, written } = await swapRecorded(context, swaps);
  return { count: values.length, left, written };
}
