import type { Language } from '../receivables/settings/settings';
import { lateFunctions as english } from '../words/en/lateFunctions';
import { lateFunctions as spanish } from '../words/es/lateFunctions';
import type { LateFunctionWords } from '../words/functionWords';
import { collect } from './collect';
import type { Compute } from './computing';
import { explain } from './explain';
import type { LateName } from './lateNames';

/** The functions that are loaded where a formula asks for them. */
export const late: Readonly<Record<LateName, Compute>> = {
  'AGING.EXPLAIN': explain,
  'AGING.COLLECT': collect,
};

export const lateWords: Readonly<Record<Language, LateFunctionWords>> = {
  en: english,
  es: spanish,
};
