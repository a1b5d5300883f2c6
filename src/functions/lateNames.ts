import type { FunctionName } from '../words/functionCatalogueWords';

/**
 * The functions of which few workbooks have any: apart from the others, for whose bundle all formulas
 * wait, and loaded where the first formula asks for one.
 */
export const LATE_NAMES = [
  'AGING.EXPLAIN',
  'AGING.COLLECT',
] as const satisfies readonly FunctionName[];

export type LateName = (typeof LATE_NAMES)[number];
