import fc from 'fast-check';
import { age } from '../../../src/receivables/aging/age';
import { DEFAULT_EDGES } from '../../../src/receivables/aging/scheme';
import { aboutToRoll } from '../../../src/receivables/targets/aboutToRoll';
import { anyItems, AS_OF, ledgerFrom } from '../anyItems';
import { dayOf, ledgerOf } from '../ledgerOf';

const asOf = dayOf('2026-03-31');
const OPTIONS = {
  basis: 'due',
  edges: DEFAULT_EDGES,
  overDays: 30,
  mainCurrency: null,
} as const;

test('an item rolls on the day after the last of its bucket', () => {
  const ledger = ledgerOf([
    { due: '2026-04-06', balance: 1 }, // 6 days to go: 1 day late in a week
    { due: '2026-04-07', balance: 2 }, // due in a week: still current then
    { due: '2026-03-08', balance: 4 }, // 23 days late: 30 in a week, still in 1-30
    { due: '2026-03-07', balance: 8 }, // 24 days late: 31 in a week
    { due: '2026-01-06', balance: 16 }, // 84 days late: 91 in a week
    { due: '2025-01-06', balance: 32 }, // older than all bounds
    { balance: 64 },
    { due: '2026-03-07', balance: -128 },
  ]);
  const result = age(ledger, { ...OPTIONS, asOf });
  expect(aboutToRoll(ledger, result, null, 7)).toEqual([
    { from: 3, to: 4, tally: { amount: 1_600, items: 1 } },
    { from: 1, to: 2, tally: { amount: 800, items: 1 } },
    { from: 0, to: 1, tally: { amount: 100, items: 1 } },
  ]);
});

test('what rolls is what the aging of that later day has more in its older buckets', () => {
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 1, max: 60 }), (items, days) => {
      // Items dated later than today open up meanwhile, which is not rolling.
      const open = items.filter(({ invoiced }) => (invoiced ?? 0) <= 0);
      const ledger = ledgerFrom(open);
      const now = age(ledger, { ...OPTIONS, asOf: AS_OF });
      const then = age(ledger, { ...OPTIONS, asOf: dayAfter(days) });
      for (const block of now.blocks) {
        const { currency } = block;
        const older = then.blocks.find((each) => each.currency === currency);
        const expected = block.buckets.map(({ amount }) => amount);
        for (const { from, to, tally } of aboutToRoll(ledger, now, currency, days)) {
          expected[from]! -= tally.amount;
          expected[to]! += tally.amount;
        }
        expect(older?.buckets.map(({ amount }) => amount)).toEqual(expected);
      }
    }),
  );
});

function dayAfter(days: number): typeof AS_OF {
  return (AS_OF + days) as typeof AS_OF;
}
