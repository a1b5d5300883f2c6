import { nextCommitments } from '../../../src/receivables/supervisor/commitments';
import type { MemoryRow } from '../../../src/receivables/settings/memoryTables';
import { dayOf, type Row } from '../ledgerOf';
import { pageOn, promisesOf, standing } from './onPage';

const LEDGER: readonly Row[] = [
  { account: 'A1', name: 'Alpha', due: '2026-02-01', balance: 1_000 },
  { account: 'A2', name: 'Beta', due: '2026-02-01', balance: 300 },
  { account: 'A3', name: 'Gamma', due: '2026-05-01', balance: 70 },
];

const row = (values: MemoryRow) =>
  standing({
    commitment: '',
    who: '',
    amount: '',
    by: '',
    settled: '',
    noted: '',
    kept: '',
    ...values,
  });

const oneOf = (values: MemoryRow, iso: string, rows = LEDGER, hasLog = false) => {
  const [first] = nextCommitments([row(values)], pageOn(iso, rows, { hasLog })).rows;
  if (first === undefined) throw new Error('the row is gone');
  return first;
};

test.each([
  ['its key', 'a1', '2026-03-24 · 1,000.00'],
  ['its name', ' alpha ', '2026-03-24 · 1,000.00'],
  ['what nobody is called', 'Omega', '2026-03-24'],
])('a new row is noted with what the account of %s owes past due', (_, who, noted) => {
  const made = oneOf({ commitment: 'Pays', who, by: dayOf('2026-03-31') }, '2026-03-24');
  expect(made).toMatchObject({ noted, settled: null, kept: '… not due yet', leaves: false });
});

test('two refreshes of one day say the same', () => {
  const source = pageOn('2026-04-01', LEDGER);
  const typed = { commitment: 'Pays', who: 'A1', amount: 500, by: dayOf('2026-03-31') };
  const [first] = nextCommitments([row(typed)], source).rows;
  const { noted = '', kept = '', settled } = first ?? {};
  const [again] = nextCommitments(
    [row({ ...typed, noted, kept, settled: settled ?? '' })],
    source,
  ).rows;
  expect(first).toMatchObject({
    kept: '✗ not kept, 1,000.00 past due',
    settled: dayOf('2026-04-01'),
  });
  expect(again).toEqual(first);
});

const SETTLED = {
  commitment: 'Pays',
  who: 'A1',
  by: dayOf('2026-03-20'),
  noted: '2026-03-17 · 1,500.00',
  kept: '✓ cumplido',
};

test.each([
  ['six days', '2026-03-30', '2026-03-24', true, false],
  ['a meeting week', '2026-03-31', '2026-03-24', true, true],
  ['a week, where there is no log', '2026-03-31', '2026-03-24', false, false],
])('after %s what is settled leaves or not', (_, asOf, settled, hasLog, leaves) => {
  const made = oneOf({ ...SETTLED, settled: dayOf(settled) }, asOf, LEDGER, hasLog);
  expect(made).toMatchObject({ leaves, kept: '✓ kept', settled: dayOf(settled) });
});

test('what leaves is told to the log, with the day on which it was settled', () => {
  const source = pageOn('2026-03-31', LEDGER, { hasLog: true });
  const settled = dayOf('2026-03-24');
  expect(nextCommitments([row({ ...SETTLED, settled })], source).decisions).toEqual([
    { day: settled, kind: 'commitment', text: 'Pays · A1', outcome: '✓ kept' },
  ]);
});

test("a person's own word stands as it was typed, settles the row, and waits its week", () => {
  const own = { commitment: 'Call back', kept: 'Yes, by phone' };
  expect(oneOf(own, '2026-03-31', LEDGER, true)).toMatchObject({
    kept: 'Yes, by phone',
    isOurs: false,
    settled: dayOf('2026-03-31'),
    leaves: false,
  });
});

test('a row whose cells a person emptied goes, though our word still stands in it', () => {
  const { rows } = nextCommitments(
    [row({ kept: '… no day agreed' })],
    pageOn('2026-03-31', LEDGER),
  );
  expect(rows).toEqual([]);
});

test('formulas and texts stay what they are; days are told in our own', () => {
  const values = { commitment: 'Pays', who: '', amount: 12, by: 100, kept: '', noted: '' };
  const formulas = { ...values, commitment: '="Pa"&"ys"', by: 'next week' };
  const source = pageOn('2026-03-31', LEDGER, { dayOffset: 1462 });
  const number = nextCommitments([{ values, formulas: values }], source).rows[0]?.typed;
  expect(number).toMatchObject({ commitment: 'Pays', amount: 12, by: 1562 });
  const text = nextCommitments([{ values, formulas }], source).rows[0]?.typed;
  expect(text).toMatchObject({ commitment: '="Pa"&"ys"', by: 'next week' });
});

describe('promises of the ledger', () => {
  const promises = promisesOf([0, '2026-03-30', 40_000], [1, '2026-04-03'], [2, '2026-04-20']);

  test('of this week and the next are noted once, the largest first, and no more than is open', () => {
    const source = pageOn('2026-03-31', LEDGER, { promises });
    const { rows, more } = nextCommitments([], source);
    expect(
      rows.map(({ typed, kept }) => [typed.commitment, typed.who, typed.amount, kept]),
    ).toEqual([
      ['Payment promised by Alpha', 'A1', 400, '✗ not kept, 400.00 past due'],
      ['Payment promised by Beta', 'A2', 300, '… not due yet'],
    ]);
    expect(more).toBeNull();
    const stood = rows.map(({ typed, noted, kept, settled }) =>
      row({ ...typed, noted, kept, settled: settled ?? '' }),
    );
    expect(nextCommitments(stood, source).rows).toEqual(rows);
  });

  test('that have no room are counted', () => {
    const many = Array.from({ length: 8 }, (_, at): Row => {
      return { account: `B${at}`, due: '2026-02-01', balance: 10 * (at + 1) };
    });
    const source = pageOn('2026-03-31', many, {
      promises: promisesOf(...many.map((_, at) => [at, '2026-04-01'] as const)),
    });
    const { rows, more } = nextCommitments([], source);
    expect(rows.map(({ typed }) => typed.amount)).toEqual([80, 70, 60, 50, 40]);
    expect(more).toEqual({ count: 3, amount: 6_000 });
  });

  test('of another currency name it', () => {
    const source = pageOn(
      '2026-03-31',
      [
        { account: 'A1', due: '2026-02-01', balance: 900, currency: 'USD' },
        { account: 'A9', name: 'Kyoto', due: '2026-02-01', balance: 5_000, currency: 'JPY' },
      ],
      { promises: promisesOf([1, '2026-04-01']) },
    );
    const [first] = nextCommitments([], source).rows;
    expect(first?.typed).toMatchObject({
      commitment: 'Payment promised by Kyoto · JPY',
      amount: 5_000,
    });
    expect(first?.kept).toBe('… not due yet');
  });
});

test('what was paid after all has its week anew', () => {
  const noted = '2026-03-17 · 1,500.00';
  const late = { ...SETTLED, noted, kept: '✗ not kept, 1,500.00 past due', amount: 500 };
  const settled = dayOf('2026-03-21');
  expect(oneOf({ ...late, settled }, '2026-03-31', LEDGER, true)).toMatchObject({
    kept: '✓ kept, late',
    settled: dayOf('2026-03-31'),
    leaves: false,
  });
});

test('what was settled long before its day stays until that day is a week past', () => {
  const settled = dayOf('2026-03-02');
  const by = dayOf('2026-03-30');
  expect(oneOf({ ...SETTLED, by, settled }, '2026-03-31', LEDGER, true).leaves).toBe(false);
  expect(oneOf({ ...SETTLED, by: '', settled }, '2026-03-31', LEDGER, true).leaves).toBe(true);
});

test("a person's own word keeps a row whose other cells are empty, and goes to the log alone", () => {
  const own = { kept: 'Done by phone', settled: dayOf('2026-03-24') };
  const source = pageOn('2026-03-31', LEDGER, { hasLog: true });
  const { rows, decisions } = nextCommitments([row(own)], source);
  expect(rows).toMatchObject([{ kept: 'Done by phone', leaves: true }]);
  expect(decisions).toMatchObject([{ text: '', outcome: 'Done by phone' }]);
});

test('the log names whom it was about only where somebody was', () => {
  const source = pageOn('2026-03-31', LEDGER, { hasLog: true });
  const said = { commitment: 'Call back', kept: 'yes', settled: dayOf('2026-03-24') };
  expect(nextCommitments([row(said)], source).decisions).toMatchObject([{ text: 'Call back' }]);
});

test.each([
  ['no number', 'half', '2026-03-24 · 1,000.00'],
  ['nothing', 0, '2026-03-24 · 1,000.00'],
  ['less than nothing', -400, '2026-03-24 · 1,000.00'],
])('an amount of %s is none: all that is past due is meant', (_, amount, noted) => {
  const paid = LEDGER.map((each, at) => (at === 0 ? { ...each, balance: 600 } : each));
  const typed = { commitment: 'Pays', who: 'A1', by: dayOf('2026-03-30'), amount, noted };
  expect(oneOf(typed, '2026-03-31', paid).kept).toBe('✗ not kept, 600.00 past due');
  expect(oneOf({ ...typed, amount: 400 }, '2026-03-31', paid).kept).toBe('✓ kept');
});

test.each([
  ['a text', 'Friday'],
  ['zero', 0],
  ['nothing', ''],
])('%s is no day', (_, by) => {
  expect(oneOf({ commitment: 'Pays', who: 'A1', by }, '2026-03-31').kept).toBe('… no day agreed');
});

test('a time of the day counts for nothing, and the first day of all is a day', () => {
  const typed = { commitment: 'Pays', who: 'A1' };
  expect(oneOf({ ...typed, by: dayOf('2026-03-31') + 0.75 }, '2026-03-31').kept).toBe(
    '… not due yet',
  );
  expect(oneOf({ ...typed, by: 1 }, '2026-03-31').kept).toBe('✗ not kept, 1,000.00 past due');
});

test('a promise of the ledger has the days of the workbook, and is known again by them', () => {
  const promises = promisesOf([0, '2026-04-01']);
  const source = pageOn('2026-03-31', LEDGER, { promises, dayOffset: 1462 });
  const [first] = nextCommitments([], source).rows;
  expect(first?.typed.by).toBe(dayOf('2026-04-01'));
  const stood = row({ ...first?.typed, by: dayOf('2026-04-01') - 1462 });
  expect(nextCommitments([stood], source).rows).toHaveLength(1);
});

test('a promise row whose account or day a person emptied is noted anew beside it', () => {
  const source = pageOn('2026-03-31', LEDGER, { promises: promisesOf([0, '2026-04-01']) });
  const told = { commitment: 'Payment promised by Alpha', who: 'A1', by: dayOf('2026-04-01') };
  expect(nextCommitments([row(told)], source).rows).toHaveLength(1);
  expect(nextCommitments([row({ ...told, who: '' })], source).rows).toHaveLength(2);
  expect(nextCommitments([row({ ...told, by: '' })], source).rows).toHaveLength(2);
  expect(nextCommitments([row({ ...told, commitment: 'Pays' })], source).rows).toHaveLength(2);
});

test('a ledger without items has no promises and judges none', () => {
  const { rows } = nextCommitments(
    [row({ commitment: 'Pays', who: 'A1' })],
    pageOn('2026-03-31', []),
  );
  expect(rows).toMatchObject([{ noted: '2026-03-31', kept: '… no day agreed' }]);
});
