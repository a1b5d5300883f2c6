import fc from 'fast-check';
import { age } from '../../../src/receivables/aging/age';
import type { CellValue } from '../../../src/receivables/ledger/area';
import type { Language } from '../../../src/receivables/settings/settings';
import { detailSheet } from '../../../src/receivables/sheets/snapshotDetail';
import { trendSheet } from '../../../src/receivables/sheets/snapshotTrend';
import type { SheetPlan } from '../../../src/receivables/sheets/plan';
import { counted } from '../../../src/receivables/snapshots/counted';
import { readTrend } from '../../../src/receivables/snapshots/readTrend';
import { snapshotReader } from '../../../src/receivables/snapshots/readSnapshots';
import { snapshotTotal, type Snapshot } from '../../../src/receivables/snapshots/snapshot';
import { snapshotOf } from '../../../src/receivables/snapshots/snapshotOf';
import { withoutAccounts } from '../../../src/receivables/snapshots/thinned';
import { isSameDay, trendOf, withTrend } from '../../../src/receivables/snapshots/trend';
import { trendOfDetail } from '../../../src/receivables/snapshots/trendOfDetail';
import type { TrendRow } from '../../../src/receivables/snapshots/trendRow';
import { wordsFor } from '../../../src/words/everyLanguage';
import { anyItems, anyRuledOptions, ledgerFrom } from '../anyItems';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';
import { first, ROWS, settingsOf } from '../sheets/planOf';
import { snapshot } from './snapshotsOf';

/** The rows of a plan's table as they would stand in the workbook. */
function rowsOf(plan: SheetPlan): readonly (readonly CellValue[])[] {
  const { columns, rows } = first(plan.tables);
  return Array.from({ length: rows }, (_, row) => columns.map(({ values }) => values[row] ?? ''));
}

const placesOf = (plan: SheetPlan) =>
  new Map(first(plan.tables).columns.map(({ id }, at) => [id, at]));

function readBack(plan: SheetPlan): readonly Snapshot[] {
  const reader = snapshotReader(0);
  reader.add(rowsOf(plan), placesOf(plan));
  return reader.finish();
}

function trendReadBack(plan: SheetPlan): readonly TrendRow[] {
  const places = [...placesOf(plan)];
  return readTrend(
    rowsOf(plan).map((row) => Object.fromEntries(places.map(([id, at]) => [id, row[at] ?? '']))),
    0,
  );
}

const languages = fc.constantFrom<Language>('en', 'es');

describe('a snapshot', () => {
  test('holds what each account owes in each bucket, and beside the buckets', () => {
    const ledger = ledgerOf(ROWS);
    const [only] = snapshotOf(ledger, age(ledger, settingsOf()));
    const rows = only?.accounts?.map((key, row) => [key, only.buckets[row], only.amounts[row]]);
    expect(rows).toEqual([
      ['A2', '61-90', 4800],
      ['A2', '91+', 100000],
      ['A2', 'Credits', -51200],
      ['00123', 'Current', 200],
      ['00123', '1-30', 1200],
      ['A3', 'No date', 500],
    ]);
  });

  test('keeps what is disputed apart where that has its own column', () => {
    const ledger = ledgerOf(ROWS);
    const [only] = snapshotOf(ledger, age(ledger, settingsOf({ disputes: 'own-column' })));
    expect(only?.buckets).toContain('Disputed');
    expect(only?.buckets).not.toContain('91+');
  });

  test('adds up to the total of its day, by whatever rules the ledger is aged, read back too', () => {
    fc.assert(
      fc.property(anyItems, anyRuledOptions, languages, (items, options, language) => {
        const ledger = ledgerFrom(items);
        const result = age(ledger, options);
        const taken = snapshotOf(ledger, result);
        const totals = result.blocks.map(({ total }) => total.amount);
        expect(taken.map(snapshotTotal)).toEqual(totals);
        expect(taken.map(withoutAccounts).map(snapshotTotal)).toEqual(totals);
        const filled = taken.filter(({ amounts }) => amounts.length > 0);
        expect(readBack(detailSheet(taken, wordsFor(language)))).toEqual(filled);
      }),
      { numRuns: 80 },
    );
  });

  test('reads back in any order of its rows, and leaves out what is no row of it', () => {
    const whole = withoutAccounts(snapshot('2026-03-31', [['A', 'Current', 5]], null));
    const taken = [snapshot('2026-03-30', [['', '1-30', 7]]), whole];
    const plan = detailSheet(taken, wordsFor('es'));
    const reader = snapshotReader(0);
    reader.add([...rowsOf(plan)].reverse(), placesOf(plan));
    reader.add(
      [
        ['', 'USD', 'A', '1-30', 5],
        [46112, 'USD', 'A', '1-30', 'five'],
        [46112, 'USD', 'A', '1-30', 0],
      ],
      placesOf(plan),
    );
    expect(reader.finish()).toEqual([...taken].reverse());
  });

  test('keeps the months of the calendar by their words, and reads them back by their labels', () => {
    const taken = [
      snapshot('2026-03-31', [
        ['A', 'This month', 5],
        ['A', '2 months', 7],
        ['A', 'Older', 9],
      ]),
    ];
    const plan = detailSheet(taken, wordsFor('es'));
    const column = first(plan.tables).columns.find(({ id }) => id === 'bucket');
    expect(column?.values).toEqual(['Este mes', '2 meses', 'Más antiguo']);
    expect(readBack(plan)).toEqual(taken);
  });

  test('says in the language of the sheet what has words, and keeps intervals as text', () => {
    const taken = [
      snapshot('2026-03-31', [['', 'Current', 5]]),
      withoutAccounts(snapshot('2026-03-31', [['A', '1-30', 5]])),
    ];
    const { columns } = first(detailSheet(taken, wordsFor('es')).tables);
    const column = (id: string) => columns.find((each) => each.id === id);
    expect(column('account')?.values).toEqual(['(sin cuenta)', '(todas las cuentas)']);
    expect(column('bucket')?.values).toEqual(['Por vencer', '1-30']);
    expect(column('bucket')?.format).toBe('@');
  });
});

describe('the trend', () => {
  const trendOn = (
    iso: string,
    rows: readonly Row[],
    changes: Parameters<typeof settingsOf>[0] = {},
  ) => {
    const settings = settingsOf({ asOf: dayOf(iso), ...changes });
    return trendOf(age(ledgerOf(rows), settings), settings);
  };
  const LATE: readonly Row[] = [
    { due: '2026-01-15', balance: 134, currency: 'USD', disputed: 34 },
    { due: '2026-04-15', balance: 866, currency: 'USD' },
  ];

  test('tells what was over, gross and net of dispute, beside what management allowed', () => {
    const targets = [
      { overDays: 30, percent: 15 },
      { overDays: 90, percent: 5 },
    ];
    expect(trendOn('2026-03-31', LATE, { targets })).toEqual([
      {
        day: dayOf('2026-03-31'),
        currency: 'USD',
        total: 100_000,
        over: 13_400,
        overDays: 30,
        share: 0.134,
        shareNet: 10_000 / 96_600,
        target: 0.15,
        accounts: 1,
        counted: '',
      },
    ]);
  });

  test.each(['included', 'own-column', 'excluded'] as const)(
    'tells the total that the share is of, with disputes %s',
    (disputes) => {
      const [row] = trendOn('2026-03-31', LATE, { disputes });
      expect(row?.total).toBe(100_000);
      expect(row?.share).toBe((row?.over ?? 0) / (row?.total ?? 0));
    },
  );

  test('tells by what rules it was made, in the language of the sheet, and nothing that changes daily', () => {
    const ledger = ledgerOf(LATE);
    const say = (language: Language, changes: Parameters<typeof settingsOf>[0] = {}) =>
      counted(ledger, age(ledger, settingsOf(changes)), 'USD', wordsFor(language));
    expect(say('en')).toBe('by due date · credits in their own column · disputes included');
    expect(say('es')).toBe(
      'por fecha de vencimiento · créditos en su propia columna · disputas incluidas',
    );
    const holidays = [dayOf('2026-01-01')];
    const others = { disputes: 'excluded', cutoff: dayOf('2026-02-28'), tolerance: 5 } as const;
    expect(say('en', { basis: 'invoice', dayCount: 'business', holidays, ...others })).toBe(
      'by invoice date · business days · credits in their own column · disputes left out · balances as of another day · balances up to 5.00 left out',
    );
  });

  test('is taken back from the detail, where that is left, in totals alone', () => {
    const taken = [
      snapshot('2026-03-30', [
        ['A', '1-30', 7],
        ['A', '31-60', 5],
      ]),
      withoutAccounts(snapshot('2026-03-31', [['A', 'Current', 5]])),
    ];
    const back = withTrend(trendOfDetail(taken), [], taken, 'USD');
    expect(back.map(({ total, share, over, accounts }) => [total, share, over, accounts])).toEqual([
      [12, null, null, 1],
      [5, null, null, null],
    ]);
    expect(trendReadBack(trendSheet(back, wordsFor('es')))).toEqual(back);
  });

  test('has no share of nothing and no target for other days', () => {
    const [row] = trendOn('2026-03-31', [{ balance: -5 }], {
      targets: [{ overDays: 90, percent: 5 }],
    });
    expect([row?.share, row?.shareNet, row?.target]).toEqual([null, null, null]);
  });

  test('is written and read back to the cent, in both languages', () => {
    fc.assert(
      fc.property(anyItems, anyRuledOptions, languages, (items, options, language) => {
        const trend = trendOf(age(ledgerFrom(items), options), { targets: [] });
        const back = trendReadBack(trendSheet(trend, wordsFor(language)));
        expect(back).toEqual(trend);
        expect(isSameDay(back, trend)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('stands by currency, the main one first, each from its oldest day on', () => {
    const both: readonly Row[] = [
      { balance: 1, currency: 'EUR', due: '2026-01-01' },
      { balance: 2, currency: 'USD', due: '2026-01-01' },
      { balance: 3, currency: 'AUD', due: '2026-01-01' },
    ];
    const days = ['2026-03-30', '2026-03-31'];
    const trend = days.reduce<readonly TrendRow[]>(
      (before, day) => withTrend(before, trendOn(day, both), [], 'USD'),
      [],
    );
    expect(trend.map(({ currency, day }) => `${currency} ${day - dayOf('2026-03-30')}`)).toEqual([
      'USD 0',
      'USD 1',
      'AUD 0',
      'AUD 1',
      'EUR 0',
      'EUR 1',
    ]);
  });

  test('replaces a day with itself, and says of which days accounts are kept', () => {
    const before = trendOn('2026-03-31', LATE);
    const after = trendOn('2026-03-31', [...LATE, { account: 'B', balance: 1, currency: 'USD' }]);
    expect(isSameDay(before, after)).toBe(false);
    const kept = [snapshot('2026-03-31', [['A1', '61-90', 13_400]])];
    expect(withTrend(before, after, kept, 'USD')).toEqual(after);
    expect(withTrend(before, after, [], 'USD')).toEqual([{ ...after[0], accounts: null }]);
  });
});
