import { age } from '../../src/receivables/aging/age';
import { fromMinorUnits } from '../../src/receivables/money/rounding';
import type { Row } from '../receivables/ledgerOf';
import { dayOf, ledgerOf } from '../receivables/ledgerOf';
import { ask, AS_OF, column } from './ask';

/** What docs/functions.md names as differences between the functions and the Aging sheet. */
const LATE = '2026-01-15';

/** The total and what is over thirty days, on the sheet and by the functions. */
function both(rows: readonly Row[]) {
  const options = { asOf: AS_OF, edges: [0, 30, 60, 90], overDays: 30, mainCurrency: null };
  const [block] = age(ledgerOf(rows), options).blocks;
  if (block === undefined) throw new Error('A ledger with items has a block.');
  const due = column(...rows.map((row) => (row.due === undefined ? 0 : dayOf(row.due))));
  const balances = column(...rows.map(({ balance }) => balance));
  const summary = ask('AGING.SUMMARY', due, balances, AS_OF);
  return {
    sheet: [block.total.amount, block.over.amount].map((minor) =>
      fromMinorUnits(minor, block.decimals),
    ),
    functions: [
      Array.isArray(summary) ? summary.at(-1)?.[1] : summary,
      ask('AGING.PASTDUE', due, balances, AS_OF, 30),
    ],
  };
}

test.each<[string, Row[], number[], number[]]>([
  [
    'amounts of more decimals than their currency are rounded one by one on the sheet alone',
    [
      { due: LATE, balance: 10.005, currency: 'USD' },
      { due: LATE, balance: 10.005, currency: 'USD' },
    ],
    [20.02, 20.02],
    [20.01, 20.01],
  ],
  [
    'yen with decimals too',
    [
      { due: LATE, balance: 100.4, currency: 'JPY' },
      { due: LATE, balance: 100.4, currency: 'JPY' },
    ],
    [200, 200],
    [200.8, 200.8],
  ],
  [
    'an item without a due date is aged by its invoice date on the sheet, and has no date here',
    [{ invoiced: LATE, balance: 50 }],
    [50, 50],
    [50, 0],
  ],
  [
    'an item dated after the as-of date is left out on the sheet, and counts here',
    [
      { invoiced: '2026-04-02', due: '2026-05-02', balance: 50 },
      { due: LATE, balance: 7 },
    ],
    [7, 7],
    [57, 7],
  ],
])('%s', (_difference, rows, sheet, functions) => {
  expect(both(rows)).toEqual({ sheet, functions });
});
