import type { FormulaSwap } from '../swapping/swap';
import type { SheetSwaps } from './preview';

/**
 * How many formulas of ours each sheet has, by what takes their place; sheets as they come first.
 * @example swapsBySheet([{ sheet: 'Notes', live: null, ... }]) is [{ sheet: 'Notes', live: 0, values: 1 }]
 */
export function swapsBySheet(
  swaps: readonly Pick<FormulaSwap, 'sheet' | 'live'>[],
): readonly SheetSwaps[] {
  const sheets = [...new Set(swaps.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const all = swaps.filter((swap) => swap.sheet === sheet);
    const live = all.filter((swap) => swap.live !== null).length;
    return { sheet, live, values: all.length - live };
  });
}
