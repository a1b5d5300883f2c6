import type { FormulaSwap } from '../swapping/swap';
import type { SheetSwaps } from './preview';

/**
 * How many formulas of ours each sheet has, by what takes their place; sheets as they come first.
 * @param lost the formulas that show no result
 * @example swapsBySheet([{ sheet: 'Notes', live: null }], []) is [{ sheet: 'Notes', live: 0, values: 1, lost: 0 }]
 */
export function swapsBySheet(
  swaps: readonly Pick<FormulaSwap, 'sheet' | 'live'>[],
  lost: readonly Pick<FormulaSwap, 'sheet'>[],
): readonly SheetSwaps[] {
  const sheets = [...new Set([...swaps, ...lost].map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const all = swaps.filter((swap) => swap.sheet === sheet);
    const live = all.filter((swap) => swap.live !== null).length;
    const without = lost.filter((one) => one.sheet === sheet).length;
    return { sheet, live, values: all.length - live, lost: without };
  });
}
