import fc from 'fast-check';
import { age } from '../../../src/receivables/aging/age';
import { disputesOn, disputeKey, pastClock } from '../../../src/receivables/disputes/disputeClock';
import { anyItems, anyRuledOptions, ledgerFrom } from '../anyItems';
import { readLedger } from '../ledger/readLedger';
import { AS_OF, settingsOf } from '../sheets/planOf';

const HEADERS = 'Customer ID,Invoice,Due Date,Balance,Currency,Disputed,Dispute Date,Reason Code';

type Rows = readonly (readonly (string | number)[])[];

function disputes(rows: Rows, typed?: ReadonlyMap<string, number>, headers = HEADERS) {
  const ledger = readLedger(headers, rows);
  return disputesOn(ledger, age(ledger, settingsOf({})), typed);
}

const opened = (day: number | string) => ['A1', 'I-1', AS_OF, 100, 'USD', 'yes', day, 'Price'];

// The coordinator follows a dispute up within 30 days: the thirtieth is still within them.
test.each([
  ['today', 0, 0, 30],
  ['yesterday', 1, 1, 29],
  ['29 days ago', 29, 29, 1],
  ['30 days ago', 30, 30, 0],
  ['31 days ago', 31, 31, -1],
  ['a day after the as-of date', -1, 0, 30],
])('opened %s: %i', (_, ago, daysOpen, daysLeft) => {
  expect(disputes([opened(AS_OF - ago)])).toMatchObject([{ daysOpen, daysLeft }]);
  expect(pastClock(disputes([opened(AS_OF - ago)]))).toHaveLength(daysLeft < 0 ? 1 : 0);
});

test('a line says whose it is, how much of what balance, why, since when and where', () => {
  const headers = `${HEADERS},Owner,Customer Name,Line`;
  const row = ['A1', 'I-1', AS_OF, 500, 'USD', 200, AS_OF - 40, ' Short shipped ', 'Ana', 'Al', 2];
  expect(disputes([row], undefined, headers)).toEqual([
    {
      item: 0,
      account: 'A1',
      name: 'Al',
      owner: 'Ana',
      invoice: 'I-1',
      line: '2',
      currency: 'USD',
      decimals: 2,
      disputed: 20_000,
      balance: 50_000,
      reason: 'Short shipped',
      openedDay: AS_OF - 40,
      isTyped: false,
      daysOpen: 40,
      daysLeft: -10,
      address: 'F2',
    },
  ]);
});

test('the longest open first, those of unknown age after them, currency by currency', () => {
  const listed = disputes([
    ['A1', 'unknown', AS_OF, 5, 'USD', 'yes', '', ''],
    ['A1', 'unknown, more', AS_OF, 9, 'USD', 'yes', 'last week', ''],
    ['A1', 'euro', AS_OF, 7, 'EUR', 'yes', AS_OF - 99, ''],
    ['A1', 'new', AS_OF, 900, 'USD', 'yes', AS_OF - 3, ''],
    ['A1', 'old', AS_OF, 1, 'USD', 'yes', AS_OF - 50, ''],
    ['A1', 'old, more', AS_OF, 2, 'USD', 'yes', AS_OF - 50, ''],
  ]);
  expect(listed.map(({ invoice }) => invoice)).toEqual([
    'old, more',
    'old',
    'new',
    'unknown, more',
    'unknown',
    'euro',
  ]);
});

test.each([
  ['a time of day is no part of the day', [AS_OF - 31.25], [32]],
  ['a day above 12 proves the order of the column', ['13/02/2026', '03/02/2026'], [46, 56]],
  ['the month first', ['02/13/2026', '02/03/2026'], [46, 56]],
  ['named months need no proof', ['3 Feb 2026'], [56]],
  ['neither order is proven, so the day is not known', ['03/02/2026'], [null]],
  ['both orders are, so it is not known either', ['13/02/2026', '02/13/2026'], [null, null]],
])('%s', (_, cells, daysOpen) => {
  const listed = disputes(cells.map((cell, at) => opened(cell).with(1, `I-${at}`)));
  const byInvoice = listed.toSorted((a, b) => a.invoice.localeCompare(b.invoice));
  expect(byInvoice.map((line) => line.daysOpen)).toEqual(daysOpen);
});

test('a day that somebody typed counts where the ledger has none', () => {
  const rows = [opened(''), opened(AS_OF - 5).with(1, 'I-2')];
  const typed = new Map([
    [disputeKey({ account: 'A1', invoice: 'I-1', line: '' }), AS_OF - 33],
    [disputeKey({ account: 'A1', invoice: 'I-2', line: '' }), AS_OF - 99],
  ]);
  expect(disputes(rows, typed).map(({ daysOpen, isTyped }) => [daysOpen, isTyped])).toEqual([
    [33, true],
    [5, false],
  ]);
});

test.each([
  ['Dispute Status', 'In review', 'In review'],
  ['Disputed', 'yes', ''],
  ['Dispute Amount', 60, ''],
])('a column of states or reasons is the reason itself: %s', (header, cell, reason) => {
  const ledger = readLedger(`Customer ID,Invoice,Due Date,Balance,${header}`, [
    ['A1', 'I-1', AS_OF, 100, cell],
  ]);
  const lines = disputesOn(ledger, age(ledger, settingsOf({})));
  expect(lines.map((line) => line.reason)).toEqual([reason]);
});

test('by any rules, the lines of a currency add up to what its aging says is disputed', () => {
  fc.assert(
    fc.property(anyItems, anyRuledOptions, (items, options) => {
      const ledger = ledgerFrom(items);
      const result = age(ledger, options);
      const lines = disputesOn(ledger, result);
      for (const { currency, disputed } of result.blocks) {
        const own = lines.filter((line) => line.currency === currency);
        expect(own.reduce((sum, line) => sum + line.disputed, 0)).toBe(disputed.amount);
        expect(own).toHaveLength(disputed.items);
      }
      expect(result.blocks.reduce((sum, { disputed }) => sum + disputed.items, 0)).toBe(
        lines.length,
      );
    }),
  );
});
