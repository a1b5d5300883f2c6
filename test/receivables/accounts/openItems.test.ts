import fc from 'fast-check';
import { accountIn } from '../../../src/receivables/accounts/accountIn';
import { openItems, type OpenItem } from '../../../src/receivables/accounts/openItems';
import { age } from '../../../src/receivables/aging/age';
import { anyItems, anyItemsTwice, anyOptions, AS_OF, ledgerFrom } from '../anyItems';
import { ledgerOf, type Row } from '../ledgerOf';

const OPTIONS = { asOf: AS_OF, edges: [0, 30, 60, 90], overDays: 30, mainCurrency: 'USD' };

/** As of 31 March 2026. */
const ROWS: readonly Row[] = [
  { account: 'A1', invoice: 'I-1', due: '2026-03-31', balance: 1 },
  { account: 'A1', invoice: 'I-2', due: '2026-03-30', balance: 2 },
  { account: 'A2', invoice: 'I-3', due: '2026-01-01', balance: 4 },
  { account: 'A1', invoice: 'I-4', due: '2025-12-30', balance: 8, disputed: 3 },
  { account: 'A1', invoice: 'C-5', due: '2026-03-01', balance: -16 },
  { account: 'A1', invoice: 'I-6', balance: 32 },
  { account: 'A1', invoice: 'I-7', invoiced: '2026-01-30', balance: 64 },
  { account: 'A1', invoice: 'I-8', invoiced: '2026-04-01', due: '2026-05-01', balance: 128 },
  { account: 'A1', invoice: 'I-9', due: '2025-12-30', balance: 0 },
  { account: 'A1', invoice: 'I-10', due: '2025-12-30', balance: 8 },
];

const itemsOf = (rows: readonly Row[], account = 0, changes = {}) => {
  const ledger = ledgerOf(rows, changes);
  return openItems(ledger, age(ledger, OPTIONS), account);
};

const told = ({ invoice, place, age: days, balance, disputed, address }: OpenItem) => [
  invoice,
  place.kind === 'bucket' ? place.bucket : place.kind,
  days,
  balance,
  disputed,
  address,
];

test('the items of one account, oldest first, each with its place, its age and its cell', () => {
  expect(itemsOf(ROWS)[0]?.items.map(told)).toEqual([
    ['I-4', 4, 91, 800, 300, 'C5'],
    ['I-10', 4, 91, 800, 0, 'C11'],
    ['I-7', 2, 60, 6400, 0, 'C8'],
    ['I-2', 1, 1, 200, 0, 'C3'],
    ['I-1', 0, 0, 100, 0, 'C2'],
    ['I-6', 'noDate', null, 3200, 0, 'C7'],
    ['C-5', 'credits', null, -1600, 0, 'C6'],
    ['I-8', 'afterAsOf', null, 12800, 0, 'C9'],
  ]);
});

test('what is paid by the as-of date is not open, what is paid later still is', () => {
  const rows: Row[] = [
    { invoice: 'paid', due: '2026-01-01', balance: 1, settled: '2026-03-31' },
    { invoice: 'paid later', due: '2026-01-01', balance: 2, settled: '2026-04-01' },
  ];
  const settled = { reading: { dateOrder: null, numberStyle: null, settled: true } };
  expect(itemsOf(rows, 0, settled)[0]?.items.map(({ invoice }) => invoice)).toEqual(['paid later']);
});

test('currencies stand apart, the main one first', () => {
  const rows: Row[] = [
    { invoice: 'E', due: '2026-01-01', balance: 1, currency: 'EUR' },
    { invoice: 'Y', due: '2026-01-01', balance: 5, currency: 'JPY' },
    { invoice: 'D', due: '2026-01-01', balance: 2, currency: 'USD' },
  ];
  const told = itemsOf(rows).map(({ currency, decimals, items }) => [
    currency,
    decimals,
    items.map(({ invoice, balance }) => [invoice, balance]),
  ]);
  expect(told).toEqual([
    ['USD', 2, [['D', 200]]],
    ['EUR', 2, [['E', 100]]],
    ['JPY', 0, [['Y', 5]]],
  ]);
});

test('a ledger that names no invoices leads to the balance', () => {
  const { head } = ledgerOf(ROWS);
  const { account = 0, dueDate = 0, balance = 0 } = head.mapping;
  const mapping = { account, dueDate, balance };
  const [first] = itemsOf(ROWS, 0, { head: { ...head, mapping } });
  expect(first?.items[0]?.address).toBe('F5');
});

test('an account that owes nothing has no items', () => {
  expect(itemsOf([{ balance: 0, due: '2026-01-01' }])).toEqual([]);
  expect(itemsOf(ROWS, 99)).toEqual([]);
});

describe('for every ledger, bucket scheme and as-of date', () => {
  const sums = (items: readonly OpenItem[], of: (item: OpenItem) => boolean) =>
    items.filter(of).reduce((sum, { balance }) => sum + balance, 0);

  test('the items of an account add up to its row of the aging, place by place', () => {
    fc.assert(
      fc.property(anyItems, fc.boolean(), anyOptions, (items, settled, options) => {
        const ledger = ledgerFrom(items, settled);
        const result = age(ledger, options);
        ledger.accounts.forEach((_, account) => {
          const listed = openItems(ledger, result, account);
          for (const {
            block,
            buckets,
            credits,
            noDate,
            over,
            pastDue,
            total,
            ...rest
          } of accountIn(result, account)) {
            const own = listed.find(({ currency }) => currency === block.currency)?.items ?? [];
            const inBucket = buckets.map((_, bucket) =>
              sums(own, ({ place }) => place.kind === 'bucket' && place.bucket === bucket),
            );
            expect(inBucket).toEqual(buckets);
            expect(sums(own, ({ place }) => place.kind === 'credits')).toBe(credits);
            expect(sums(own, ({ place }) => place.kind === 'noDate')).toBe(noDate);
            expect(sums(own, ({ place }) => place.kind !== 'afterAsOf')).toBe(total);
            expect(sums(own, (item) => (item.age ?? 0) > 0)).toBe(pastDue);
            expect(sums(own, (item) => (item.age ?? -1) > options.overDays)).toBe(over);
            expect(Math.max(0, ...own.map((item) => item.age ?? 0))).toBe(rest.oldestDays);
            const aged = own.filter(
              ({ place, balance }) => place.kind !== 'afterAsOf' && balance > 0,
            );
            expect(aged.reduce((sum, item) => sum + item.disputed, 0)).toBe(rest.disputed);
          }
        });
      }),
    );
  });

  test('every open item is listed once, and at its own row', () => {
    fc.assert(
      fc.property(anyItems, anyOptions, (items, options) => {
        const ledger = ledgerFrom(items);
        const result = age(ledger, options);
        const listed = ledger.accounts.flatMap((_, account) =>
          openItems(ledger, result, account).flatMap((block) => block.items),
        );
        const open = items.flatMap(({ cents }, at) => (cents === 0 ? [] : [at]));
        expect(listed.map(({ item }) => item).sort((a, b) => a - b)).toEqual(open);
        for (const { item, address } of listed) expect(address).toBe(`C${item + 2}`);
      }),
    );
  });

  test('the order of rows changes no order but that of equals', () => {
    const shown = (items: Parameters<typeof ledgerFrom>[0], options: typeof OPTIONS) => {
      const ledger = ledgerFrom(items);
      const result = age(ledger, options);
      return new Map(
        ledger.accounts.map(({ key }, account) => [
          key,
          openItems(ledger, result, account)
            .map(({ currency, items: own }) => [
              String(currency),
              own.map(({ place, age: days, balance }) => [place.kind, days, Math.abs(balance)]),
            ])
            .sort(),
        ]),
      );
    };
    fc.assert(
      fc.property(anyItemsTwice, ([items, others]) => {
        const [one, other] = [shown(items, OPTIONS), shown(others, OPTIONS)];
        for (const [key, own] of one) expect(other.get(key)).toEqual(own);
      }),
    );
  });
});
