import type { Issue, IssueCode } from '../../../src/receivables/ledger/issue';
import { issueKinds } from '../../../src/receivables/ledger/issueKinds';

const issue = (code: IssueCode, row: number | null): Issue => ({
  code,
  row,
  column: 0,
  detail: '',
});

test('the odd one out comes first, each kind with its first row', () => {
  const kinds = issueKinds([
    issue('date-missing', 9),
    issue('date-missing', 3),
    issue('amount-unreadable', 7),
    issue('date-missing', 5),
    issue('dispute-unreadable', 2),
    issue('account-leading-zeros', null),
  ]);
  expect(kinds.map(({ code, first, count }) => [code, first.row, count])).toEqual([
    ['account-leading-zeros', null, 1],
    ['dispute-unreadable', 2, 1],
    ['amount-unreadable', 7, 1],
    ['date-missing', 3, 3],
  ]);
});

test('no issues are of no kind', () => {
  expect(issueKinds([])).toEqual([]);
});
