import fc from 'fast-check';
import { age } from '../../../src/receivables/aging/age';
import type { AgingBlock, AgingResult } from '../../../src/receivables/aging/result';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import {
  anyItems,
  anyItemsTwice,
  anyOptions,
  anyRuledOptions,
  AS_OF,
  ledgerFrom,
  withFirstSplit,
} from '../anyItems';

/** The design's rule 6: what must hold for every ledger, bucket scheme and as-of date. */

/** Everything but the order, in which equal currencies stand as first seen. */
function byCurrency({ blocks }: AgingResult, ledger: Ledger) {
  const plain = (block: AgingBlock) => ({
    ...block,
    accounts: Array.from(block.accounts.account, (account, i) => ({
      key: ledger.accounts[account]?.key,
      buckets: block.accounts.buckets.map((bucket) => bucket[i]),
      total: block.accounts.total[i],
      over: block.accounts.over[i],
      oldest: block.accounts.oldestDays[i],
      disputed: block.accounts.disputed[i],
    })),
  });
  return new Map(
    blocks
      .map((block) => [block.currency, plain(block)] as const)
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
}

/** Halves of an item may be too small to age where the whole is not. */
const anyLinearOptions = anyRuledOptions.map((options) => ({ ...options, tolerance: 0 }));

/** Weeks and months are not alike wherever they begin. */
const anyCalendarOptions = fc
  .tuple(anyRuledOptions, anyOptions)
  .map(([options, { edges }]) => ({ ...options, edges, dayCount: 'calendar' as const }));

const add = (amounts: Iterable<number>) => [...amounts].reduce((sum, amount) => sum + amount, 0);

test('buckets, credits and no date are the sum of the open balances, and the ledger ties out', () => {
  fc.assert(
    fc.property(anyItems, anyOptions, fc.boolean(), (items, options, settledMode) => {
      const ledger = ledgerFrom(items, settledMode);
      for (const block of age(ledger, options).blocks) {
        const mine = items.filter(({ currency }) => currency === block.currency);
        const open = mine.filter(({ invoiced, settled }) => {
          if (invoiced !== null && invoiced > 0) return false;
          return !(settledMode && settled !== null && settled <= 0);
        });
        const parts = [...block.buckets, block.credits, block.noDate];
        expect(add(parts.map(({ amount }) => amount))).toBe(add(open.map(({ cents }) => cents)));
        expect(block.total.amount).toBe(add(open.map(({ cents }) => cents)));
        expect(block.difference).toBe(0);
      }
    }),
  );
});

test('each item with a balance is in exactly one place', () => {
  fc.assert(
    fc.property(anyItems, anyRuledOptions, fc.boolean(), (items, options, settledMode) => {
      const { blocks } = age(ledgerFrom(items, settledMode), options);
      const places = blocks.flatMap(({ total, notAged }) => [
        total,
        ...notAged.map(({ tally }) => tally),
      ]);
      const counted = add(places.map((place) => place.items));
      expect(counted).toBe(items.filter(({ cents }) => cents !== 0).length);
    }),
  );
});

test('the accounts add up to the totals, column by column', () => {
  fc.assert(
    fc.property(anyItems, anyRuledOptions, (items, options) => {
      for (const { accounts, ...block } of age(ledgerFrom(items), options).blocks) {
        expect(accounts.buckets.map(add)).toEqual(block.buckets.map(({ amount }) => amount));
        expect(add(accounts.credits)).toBe(block.credits.amount);
        expect(add(accounts.noDate)).toBe(block.noDate.amount);
        expect(add(accounts.total)).toBe(block.total.amount);
        expect(add(accounts.pastDue)).toBe(block.pastDue.amount);
        expect(add(accounts.over)).toBe(block.over.amount);
        expect(add(accounts.disputed)).toBe(block.disputed.amount);
        expect(Math.max(0, ...accounts.oldestDays)).toBe(block.oldestDays);
      }
    }),
  );
});

test('the accounts stand by over amount, age, total and key', () => {
  fc.assert(
    fc.property(anyItems, anyRuledOptions, (items, options) => {
      const ledger = ledgerFrom(items);
      for (const { accounts } of age(ledger, options).blocks) {
        const ranks = Array.from(accounts.account, (account, i) => [
          -accounts.over[i]!,
          -accounts.oldestDays[i]!,
          -accounts.total[i]!,
          ledger.accounts[account]?.key ?? '',
        ]);
        const sorted = [...ranks].sort((a, b) => {
          const at = a.findIndex((rank, i) => rank !== b[i]);
          return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
        });
        expect(ranks).toEqual(sorted);
      }
    }),
  );
});

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(anyItemsTwice, anyRuledOptions, ([items, others], options) => {
      const [one, other] = [ledgerFrom(items), ledgerFrom(others)];
      // Which accounts and, of empty ones, which currency were seen first is the ledger's own order,
      // not a figure.
      const figures = (ledger: Ledger) =>
        [...byCurrency(age(ledger, options), ledger).values()]
          .filter(({ total, notAged }) => total.items > 0 || notAged.length > 0)
          .map((block) => ({ ...block, ledgerTotal: Math.round(block.ledgerTotal) }));
      expect(figures(one)).toEqual(figures(other));
    }),
  );
});

test('splitting an item in two changes no amount', () => {
  fc.assert(
    fc.property(anyItems, anyLinearOptions, fc.integer({ min: 1 }), (items, options, cut) => {
      const split = withFirstSplit(items, cut);
      if (split === null) return;
      const amounts = (ledger: Ledger) =>
        [...byCurrency(age(ledger, options), ledger).values()].map((block) => ({
          buckets: block.buckets.map(({ amount }) => amount),
          others: [block.credits, block.noDate, block.total, block.over].map((t) => t.amount),
          disputed: [block.disputed.amount, block.overNetOfDispute],
          accounts: block.accounts,
        }));
      expect(amounts(ledgerFrom(split))).toEqual(amounts(ledgerFrom(items)));
    }),
  );
});

test('moving all dates and the as-of date alike changes no figure', () => {
  fc.assert(
    fc.property(
      anyItems,
      anyCalendarOptions,
      fc.integer({ min: -999, max: 999 }),
      (items, options, by) => {
        const ledger = ledgerFrom(items);
        const before = byCurrency(age(ledger, options), ledger);
        const { invoiceDay, dueDay, postingDay } = ledger.items;
        for (const days of [invoiceDay, dueDay, postingDay]) {
          days.forEach((day, i) => (days[i] = day === 0 ? 0 : day + by));
        }
        const { cutoff } = options;
        const moved = age(ledger, {
          ...options,
          asOf: (AS_OF + by) as SerialDay,
          cutoff: cutoff == null ? null : ((cutoff + by) as SerialDay),
        });
        expect(byCurrency(moved, ledger)).toEqual(before);
      },
    ),
  );
});

test('no amount is added to one of another currency', () => {
  fc.assert(
    fc.property(anyItems, anyRuledOptions, (items, options) => {
      const all = ledgerFrom(items);
      const together = byCurrency(age(all, options), all);
      for (const [currency, block] of together) {
        const alone = ledgerFrom(items.filter((item) => item.currency === currency));
        expect(byCurrency(age(alone, options), alone).get(currency)).toEqual(block);
      }
    }),
  );
});
