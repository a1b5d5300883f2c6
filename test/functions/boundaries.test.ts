import { dayOf } from '../receivables/ledgerOf';
import { ask, AS_OF, column, days, table } from './ask';

/** Age on 31 March 2026, due date, and the default bucket: docs/functions.md, design rule 3. */
const EDGES = [
  [-1, '2026-04-01', 'Current'],
  [0, '2026-03-31', 'Current'],
  [1, '2026-03-30', '1-30'],
  [30, '2026-03-01', '1-30'],
  [31, '2026-02-28', '31-60'],
  [60, '2026-01-30', '31-60'],
  [61, '2026-01-29', '61-90'],
  [90, '2025-12-31', '61-90'],
  [91, '2025-12-30', '91+'],
] as const;

const DUE = days(...EDGES.map(([, iso]) => iso));
/** Powers of two: each sum tells which items are in it. */
const POWERS = column(...EDGES.map((_, index) => 2 ** index));

test.each(EDGES)('%d days past due on the as-of date: due %s is %s', (age, iso, bucket) => {
  expect(AS_OF - dayOf(iso)).toBe(age);
  expect(ask('AGING.BUCKET', dayOf(iso), AS_OF)).toEqual([[bucket]]);
});

test('AGING.BUCKET labels a column at once', () => {
  expect(ask('AGING.BUCKET', DUE, AS_OF)).toEqual(EDGES.map(([, , bucket]) => [bucket]));
});

test('AGING puts each of them into its bucket', () => {
  expect(ask('AGING', column(...EDGES.map(() => 'A1')), DUE, POWERS, AS_OF)).toEqual([
    ['Account', 'Current', '1-30', '31-60', '61-90', '91+', 'Credits', 'No date', 'Total'],
    ['A1', 1 + 2, 4 + 8, 16 + 32, 64 + 128, 256, 0, 0, 511],
    ['Total', 1 + 2, 4 + 8, 16 + 32, 64 + 128, 256, 0, 0, 511],
  ]);
});

test('AGING.SUMMARY counts them and gives their shares', () => {
  expect(ask('AGING.SUMMARY', DUE, POWERS, AS_OF)).toEqual([
    ['Bucket', 'Amount', 'Items', 'Share'],
    ['Current', 3, 2, 3 / 511],
    ['1-30', 12, 2, 12 / 511],
    ['31-60', 48, 2, 48 / 511],
    ['61-90', 192, 2, 192 / 511],
    ['91+', 256, 1, 256 / 511],
    ['Credits', 0, 0, 0],
    ['No date', 0, 0, 0],
    ['Total', 511, 9, 1],
  ]);
});

test.each([
  [null, 4 + 8 + 16 + 32 + 64 + 128 + 256],
  [0, 4 + 8 + 16 + 32 + 64 + 128 + 256],
  [1, 8 + 16 + 32 + 64 + 128 + 256],
  [29, 8 + 16 + 32 + 64 + 128 + 256],
  [30, 16 + 32 + 64 + 128 + 256],
  [60, 64 + 128 + 256],
  [90, 256],
  [91, 0],
])('more than %p days past due: %d', (overDays, amount) => {
  expect(ask('AGING.PASTDUE', DUE, POWERS, AS_OF, overDays)).toBe(amount);
  expect(ask('AGING.PASTDUEPCT', DUE, POWERS, AS_OF, overDays)).toBe(amount / 511);
});

test('the six items of a published correction of an aging report', () => {
  // https://github.com/OCA/account-financial-reporting/pull/383
  const due = days(
    '2018-01-15',
    '2017-12-15',
    '2017-11-15',
    '2017-10-15',
    '2017-09-15',
    '2017-08-15',
  );
  const balances = column(500, 1000, 2000, 4000, 8000, 160_000);
  const answer = table('AGING.SUMMARY', due, balances, dayOf('2017-12-31'), '30,60,90,120');
  expect(answer.slice(1, 7).map(([label, amount]) => [label, amount])).toEqual([
    ['Current', 500],
    ['1-30', 1000],
    ['31-60', 2000],
    ['61-90', 4000],
    ['91-120', 8000],
    ['121+', 160_000],
  ]);
});

test.each([
  ['an array constant', [[30, 60, 90]]],
  ['an array constant with the 0', [[0, 30, 60, 90]]],
  ['cells below each other, one of them empty', [[30], [60], [90], [0]]],
  ['text', '30, 60, 90'],
  ['text with other separators', '0;30;60;90'],
  ['nothing', null],
  ['an empty cell', [[0]]],
  ['an empty text', ''],
])('edges may be %s', (_kind, edges) => {
  expect(ask('AGING.BUCKET', DUE, AS_OF, edges)).toEqual(EDGES.map(([, , label]) => [label]));
});

test('edges make other buckets', () => {
  const [header] = table('AGING', column('A'), days('2026-03-31'), column(1), AS_OF, [
    [15, 30, 60],
  ]);
  expect(header?.slice(1, -3)).toEqual(['Current', '1-15', '16-30', '31-60', '61+']);
});
