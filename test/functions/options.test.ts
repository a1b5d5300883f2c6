import fc from 'fast-check';
import { age } from '../../src/receivables/aging/age';
import { fromMinorUnits } from '../../src/receivables/money/rounding';
import type { CreditMode } from '../../src/receivables/settings/settings';
import { dayOf, ledgerOf } from '../receivables/ledgerOf';
import { ask, AS_OF, column, days, failure, failureInSpanish, table } from './ask';

const MODES: readonly (readonly [CreditMode, string])[] = [
  ['own-column', 'columna propia'],
  ['own-date', 'own date'],
  ['current', 'por vencer'],
  ['oldest-first', 'Oldest first'],
  ['excluded', 'excluidos'],
];
const anyItems = fc.array(
  fc.record({
    account: fc.constantFrom('A', 'B'),
    cents: fc.integer({ min: -50_000, max: 100_000 }),
    due: fc.option(fc.integer({ min: -200, max: 60 }), { freq: 6 }),
  }),
  { minLength: 1, maxLength: 30 },
);

test('credits, holidays and months give what the Aging sheet gives by the same settings', () => {
  const anyHolidays = fc.option(fc.array(fc.integer({ min: -90, max: 9 }), { maxLength: 5 }));
  fc.assert(
    fc.property(
      anyItems,
      fc.constantFrom(...MODES),
      anyHolidays,
      fc.boolean(),
      (items, [credits, typed], free, byMonths) => {
        const ledger = ledgerOf(
          items.map(({ account, cents }) => ({ account, balance: cents / 100 })),
        );
        items.forEach(({ due }, i) => (ledger.items.dueDay[i] = due === null ? 0 : AS_OF + due));
        const holidays = (free ?? []).map((by) => dayOf('2026-03-31') + by);
        const { blocks } = age(ledger, {
          asOf: AS_OF,
          edges: byMonths ? 'months' : [0, 30, 60],
          overDays: 30,
          mainCurrency: null,
          credits,
          dayCount: free === null ? 'calendar' : 'business',
          holidays: holidays as never,
        });
        const { buckets, credits: apart, noDate, total, over } = blocks[0]!;
        const due = column(...items.map((each) => (each.due === null ? 0 : AS_OF + each.due)));
        const owed = column(...items.map(({ cents }) => cents / 100));
        const accounts = column(...items.map(({ account }) => account));
        const given = free === null ? null : column(0, ...holidays);
        const edges = byMonths ? 'meses' : '30, 60';
        const amount = (tally: { amount: number }) => fromMinorUnits(tally.amount, 2);
        const places = [...buckets, apart, noDate, total].map(amount);
        const totals = table('AGING', accounts, due, owed, AS_OF, edges, typed, given).at(-1);
        expect(totals).toEqual(['Total', ...places]);
        const rows = table('AGING.SUMMARY', due, owed, AS_OF, edges, typed, given).slice(1);
        // Without accounts, credits of one are credits of all.
        if (credits !== 'oldest-first') expect(rows.map(([, each]) => each)).toEqual(places);
        if (credits === 'oldest-first' || byMonths) return;
        expect(ask('AGING.PASTDUE', due, owed, AS_OF, 30, typed, given)).toBe(amount(over));
      },
    ),
  );
});

test('a bucket by business days leaves weekends and holidays out', () => {
  // 2026-03-31 is a Tuesday; of the twelve days before it eight are business days, one of them free.
  const bucketOf = (...holidays: readonly string[]) =>
    table('AGING.BUCKET', days('2026-03-19'), AS_OF, '7', days(...holidays))[0];
  expect(bucketOf('')).toEqual(['8+']);
  expect(bucketOf('2026-03-25')).toEqual(['1-7']);
  expect(table('AGING.BUCKET', days('2026-03-19'), AS_OF, '7')[0]).toEqual(['8+']);
  expect(table('AGING.BUCKET', days('2026-01-31'), AS_OF, 'months')[0]).toEqual(['2 months']);
});

test.each([
  [
    'somewhere',
    'credits must be "own column", "own date", "current", "oldest first" or "excluded".',
  ],
  [{ code: '#N/A' }, 'credits is #N/A. Correct the cell, or wrap the range in IFERROR.'],
  [column('a', 'b'), 'credits must be one cell or value, not a range.'],
])('credits %j: %s', (credits, sentence) => {
  expect(failure('AGING.SUMMARY', AS_OF, 1, AS_OF, null, credits)).toBe(sentence);
  expect(failure('AGING.PASTDUE', AS_OF, 1, AS_OF, null, credits)).toBe(sentence);
});

test('a holiday that is no date is named by its row, in Spanish too', () => {
  const holidays = column(AS_OF, 'soon');
  const sentence = 'holidays, row 2 is not a date: soon.';
  expect(failure('AGING.BUCKET', AS_OF, AS_OF, null, holidays)).toBe(sentence);
  expect(failure('AGING.PASTDUEPCT', AS_OF, 1, AS_OF, null, null, holidays)).toBe(sentence);
  expect(failureInSpanish('AGING.SUMMARY', AS_OF, 1, AS_OF, null, 'x')).toContain('fecha propia');
});
