import { age } from '../../../src/receivables/aging/age';
import type { Edges } from '../../../src/receivables/aging/schemeOn';
import type { Roll } from '../../../src/receivables/snapshots/comparison';
import { rollRates } from '../../../src/receivables/snapshots/rollRates';
import type { Snapshot } from '../../../src/receivables/snapshots/snapshot';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';
import { settingsOf } from '../sheets/planOf';
import { snapshot } from './snapshotsOf';

/** The rolls of a ledger as of a day, in its only currency. */
function rolls(
  before: readonly Snapshot[],
  rows: readonly Row[],
  asOf: string,
  edges: Edges = [0, 30, 60, 90],
): readonly Roll[] {
  const ledger = ledgerOf(rows);
  const result = age(ledger, settingsOf({ asOf: dayOf(asOf), edges }));
  return rollRates(before, result, edges)[0]?.rolls ?? [];
}

const LATE: readonly Row[] = [{ due: '2026-01-15', balance: 300, currency: 'USD' }];

describe('roll rates', () => {
  // calculator.city, "How to calculate roll rates": 20 % of what was 30-59 days late in January.
  test('E17: of 1,000,000 in 30-59 on 31 January, 200,000 in 60-89 on 28 February are 20 %', () => {
    const january = snapshot('2026-01-31', [['A1', '30-59', 100_000_000]]);
    const rows: readonly Row[] = [{ due: '2025-12-20', balance: 200_000, currency: 'USD' }];
    expect(rolls([january], rows, '2026-02-28', [-1, 29, 59, 89])).toContainEqual({
      from: '30-59',
      to: '60-89',
      since: january.day,
      rate: 0.2,
      reason: null,
    });
  });

  test.each<readonly [string, number | null, string]>([
    ['2026-02-22', 0.5, '27 days before, three less than the width'],
    ['2026-02-16', 0.5, '33 days before, three more'],
    ['2026-02-23', null, '26 days before'],
    ['2026-02-15', null, '34 days before'],
  ])('a snapshot of %s gives %s on 21 March, %s', (day, rate) => {
    const [, late] = rolls([snapshot(day, [['A1', '1-30', 60_000]])], LATE, '2026-03-21');
    // As of 21 March the item is 65 days late: what was 1-30 became none of 31-60.
    expect(late?.reason).toBe(rate === null ? 'no-snapshot' : null);
    const [, , later] = rolls([snapshot(day, [['A1', '31-60', 60_000]])], LATE, '2026-03-21');
    expect(later?.rate).toBe(rate);
  });

  test('of two snapshots within reach the nearer one counts, of two as near the later', () => {
    const at = (day: string, amount: number) => snapshot(day, [['A1', '31-60', amount]]);
    const nearer = [at('2026-02-17', 30_000), at('2026-02-20', 60_000)];
    expect(rolls(nearer, LATE, '2026-03-21')[2]?.rate).toBe(0.5);
    const asNear = [at('2026-02-18', 30_000), at('2026-02-20', 60_000)];
    expect(rolls(asNear, LATE, '2026-03-21')[2]?.rate).toBe(0.5);
  });

  test.each<readonly [string, readonly Snapshot[], Edges, readonly (string | null)[]]>([
    ['nothing was kept', [], [0, 30, 60], ['no-snapshot', 'no-snapshot', 'not-comparable']],
    [
      'the earlier bucket was empty',
      [snapshot('2026-02-19', [['A1', '1-30', 5]])],
      [0, 30, 60],
      ['nothing-then', null, 'not-comparable'],
    ],
    [
      'the buckets were others',
      [snapshot('2026-02-19', [['A1', '1-15', 5]])],
      [0, 30, 60],
      ['other-buckets', 'other-buckets', 'not-comparable'],
    ],
    [
      'there was nothing in this currency',
      [snapshot('2026-02-19', [['A1', '1-30', 5]], 'EUR')],
      [0, 30, 60],
      ['nothing-then', 'nothing-then', 'not-comparable'],
    ],
    [
      'the buckets differ in width',
      [snapshot('2026-02-19', [['A1', '1-30', 5]])],
      [0, 30, 90],
      ['nothing-then', 'not-comparable', 'not-comparable'],
    ],
  ])('%s: says why there is no rate', (_, before, edges, reasons) => {
    expect(rolls(before, LATE, '2026-03-21', edges).map(({ reason }) => reason)).toEqual(reasons);
  });

  test('there is no rate from a day whose figures were made by other rules', () => {
    const settings = settingsOf({ asOf: dayOf('2026-03-21') });
    const before = [snapshot('2026-02-19', [['A1', '31-60', 60_000]])];
    const otherwise = (day: number, currency: string | null) =>
      day === dayOf('2026-02-19') && currency === 'USD';
    const [block] = rollRates(before, age(ledgerOf(LATE), settings), settings.edges, otherwise);
    expect(block?.rolls[2]).toMatchObject({ rate: null, reason: 'other-rules' });
  });

  test('credits and items without a date are no other buckets', () => {
    const then = snapshot('2026-02-19', [
      ['A1', '31-60', 60_000],
      ['A1', 'Credits', -100],
      ['A1', 'No date', 100],
    ]);
    expect(rolls([then], LATE, '2026-03-21')[2]?.rate).toBe(0.5);
  });

  test('a snapshot of a week is not taken for one of three days before', () => {
    const weekly = [0, 7, 14, 21];
    const before = [snapshot('2026-03-17', [['A1', '1-7', 100]])];
    expect(rolls(before, LATE, '2026-03-21', weekly)[1]?.reason).toBe('no-snapshot');
    const week = [snapshot('2026-03-13', [['A1', '1-7', 100]])];
    expect(rolls(week, LATE, '2026-03-21', weekly)[1]?.rate).toBe(0);
  });

  test('where ages are business days, a width is so many of them', () => {
    const ledger = ledgerOf([{ due: '2026-02-12', balance: 300, currency: 'USD' }]);
    const settings = settingsOf({
      asOf: dayOf('2026-03-31'),
      edges: [0, 20, 40, 60],
      dayCount: 'business',
    });
    // Twenty business days before Tuesday 31 March is Tuesday 3 March.
    const before = [snapshot('2026-03-03', [['A1', '1-20', 60_000]])];
    const [block] = rollRates(before, age(ledger, settings), settings.edges);
    expect(block?.rolls[1]).toMatchObject({ since: dayOf('2026-03-03'), rate: 0.5 });
  });

  test('months of the calendar roll from month to month, however long they are', () => {
    const february = [snapshot('2026-02-28', [['A1', 'This month', 60_000]])];
    const rows: readonly Row[] = [{ due: '2026-02-10', balance: 300, currency: 'USD' }];
    expect(rolls(february, rows, '2026-03-31', 'months')[0]).toEqual({
      from: 'This month',
      to: '1 month',
      since: dayOf('2026-02-28'),
      rate: 0.5,
      reason: null,
    });
  });
});
