import type { Issue } from '../../../src/receivables/ledger/issue';
import { issueKey, kindKey } from '../../../src/receivables/settings/issueKey';
import { listedIssues } from '../../../src/receivables/sheets/duebookIssues';
import { wordsFor } from '../../../src/words/everyLanguage';
import { ledgerOf } from '../ledgerOf';

const LEDGER = ledgerOf(
  Array.from({ length: 200 }, (_, row) => ({
    account: `A${row}`,
    invoice: `I-${row}`,
    balance: 1,
  })),
);
const words = wordsFor('en');

const missing = (row: number): Issue => ({ code: 'date-missing', row, column: 4, detail: '' });
const unreadable = (row: number): Issue => ({
  code: 'amount-unreadable',
  row,
  column: 5,
  detail: 'n/a',
});
const many = (count: number) => Array.from({ length: count }, (_, at) => missing(at));

const listed = (issues: readonly Issue[], accepted: readonly string[] = []) =>
  listedIssues(LEDGER, issues, new Set(accepted), words);

test('issues are listed from the top of the ledger, what was accepted last', () => {
  const issues = [unreadable(7), missing(2), missing(5)];
  const lines = listed(issues, [issueKey(missing(2), LEDGER)]);
  expect(lines.map(({ address, accepted }) => [address, accepted])).toEqual([
    ['E7', false],
    ['F9', false],
    ['E4', true],
  ]);
});

test.each([
  [50, 50, 'E51'],
  [51, 21, 'E22:E52'],
  [200, 21, 'E22:E201'],
])('%d of a kind in one column become %d lines, the last about %s', (count, lines, address) => {
  const all = listed(many(count));
  expect(all).toHaveLength(lines);
  expect(all.at(-1)?.address).toBe(address);
});

test('the line for the others says how many they are, and what the next one is', () => {
  expect(listed(many(151)).at(-1)).toMatchObject({
    code: 'date-missing',
    key: kindKey(missing(0), LEDGER),
    message: expect.stringMatching(/^131 more of this kind\. The next one: /u),
  });
});

test('a kind that was accepted as a whole is one line, at the end', () => {
  const lines = listed([...many(151), unreadable(3)], [kindKey(missing(0), LEDGER)]);
  expect(lines.map(({ address, accepted }) => [address, accepted])).toEqual([
    ['F5', false],
    ['E2:E152', true],
  ]);
});

test('every issue is in some line', () => {
  const figure = /^([\d,]+) (?:more )?of this kind/u;
  const counted = (lines: ReturnType<typeof listed>) =>
    lines.reduce((sum, { message }) => sum + Number(figure.exec(message)?.[1] ?? 1), 0);
  const issues = [...many(120), unreadable(3), unreadable(9)];
  const some = [issueKey(missing(4), LEDGER), issueKey(unreadable(9), LEDGER)];
  for (const accepted of [[], some, [kindKey(missing(0), LEDGER)]]) {
    expect(counted(listed(issues, accepted))).toBe(issues.length);
  }
});
