import type { AnswerWords } from '../answerWords';

export const answers: AnswerWords = {
  opened: 'The Duebook sheet is ready. Check the as-of date there, then press Refresh aging.',
  tiesOut: 'difference 0.00',
  difference: (amounts) => `difference ${amounts}`,
};
