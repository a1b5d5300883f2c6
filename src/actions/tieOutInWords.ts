import type { AgingResult } from '../receivables/aging/result';
import { amountsInWords } from '../receivables/money/amountsInWords';
import { differencesOf } from '../receivables/aging/differencesOf';
import type { Words } from '../words';

/** The tie-out of every currency in one phrase for the pane's header. */
export function tieOutInWords(
  result: AgingResult,
  { answers, sheets }: Pick<Words, 'answers' | 'sheets'>,
): string {
  const off = differencesOf(result);
  if (off.length === 0) return answers.tiesOut;
  return answers.difference(amountsInWords(off, sheets.aging.noCurrency));
}
