import type { LateFunctionWords } from '../functionWords';
import { functions } from './functions';

/** What the functions say that are loaded late, in English. */
export const lateFunctions: LateFunctionWords = {
  ...functions,
  language: 'language must be "en" or "es".',
  collect: {
    targetMissing:
      'target is empty or 0. Write 0.15 or 15% for fifteen percent; a target of nothing means to collect over_amount itself.',
    target: 'target must be above 0 and below 1: write 0.15 or 15% for fifteen percent.',
    overBelowZero: 'over_amount is below 0. Give what is over, without credits.',
    totalNotAboveZero: 'total must be above 0: nothing is a share of it.',
    overAboveTotal:
      'over_amount is more than total, because of credits in the total: collecting cannot bring its share under the target. Give a total without credits.',
  },
};
