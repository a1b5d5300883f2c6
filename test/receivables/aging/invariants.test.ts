import fc from 'fast-check';
import { age } from '../../../src/receivables/aging/age';
import type { AgingBlock, AgingResult } from '../../../src/receivables/aging/result';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';

/** The design's rule 6: what must hold for every ledger, bucket scheme and as-of date. */
const AS_OF = dayOf('2026-03-31');

interface AnyItem {
  readonly account: string;
  readonly cents: number;
  readonly currency: string | null;
  readonly invoiced: number | null;
  readonly due: number | null;
  readonly settled: number | null;
  readonly disputed: boolean;
}

const daysAround = fc.option(fc.integer({ min: -200, max: 60 }), { freq: 6 });
const anyItem: fc.Arbitrary<AnyItem> = fc.record({
  account: fc.constantFrom('A', 'B', 'C', '007', '7'),
  cents: fc.integer({ min: -100_000, max: 100_000 }),
  currency: fc.constantFrom('USD', 'EUR', 'JPY', null),
  invoiced: daysAround,
  due: daysAround,
  settled: daysAround,
  disputed: fc.boolean(),
});
const anyItems = fc.array(anyItem, { minLength: 1, maxLength: 60 });
const anyEdges = fc
  .uniqueArray(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 5 })
  .map((edges) => [0, ...edges.sort((a, b) => a - b)]);
const anyOptions = fc.record({
  asOf: fc.constant(AS_OF),
  edges: anyEdges,
  overDays: fc.integer({ min: 0, max: 120 }),
  mainCurrency: fc.constantFrom('USD', null),
});

function ledgerFrom(items: readonly AnyItem[], settledMode = false): Ledger {
  const rows = items.map(({ account, cents, currency, disputed }): Row => ({
    account,
    balance: currency === 'JPY' ? cents : cents / 100,
    currency,
    disputed: disputed && cents > 0,
  }));
  const ledger = ledgerOf(rows, {
    reading: { dateOrder: null, numberStyle: null, settled: settledMode },
  });
  const day = (offset: number | null) => (offset === null ? 0 : AS_OF + offset);
  items.forEach(({ invoiced, due, settled }, i) => {
    ledger.items.invoiceDay[i] = day(invoiced);
    ledger.items.dueDay[i] = day(due);
    ledger.items.settledDay[i] = day(settled);
  });
  return ledger;
}

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
    fc.property(anyItems, anyOptions, fc.boolean(), (items, options, settledMode) => {
      const { blocks } = age(ledgerFrom(items, settledMode), options);
      const places = blocks.flatMap((block) => [
        ...block.buckets,
        block.credits,
        block.noDate,
        ...block.notAged.map(({ tally }) => tally),
      ]);
      const counted = add(places.map((place) => place.items));
      expect(counted).toBe(items.filter(({ cents }) => cents !== 0).length);
    }),
  );
});

test('the accounts add up to the totals, column by column', () => {
  fc.assert(
    fc.property(anyItems, anyOptions, (items, options) => {
      for (const { accounts, ...block } of age(ledgerFrom(items), options).blocks) {
        expect(accounts.buckets.map(add)).toEqual(block.buckets.map(({ amount }) => amount));
        expect(add(accounts.credits)).toBe(block.credits.amount);
        expect(add(accounts.noDate)).toBe(block.noDate.amount);
        expect(add(accounts.total)).toBe(block.total.amount);
        expect(add(accounts.over)).toBe(block.over.amount);
        expect(add(accounts.disputed)).toBe(block.disputed.amount);
        expect(Math.max(0, ...accounts.oldestDays)).toBe(block.oldestDays);
      }
    }),
  );
});

test('the accounts stand by over amount, age, total and key', () => {
  fc.assert(
    fc.property(anyItems, anyOptions, (items, options) => {
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
  const shuffled = anyItems.chain((items) =>
    fc.tuple(
      fc.constant(items),
      fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, anyOptions, ([items, others], options) => {
      const [one, other] = [ledgerFrom(items), ledgerFrom(others)];
      // Which accounts were seen first is the ledger's own order, not a figure.
      const figures = (ledger: Ledger) =>
        [...byCurrency(age(ledger, options), ledger).values()].map((block) => ({
          ...block,
          ledgerTotal: Math.round(block.ledgerTotal),
        }));
      expect(figures(one)).toEqual(figures(other));
    }),
  );
});

test('splitting an item in two changes no amount', () => {
  fc.assert(
    fc.property(anyItems, anyOptions, fc.integer({ min: 1 }), (items, options, cut) => {
      const [first, ...rest] = items;
      if (first === undefined || Math.abs(first.cents) < 2) return;
      const part = Math.sign(first.cents) * (cut % Math.abs(first.cents));
      const split = [{ ...first, cents: part }, { ...first, cents: first.cents - part }, ...rest];
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
    fc.property(anyItems, anyOptions, fc.integer({ min: -999, max: 999 }), (items, options, by) => {
      const ledger = ledgerFrom(items);
      const before = byCurrency(age(ledger, options), ledger);
      for (const days of [ledger.items.invoiceDay, ledger.items.dueDay]) {
        days.forEach((day, i) => (days[i] = day === 0 ? 0 : day + by));
      }
      const moved = age(ledger, { ...options, asOf: (AS_OF + by) as SerialDay });
      expect(byCurrency(moved, ledger)).toEqual(before);
    }),
  );
});

test('no amount is added to one of another currency', () => {
  fc.assert(
    fc.property(anyItems, anyOptions, (items, options) => {
      const all = ledgerFrom(items);
      const together = byCurrency(age(all, options), all);
      for (const [currency, block] of together) {
        const alone = ledgerFrom(items.filter((item) => item.currency === currency));
        expect(byCurrency(age(alone, options), alone).get(currency)).toEqual(block);
      }
    }),
  );
});
