import fc from 'fast-check';
import { age } from '../../src/receivables/aging/age';
import { fromMinorUnits } from '../../src/receivables/money/rounding';
import { ledgerOf } from '../receivables/ledgerOf';
import { ask, AS_OF, column, table } from './ask';

/** The functions against the aging of the sheets, on any ledger of one currency. */
const anyItem = fc.record({
  account: fc.constantFrom('A', 'B', 'C', '007', '7'),
  cents: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  due: fc.option(fc.integer({ min: -200, max: 60 }), { freq: 6 }),
});
const anyItems = fc.array(anyItem, { minLength: 1, maxLength: 60 });
const anyEdges = fc
  .uniqueArray(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 5 })
  .map((edges) => edges.sort((a, b) => a - b));
const anyDays = fc.integer({ min: 0, max: 120 });
const anyCurrency = fc.constantFrom('USD', 'JPY', 'KWD', 'CLF');

const DECIMALS = { USD: 2, JPY: 0, KWD: 3, CLF: 4 };

type Items = readonly { account: string; cents: number; due: number | null }[];

function ranges(items: Items, decimals: number) {
  return {
    accounts: column(...items.map(({ account }) => account)),
    due: column(...items.map(({ due }) => (due === null ? 0 : AS_OF + due))),
    balances: column(...items.map(({ cents }) => cents / 10 ** decimals)),
  };
}

/** The same items as the sheets age them. */
function aged(items: Items, currency: keyof typeof DECIMALS, edges: number[], overDays: number) {
  const ledger = ledgerOf(
    items.map(({ account, cents }) => ({
      account,
      balance: cents / 10 ** DECIMALS[currency],
      currency,
    })),
  );
  items.forEach(({ due }, i) => (ledger.items.dueDay[i] = due === null ? 0 : AS_OF + due));
  const options = { asOf: AS_OF, edges: [0, ...edges], overDays, mainCurrency: null };
  const [block] = age(ledger, options).blocks;
  if (block === undefined) throw new Error('A ledger with items has a block.');
  return { ledger, block };
}

test('AGING, AGING.SUMMARY and AGING.PASTDUE say what the Aging sheet says, to the last decimal', () => {
  fc.assert(
    fc.property(anyItems, anyCurrency, anyEdges, anyDays, (items, currency, edges, overDays) => {
      const { ledger, block } = aged(items, currency, edges, overDays);
      const { accounts, due, balances } = ranges(items, block.decimals);
      const amount = (minor: number) => fromMinorUnits(minor, block.decimals);

      const places = [...block.buckets, block.credits, block.noDate, block.total];
      const [, ...rows] = table('AGING', accounts, due, balances, AS_OF, [edges]);
      expect(rows.pop()).toEqual(['Total', ...places.map((place) => amount(place.amount))]);
      const sheet = Array.from(block.accounts.account, (account, i) => [
        ledger.accounts[account]?.key,
        ...block.accounts.buckets.map((bucket) => amount(bucket[i]!)),
        amount(block.accounts.credits[i]!),
        amount(block.accounts.noDate[i]!),
        amount(block.accounts.total[i]!),
      ]);
      const byKey = (one: readonly unknown[], other: readonly unknown[]) =>
        String(one[0]) < String(other[0]) ? -1 : 1;
      expect(rows.sort(byKey)).toEqual(sheet.sort(byKey));

      const [, ...lines] = table('AGING.SUMMARY', due, balances, AS_OF, [edges]);
      expect(lines.map(([, figure, count]) => [figure, count])).toEqual(
        places.map((place) => [amount(place.amount), place.items]),
      );
      expect(ask('AGING.PASTDUE', due, balances, AS_OF, overDays)).toBe(amount(block.over.amount));
      if (block.total.amount > 0) {
        expect(ask('AGING.PASTDUEPCT', due, balances, AS_OF, overDays)).toBe(
          block.over.amount / block.total.amount,
        );
      }
    }),
  );
});

test('each column of AGING adds up to its totals row, and each row to its total', () => {
  fc.assert(
    fc.property(anyItems, anyEdges, (items, edges) => {
      const { accounts, due, balances } = ranges(items, 2);
      const [, ...rows] = table('AGING', accounts, due, balances, AS_OF, [edges]);
      const cents = rows.map(([, ...figures]) =>
        figures.map((figure) => Math.round(Number(figure) * 100)),
      );
      const add = (figures: readonly number[]) => figures.reduce((sum, one) => sum + one, 0);
      for (const row of cents) expect(add(row.slice(0, -1))).toBe(row.at(-1));
      const totals = cents.pop() ?? [];
      totals.forEach((total, at) => {
        expect(add(cents.map((row) => row[at] ?? 0))).toBe(total);
      });
    }),
  );
});

test('AGING.BUCKET, summed by its labels, is AGING.SUMMARY', () => {
  fc.assert(
    fc.property(anyItems, anyEdges, (items, edges) => {
      const { due, balances } = ranges(items, 2);
      const labels = table('AGING.BUCKET', due, AS_OF, [edges]);
      const [, ...lines] = table('AGING.SUMMARY', due, balances, AS_OF, [edges]);
      for (const [label, figure] of lines.slice(0, -3)) {
        const debits = items.filter(({ cents }, i) => cents > 0 && labels[i]?.[0] === label);
        expect(debits.reduce((sum, { cents }) => sum + cents, 0) / 100).toBe(figure);
      }
    }),
  );
});

test('empty rows and a header anywhere above the items change nothing', () => {
  fc.assert(
    fc.property(anyItems, fc.nat(5), fc.nat(5), fc.boolean(), (items, above, below, header) => {
      const { accounts, due, balances } = ranges(items, 2);
      const framed = (range: readonly (readonly (string | number)[])[], title: string) => [
        ...Array.from({ length: above }, () => [0]),
        ...(header ? [[title]] : []),
        ...range,
        ...Array.from({ length: below }, () => ['']),
      ];
      const plain = (range: ReturnType<typeof column>) =>
        range.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : String(cell))));
      expect(
        ask(
          'AGING',
          framed(plain(accounts), 'Customer'),
          framed(plain(due), 'Due date'),
          framed(plain(balances), 'Balance'),
          AS_OF,
        ),
      ).toEqual(ask('AGING', accounts, due, balances, AS_OF));
    }),
  );
});
