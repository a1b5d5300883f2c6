import type { AnswerWords } from '../answerWords';
import { changes } from './changes';

export const answers: AnswerWords = {
  opened: 'The Duebook sheet is ready. Check the as-of date there, then press Refresh aging.',
  tiesOut: 'difference 0.00',
  difference: (amounts) => `difference ${amounts}`,
  toCall: (accounts, callable) =>
    `${accounts.toLocaleString('en-US')} ${accounts === 1 ? 'account' : 'accounts'} to follow up, ${callable} callable.`,
  nobodyToCall: 'Nobody to follow up.',
  nothingDisputed: 'Nothing counts as disputed in these figures.',
  noSheet: (maker) => `That sheet is not in this workbook yet. ${maker} makes it.`,
  changes,
};
