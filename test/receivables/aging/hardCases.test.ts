import { afterAsOf } from '../../../src/receivables/aging/afterAsOf';
import { age } from '../../../src/receivables/aging/age';
import { dayOf, ledgerOf, READING, type Row } from '../ledgerOf';

const OPTIONS = {
  asOf: dayOf('2026-03-31'),
  edges: [0, 30, 60, 90],
  overDays: 30,
  mainCurrency: null,
};

const LATE = { due: '2026-01-01', balance: 10 } as const;
const IN_SETTLED_MODE = {
  reading: { ...READING, settled: true },
} as const;

function firstBlock(rows: readonly Row[], changes: Parameters<typeof ledgerOf>[1] = {}) {
  const block = age(ledgerOf(rows, changes), OPTIONS).blocks[0];
  if (block === undefined) throw new Error('an aging always has a block');
  return block;
}

describe('dates', () => {
  test('without a due date the invoice date counts', () => {
    const { buckets } = firstBlock([{ invoiced: '2026-02-28', balance: 10 }]);
    expect(buckets.map(({ items }) => items)).toEqual([0, 0, 1, 0, 0]);
  });

  test('without any date an item stands apart, inside the total', () => {
    const { noDate, total, pastDue } = firstBlock([{ balance: 10 }, LATE]);
    expect({ noDate, total, pastDue }).toEqual({
      noDate: { amount: 1000, items: 1 },
      total: { amount: 2000, items: 2 },
      pastDue: { amount: 1000, items: 1 },
    });
  });

  test('an item due later but invoiced by the as-of date is Current', () => {
    const { buckets } = firstBlock([{ invoiced: '2026-03-31', due: '2026-04-30', balance: 10 }]);
    expect(buckets[0]).toEqual({ amount: 1000, items: 1 });
  });

  test('an item or credit invoiced after the as-of date is listed apart', () => {
    const block = firstBlock([
      { invoiced: '2026-04-01', balance: 10 },
      { invoiced: '2026-04-02', balance: -4 },
    ]);
    expect(block.total.items).toBe(0);
    expect(block.notAged).toEqual([{ cause: 'after-as-of', tally: { amount: 600, items: 2 } }]);
    expect(block.accounts.length).toBe(0);
  });

  test('such items become issues at their invoice dates, zero balances not', () => {
    const ledger = ledgerOf([
      LATE,
      { invoiced: '2026-04-01', balance: 10 },
      { invoiced: '2026-04-01', balance: 0 },
    ]);
    expect(afterAsOf(ledger, OPTIONS.asOf)).toEqual([
      { code: 'after-as-of', row: 1, column: 3, detail: '2026-04-01' },
    ]);
  });
});

describe('a list of settled items', () => {
  // The item is open at the end of a day D when invoice date <= D < settled date.
  test.each([
    ['before the as-of date', '2026-03-30', 'settled'],
    ['on the as-of date', '2026-03-31', 'settled'],
    ['after the as-of date', '2026-04-01', 'open'],
    ['never', undefined, 'open'],
  ] as const)('an item settled %s', (_, settled, expected) => {
    const row: Row = { ...LATE, ...(settled === undefined ? {} : { settled }) };
    const { notAged, total } = firstBlock([row], IN_SETTLED_MODE);
    expect(total.items).toBe(expected === 'open' ? 1 : 0);
    expect(notAged.map(({ cause }) => cause)).toEqual(expected === 'open' ? [] : ['settled']);
  });

  test('an item both later and settled counts as later, once', () => {
    const rows: Row[] = [{ invoiced: '2026-04-02', settled: '2026-03-01', balance: 10 }];
    expect(firstBlock(rows, IN_SETTLED_MODE).notAged).toEqual([
      { cause: 'after-as-of', tally: { amount: 1000, items: 1 } },
    ]);
  });

  test('later items are history there, no issues', () => {
    const ledger = ledgerOf([{ invoiced: '2026-04-02', balance: 10 }], IN_SETTLED_MODE);
    expect(afterAsOf(ledger, OPTIONS.asOf)).toEqual([]);
  });

  test('where the balance is known, a settled date changes nothing', () => {
    expect(firstBlock([{ ...LATE, settled: '2026-03-01' }]).total.items).toBe(1);
  });
});

describe('credits and zero balances', () => {
  test('a credit is a credit, however old and even without a date', () => {
    const { credits, buckets, noDate } = firstBlock([
      { due: '2025-01-01', balance: -3 },
      { balance: -4 },
    ]);
    expect(credits).toEqual({ amount: -700, items: 2 });
    expect([...buckets, noDate].every(({ items }) => items === 0)).toBe(true);
  });

  test('a zero balance is not open', () => {
    const { total, accounts } = firstBlock([{ ...LATE, balance: 0 }]);
    expect({ total, open: accounts.length }).toEqual({ total: { amount: 0, items: 0 }, open: 0 });
  });

  test('an account whose debits and credits cancel is still open', () => {
    const { accounts } = firstBlock([LATE, { balance: -10 }]);
    const { total, over, credits, oldestDays } = accounts;
    expect([total, over, credits, oldestDays].map(([first]) => first)).toEqual([
      0, 1000, -1000, 89,
    ]);
  });

  test('a credit that is old does not make its account old', () => {
    expect(firstBlock([{ due: '2025-01-01', balance: -3 }]).oldestDays).toBe(0);
  });
});

describe('disputes', () => {
  test('only the contested part leaves the net over amount', () => {
    const { over, overNetOfDispute, disputed } = firstBlock([{ ...LATE, disputed: 4 }]);
    expect([over.amount, overNetOfDispute, disputed.amount]).toEqual([1000, 600, 400]);
  });

  test('a disputed item that is not over counts as disputed, not against the over amount', () => {
    const rows: Row[] = [LATE, { due: '2026-03-20', balance: 7, disputed: true }];
    const { overNetOfDispute, disputed } = firstBlock(rows);
    expect([overNetOfDispute, disputed]).toEqual([1000, { amount: 700, items: 1 }]);
  });

  test('a disputed credit is a credit', () => {
    expect(firstBlock([{ balance: -7, disputed: true }]).disputed.items).toBe(0);
  });
});

describe('"over" need not be an edge of a bucket', () => {
  test.each([
    [44, 0],
    [45, 0],
    [46, 1],
    [60, 1],
    [91, 1],
  ])('with 45 days, an item %i days late gives %i', (days, items) => {
    const ledger = ledgerOf([{ balance: 1 }]);
    ledger.items.dueDay[0] = OPTIONS.asOf - days;
    const [block] = age(ledger, { ...OPTIONS, overDays: 45 }).blocks;
    expect(block?.over.items).toBe(items);
  });

  test('with 0 days it is all that is past due', () => {
    const [block] = age(ledgerOf([LATE, { due: '2026-03-31', balance: 5 }]), {
      ...OPTIONS,
      overDays: 0,
    }).blocks;
    expect(block?.over).toEqual(block?.pastDue);
  });

  test('beyond the last edge it still parts the last bucket', () => {
    const [block] = age(ledgerOf([LATE, { due: '2025-01-01', balance: 5 }]), {
      ...OPTIONS,
      overDays: 365,
    }).blocks;
    expect(block?.over).toEqual({ amount: 500, items: 1 });
  });
});

describe('currencies', () => {
  const rows: readonly Row[] = [
    { ...LATE, currency: 'EUR' },
    { ...LATE, currency: 'USD' },
    { ...LATE, currency: 'USD' },
    { ...LATE, currency: 'JPY', balance: 500 },
  ];
  const order = (mainCurrency: string | null) =>
    age(ledgerOf(rows), { ...OPTIONS, mainCurrency }).blocks.map(({ currency }) => currency);

  test.each([
    ['the chosen one comes first', 'JPY', ['JPY', 'EUR', 'USD']],
    ['else the one with most open items', null, ['USD', 'EUR', 'JPY']],
    ['also when the chosen one is not in the ledger', 'GBP', ['USD', 'EUR', 'JPY']],
  ])('%s', (_, main, expected) => {
    expect(order(main)).toEqual(expected);
  });

  test('of equals, the first seen', () => {
    const { blocks } = age(ledgerOf(rows.slice(0, 2)), OPTIONS);
    expect(blocks[0]?.currency).toBe('EUR');
  });

  test('each has its own decimals: 500 yen are 500 minor units', () => {
    const yen = age(ledgerOf(rows), OPTIONS).blocks.find(({ currency }) => currency === 'JPY');
    expect([yen?.decimals, yen?.total.amount, yen?.difference]).toEqual([0, 500, 0]);
  });
});

describe('the tie-out', () => {
  test('a cell that the items missed shows as a difference', () => {
    const ledger = ledgerOf([LATE]);
    const control = ledger.control.map((each) => ({ ...each, numbers: each.numbers + 2.5 }));
    const [block] = age({ ...ledger, control }, OPTIONS).blocks;
    expect([block?.ledgerTotal, block?.difference]).toEqual([1250, 250]);
  });

  test('text amounts are part of the ledger total', () => {
    const ledger = ledgerOf([LATE]);
    const texts = ledger.items.balance[0] as (typeof ledger.control)[number]['texts'];
    const control = ledger.control.map((each) => ({ ...each, numbers: 0, texts }));
    expect(age({ ...ledger, control }, OPTIONS).blocks[0]?.difference).toBe(0);
  });

  test('a ledger of nothing has one empty block', () => {
    const { blocks } = age(ledgerOf([]), OPTIONS);
    expect(blocks).toMatchObject([
      { currency: null, total: { amount: 0, items: 0 }, accounts: { length: 0 } },
    ]);
  });
});

test('equal over amounts stand by age, then total, then account', () => {
  const rows: readonly Row[] = [
    { account: 'D', due: '2026-01-01', balance: 10 },
    { account: 'C', due: '2026-01-01', balance: 10 },
    { account: 'B', due: '2026-01-01', balance: 10 },
    { account: 'B', due: '2026-03-31', balance: 1 },
    { account: 'A', due: '2025-01-01', balance: 10 },
  ];
  const ledger = ledgerOf(rows);
  const order = age(ledger, OPTIONS).blocks[0]?.accounts.account ?? [];
  const keys = Array.from(order, (account) => ledger.accounts[account]?.key);
  expect(keys).toEqual(['A', 'B', 'C', 'D']);
});
