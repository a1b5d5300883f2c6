import type { Language } from '../receivables/settings/settings';
import { functions as english } from '../words/en/functions';
import { functions as spanish } from '../words/es/functions';
import type { FunctionWords } from '../words/functionWords';
import { early } from './early';
import { associate, inExcel } from './inExcel';
import { officeLanguage } from './officeLanguage';

const words: Readonly<Record<Language, FunctionWords>> = { en: english, es: spanish };

/**
 * Tells Excel what computes each function for which formulas may be waiting. Must run while the page
 * loads.
 */
export function associateFunctions(): void {
  for (const [name, compute] of Object.entries(early)) {
    associate(name, (args) => inExcel(compute(args, words[officeLanguage()])));
  }
}
