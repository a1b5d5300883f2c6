import type { AgingResult } from '../receivables/aging/result';
import { plain } from '../receivables/money/rounding';
import type { AnswerWords } from '../words/answerWords';

/** The tie-out of every currency in one phrase for the pane's header. */
export function tieOutInWords(result: AgingResult, words: AnswerWords): string {
  const off = result.blocks.filter(({ difference }) => difference !== 0);
  if (off.length === 0) return words.tiesOut;
  const amounts = off.map(({ difference, decimals, currency }) =>
    `${plain(difference, decimals)} ${currency ?? ''}`.trim(),
  );
  return words.difference(amounts.join(', '));
}
