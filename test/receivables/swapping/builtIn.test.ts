import fc from 'fast-check';
import type { CellValue } from '../../../src/receivables/ledger/area';
import { AS_OF } from '../../functions/ask';
import { isSame, itemsWorkbook, swapped } from './calledIn';

const HEADER = ['Account', 'Due', 'Balance', AS_OF];

const anyItem = fc.record({
  account: fc.constantFrom<CellValue>('A1', 'B-2', 'Ñandú & Co', 1001, 1002),
  due: fc.option(fc.integer({ min: -200, max: 60 }), { freq: 6 }),
  time: fc.constantFrom(0, 0, 0.75),
  minor: fc.integer({ min: -100_000, max: 300_000 }),
});

const anyCall = fc.record({
  items: fc.array(anyItem, { minLength: 1, maxLength: 30 }),
  scale: fc.constantFrom(1, 100, 1000),
  name: fc.constantFrom(
    'AGING',
    'AGING.SUMMARY',
    'AGING.PASTDUE',
    'AGING.PASTDUEPCT',
    'AGING.BUCKET',
  ),
  edges: fc.constantFrom(
    '',
    '{15,30,60}',
    '"months"',
    '"30,60,90,120"',
    '"<=30,60"',
    '-1',
    '"0-29"',
  ),
  credits: fc.constantFrom('', '"own date"', '"current"', '"oldest first"', '"excluded"'),
  overDays: fc.integer({ min: 0, max: 120 }),
  whole: fc.boolean(),
  header: fc.boolean(),
});

function formulaOf(
  {
    name,
    edges,
    credits,
    overDays,
    whole,
    header,
  }: Omit<typeof anyCall extends fc.Arbitrary<infer T> ? T : never, 'items' | 'scale'>,
  rows: number,
): string {
  const range = (column: string) =>
    whole ? `Items!${column}:${column}` : `Items!$${column}$${header ? 1 : 2}:${column}$${rows}`;
  const [accounts, due, balances] = ['A', 'B', 'C'].map(range);
  const options = name.startsWith('AGING.PAST') ? `${overDays},${credits}` : `${edges},${credits}`;
  const sums = `${due},${balances},Items!$D$1,${options}`;
  if (name === 'AGING') return `=AGING(${accounts},${sums})`;
  if (name === 'AGING.BUCKET') return `=AGING.BUCKET(${due},Items!$D$1,${edges})`;
  return `=${name}(${sums})`;
}

test('built-in formulas give what our functions give, on any ledger', () => {
  let live = 0;
  fc.assert(
    fc.property(anyCall, ({ items, scale, ...call }) => {
      const rows = items.map(({ account, due, time, minor }) => [
        account,
        due === null ? '' : AS_OF + due + time,
        minor === 0 ? '' : minor / scale,
      ]);
      const cells = itemsWorkbook([HEADER, ...rows]);
      const { before, after, live: count } = swapped(formulaOf(call, items.length + 1), cells);
      const isCovered = call.credits === '"oldest first"' && items.some(({ minor }) => minor < 0);
      if (isCovered && call.name !== 'AGING.BUCKET') {
        expect(after).toBeNull();
        return;
      }
      if (after === null) return;
      live += count;
      const different = before.flatMap((row, down) =>
        row.flatMap((cell, across) =>
          isSame(cell, after[down]?.[across]) ? [] : [[down, across, cell, after[down]?.[across]]],
        ),
      );
      expect(different).toEqual([]);
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect(live).toBeGreaterThan(300);
});

const ROWS = [
  HEADER,
  ['A1', AS_OF - 10, 100],
  ['B2', AS_OF - 40, 250.5],
  ['A1', '', 75],
  ['B2', AS_OF + 5, -50],
];
const ALL = 'Items!B1:B5,Items!C1:C5,Items!D1';

/** One cell of the ledger changed. */
function withCell(row: number, column: number, cell: CellValue) {
  return ROWS.map((cells, at) =>
    at === row ? cells.map((each, across) => (across === column ? cell : each)) : cells,
  );
}

describe('a value stays where the built-in formula could differ', () => {
  test.each<[string, string, ReturnType<typeof withCell>]>([
    ['a date is a text', `=AGING.PASTDUE(${ALL})`, withCell(1, 1, '2026-03-01')],
    ['an amount is a text', `=AGING.SUMMARY(${ALL})`, withCell(2, 2, '250.50')],
    ['an amount has five decimals', `=AGING.SUMMARY(${ALL})`, withCell(2, 2, 0.00001)],
    ['an account has a wildcard', `=AGING(Items!A1:A5,${ALL})`, withCell(1, 0, 'A*')],
    ['accounts differ in case alone', `=AGING(Items!A1:A5,${ALL})`, withCell(1, 0, 'b2')],
    ['an account begins like a comparison', `=AGING(Items!A1:A5,${ALL})`, withCell(1, 0, '>A')],
    ['an account could be a number', `=AGING(Items!A1:A5,${ALL})`, withCell(1, 0, '007')],
    ['an account could be a date', `=AGING(Items!A1:A5,${ALL})`, withCell(1, 0, 'Mar 26')],
    ['an account has blanks around it', `=AGING(Items!A1:A5,${ALL})`, withCell(1, 0, 'A1 ')],
    ['a row is a total', `=AGING(Items!A1:A5,${ALL})`, withCell(3, 0, 'A1 Total')],
    ['an item has no account', `=AGING(Items!A1:A5,${ALL})`, withCell(1, 0, '')],
    ['business days are counted', `=AGING.PASTDUE(${ALL},30,,Items!D2)`, ROWS],
    ['credits cover the oldest debts', `=AGING.PASTDUE(${ALL},30,"oldest first")`, ROWS],
    ['there is no such function', '=AGING.COLLECT(Items!C3,Items!C3,0.5)', ROWS],
  ])('%s', (_, formula, rows) => {
    expect(swapped(formula, itemsWorkbook(rows)).after).toBeNull();
  });
});

describe('what takes the place', () => {
  test.each([
    [
      `=AGING.PASTDUE(${ALL},30)`,
      '=ROUND(SUMIFS(Items!C1:C5,Items!C1:C5,">0",Items!B1:B5,">=1",Items!B1:B5,"<"&(INT(Items!D1)-30)),2)',
    ],
    [
      '=AGING.BUCKET(Items!B3,46112,{30,60})',
      '=IF(Items!B3<1,"No date",LOOKUP(46112-INT(Items!B3),{-9999999,1,31,61},{"Current","1-30","31-60","61+"}))',
    ],
  ])('%s', (formula, expected) => {
    const cells = itemsWorkbook(ROWS);
    swapped(formula, cells);
    expect(cells.mine.cells.formula(0, 0)).toBe(expected);
  });
});

describe('beside what stays, as much is live', () => {
  test.each<[string, string, (readonly CellValue[])[], number]>([
    ['each bucket but its label', `=AGING.SUMMARY(${ALL})`, ROWS, 3 * 8],
    [
      'credits that have no column of their own',
      `=AGING.SUMMARY(${ALL},,"current")`,
      ROWS,
      3 * 8 - 2,
    ],
    ['an account and the total', `=AGING(Items!A1:A5,${ALL})`, ROWS, 3 * 8],
    [
      'accounts that were numbers',
      `=AGING(Items!A2:A5,Items!B2:B5,Items!C2:C5,Items!D1)`,
      ROWS.map(([account, ...rest]) => [account === 'A1' ? 1001 : (account ?? ''), ...rest]),
      3 * 8,
    ],
    ['each date below its header', '=AGING.BUCKET(Items!B1:B5,Items!D1)', ROWS, 4],
    ['dates without a header', '=AGING.BUCKET(Items!B2:B5,Items!D1)', ROWS, 4],
    ['dates by month', '=AGING.BUCKET(Items!B2:B5,Items!D1,"months")', ROWS, 4],
    ['what is late', `=AGING.PASTDUE(${ALL})`, ROWS, 1],
    ['the part that is late', `=AGING.PASTDUEPCT(${ALL},30)`, ROWS, 1],
    [
      'credits that cover the oldest debts, while there are none',
      `=AGING.PASTDUE(${ALL},30,"oldest first")`,
      withCell(4, 2, 50),
      1,
    ],
  ])('%s', (_, formula, rows, count) => {
    const { before, after, live } = swapped(formula, itemsWorkbook(rows));
    expect(live).toBe(count);
    expect(after).toEqual(
      before.map((row) =>
        row.map((cell) =>
          typeof cell === 'number' ? (expect.closeTo(cell, 9) as CellValue) : cell,
        ),
      ),
    );
  });
});
