import type { Question } from '../../receivables/ledger/question';

/** Whether a question is answered by a press in the pane; the others say what to do in the workbook. */
export function isAnswerable(question: Question | null): question is Question {
  switch (question?.code) {
    case undefined:
    case 'no-ledger':
    case 'empty-ledger':
    case 'dispute-column':
    case 'group-column':
      return false;
    case 'which-ledger':
    case 'ledger-not-found':
    case 'ledger-gone':
      return question.candidates.length > 0;
    case 'columns-missing':
    case 'profile-not-found':
    case 'date-order':
    case 'number-style':
      return true;
  }
}
