import fc from 'fast-check';
import type { AgingOptions } from '../../src/receivables/aging/age';
import type { SerialDay } from '../../src/receivables/calendar/serialDay';
import type { Ledger } from '../../src/receivables/ledger/ledger';
import { dayOf, ledgerOf, type Row } from './ledgerOf';

export const AS_OF = dayOf('2026-03-31');

/** An item of any ledger; days are counted from the as-of date. */
export interface AnyItem {
  readonly account: string;
  /** In minor units, whatever the currency. */
  readonly cents: number;
  /** What is disputed of it: 0 to the whole of a debit. */
  readonly contested: number;
  readonly currency: string | null;
  readonly invoice: string;
  readonly invoiced: number | null;
  readonly due: number | null;
  readonly posted: number | null;
  readonly settled: number | null;
}

const daysAround = fc.option(fc.integer({ min: -200, max: 60 }), { freq: 6 });
const contestedShare = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const anyItem: fc.Arbitrary<AnyItem> = fc
  .record({
    account: fc.constantFrom('A', 'B', 'C', '007', '7'),
    cents: fc.integer({ min: -100_000, max: 100_000 }),
    share: contestedShare,
    currency: fc.constantFrom('USD', 'EUR', 'JPY', null),
    invoice: fc.constantFrom('I-1', 'I-2', ''),
    invoiced: daysAround,
    due: daysAround,
    posted: daysAround,
    settled: daysAround,
  })
  .map(({ share, ...item }) => ({
    ...item,
    contested: Math.floor(Math.max(0, item.cents) * share),
  }));

export const anyItems = fc.array(anyItem, { minLength: 1, maxLength: 60 });

/** Items, and the same ones in another order. */
export const anyItemsTwice = anyItems.chain((items) =>
  fc.tuple(
    fc.constant(items),
    fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
  ),
);

const anyEdges = fc
  .uniqueArray(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 5 })
  .chain((edges) =>
    // Most begin with what is not yet due; some a day earlier, some with what is late.
    fc.constantFrom([0], [0], [-1], []).map((first) => [...first, ...edges.sort((a, b) => a - b)]),
  );

export const anyOptions: fc.Arbitrary<AgingOptions> = fc.record({
  asOf: fc.constant(AS_OF),
  basis: fc.constantFrom('due', 'due', 'invoice', 'posting'),
  edges: anyEdges,
  overDays: fc.integer({ min: 0, max: 120 }),
  mainCurrency: fc.constantFrom('USD', null),
});

/** What a person may choose besides; of each kind the default is the likeliest. */
const anyRules = fc.record({
  cutoff: fc.option(fc.integer({ min: -60, max: 60 }).map((by) => (AS_OF + by) as SerialDay)),
  credits: fc.constantFrom('own-column', 'own-date', 'current', 'oldest-first', 'excluded'),
  disputes: fc.constantFrom('included', 'own-column', 'excluded'),
  tolerance: fc.constantFrom(0, 0, 0.29, 250),
  dayCount: fc.constantFrom('calendar', 'business'),
  holidays: fc.uniqueArray(
    fc.integer({ min: -99, max: 30 }).map((by) => (AS_OF + by) as SerialDay),
  ),
} as const);

/** Any options, by any rules. */
export const anyRuledOptions: fc.Arbitrary<AgingOptions> = fc
  .tuple(anyOptions, anyRules, fc.boolean())
  .map(([options, rules, byMonths]) => ({
    ...options,
    ...rules,
    edges: byMonths ? 'months' : options.edges,
  }));

/** The ledger of these items. */
export function ledgerFrom(items: readonly AnyItem[], settledMode = false): Ledger {
  const rows = items.map(({ account, cents, contested, currency, invoice }): Row => {
    const amount = (minor: number) => (currency === 'JPY' ? minor : minor / 100);
    return { account, invoice, balance: amount(cents), currency, disputed: amount(contested) };
  });
  const ledger = ledgerOf(rows, {
    reading: {
      dateOrder: null,
      numberStyle: null,
      settled: settledMode,
      given: false,
      creditTypes: [],
      accountsFrom: 'rows',
    },
  });
  const day = (offset: number | null) => (offset === null ? 0 : AS_OF + offset);
  items.forEach(({ invoiced, due, posted, settled }, i) => {
    ledger.items.invoiceDay[i] = day(invoiced);
    ledger.items.dueDay[i] = day(due);
    ledger.items.postingDay[i] = day(posted);
    ledger.items.settledDay[i] = day(settled);
  });
  return ledger;
}

/** The items with the first of them cut in two, the dispute with it; null where it is too small. */
export function withFirstSplit(items: readonly AnyItem[], cut: number): readonly AnyItem[] | null {
  const [first, ...rest] = items;
  if (first === undefined || Math.abs(first.cents) < 2) return null;
  const cents = Math.sign(first.cents) * (cut % Math.abs(first.cents));
  const contested = Math.min(first.contested, Math.max(0, cents));
  return [
    { ...first, cents, contested },
    { ...first, cents: first.cents - cents, contested: first.contested - contested },
    ...rest,
  ];
}
