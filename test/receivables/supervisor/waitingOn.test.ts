import { nextCommitments } from '../../../src/receivables/supervisor/commitments';
import { nextQuestions } from '../../../src/receivables/supervisor/questions';
import { waitingOn } from '../../../src/receivables/supervisor/waitingOn';
import { dayOf } from '../ledgerOf';
import { pageOn, standing } from './onPage';

test('what waits for the next meeting is counted, what leaves is not', () => {
  const source = pageOn('2026-03-31', [], { hasLog: true });
  const longAgo = dayOf('2026-03-01');
  const commitments = nextCommitments(
    [
      { commitment: 'Pays' },
      { commitment: 'Calls' },
      { commitment: 'Writes' },
      { commitment: 'Sent it', kept: 'yes' },
      { commitment: 'Left long ago', kept: 'yes', settled: longAgo },
    ].map(standing),
    source,
  );
  const questions = nextQuestions(
    [
      { question: 'Write it off?' },
      { question: 'Who?' },
      { question: 'When?', decision: 'In May' },
    ].map(standing),
    source,
  );
  expect(waitingOn(commitments, questions)).toEqual({
    openCommitments: 3,
    settledCommitments: 1,
    openQuestions: 2,
  });
});
