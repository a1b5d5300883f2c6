import type { FunctionName } from '../words/functionCatalogueWords';
import { aging } from './aging';
import { bucket } from './bucket';
import type { FunctionWords } from '../words/functionWords';
import type { Compute } from './computing';
import { pastDue, pastDuePercent } from './pastDue';
import { summary } from './summary';

/** The functions that are loaded before all else, because formulas in cells may be waiting. */
export const early = {
  AGING: aging,
  'AGING.BUCKET': bucket,
  'AGING.SUMMARY': summary,
  'AGING.PASTDUE': pastDue,
  'AGING.PASTDUEPCT': pastDuePercent,
} as const satisfies Partial<Record<FunctionName, Compute<FunctionWords>>>;
