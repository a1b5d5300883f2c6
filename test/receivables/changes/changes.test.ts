import fc from 'fast-check';
import { age } from '../../../src/receivables/aging/age';
import { agingBefore } from '../../../src/receivables/changes/agingBefore';
import { changes } from '../../../src/receivables/changes/changes';
import { changesInWords } from '../../../src/receivables/changes/changesInWords';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import type { Settings } from '../../../src/receivables/settings/settings';
import { agingSheets } from '../../../src/receivables/sheets/agingSheets';
import type { SheetPlan } from '../../../src/receivables/sheets/plan';
import type { StandingSheet } from '../../../src/receivables/sheets/standingSheet';
import { targetSheet } from '../../../src/receivables/sheets/targetSheet';
import { targetReport } from '../../../src/receivables/targets/targetReport';
import { wordsFor } from '../../../src/words/everyLanguage';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';
import { settingsOf, shown } from '../sheets/planOf';

const MARCH = { asOf: dayOf('2026-03-31') };
const LATE = '2026-02-01';

type Choice = Parameters<typeof settingsOf>[0];

/** A plan as it stands once it has been written. */
function standing(plan: SheetPlan): StandingSheet {
  const columns = plan.tables[0]?.columns ?? [];
  return {
    plan,
    column: (id) => {
      const column = columns.find((each) => each.id === id);
      return column === undefined ? undefined : { header: column.header, cells: column.values };
    },
    over: (row, id) => shown(plan, row, id) ?? '',
  };
}

/** The Aging sheets of a ledger, made on their as-of date. */
function sheetsOf(ledger: Ledger, settings: Settings): readonly SheetPlan[] {
  const words = wordsFor(settings.language).sheets;
  const result = age(ledger, settings);
  return agingSheets({ ledger, result, settings, today: settings.asOf, words });
}

/** The sheets of one refresh, and what the next one makes of them. */
function compared(
  then: readonly Row[],
  now: readonly Row[],
  choice: Choice = MARCH,
  before: Choice = MARCH,
) {
  const old = ledgerOf(then);
  const was = settingsOf(before);
  const plans = sheetsOf(old, was);
  const ledger = ledgerOf(now);
  const settings = settingsOf(choice);
  const result = age(ledger, settings);
  // What stands is asked in the terms of the plans that are about to replace it.
  const planned = sheetsOf(ledger, settings);
  const sheets = plans.map((plan, at) => ({ ...standing(plan), plan: planned[at] ?? plan }));
  const read = sheets.map((sheet) => agingBefore(sheet, 0)).filter((each) => each !== null);
  return { changed: changes(read, true, ledger, result), result };
}

function said(...[then, now, choice, before]: Parameters<typeof compared>): string | null {
  const { changed, result } = compared(then, now, choice, before);
  return changed === null
    ? null
    : changesInWords(changed, result, wordsFor(settingsOf(choice).language));
}

const late = (account: string, balance: number, more: Partial<Row> = {}): Row => ({
  account,
  name: `${account} Ltd`,
  due: LATE,
  balance,
  ...more,
});

describe('what changed since the last refresh', () => {
  test.each<readonly [string, readonly Row[], readonly Row[], string]>([
    ['nothing', [late('A', 10)], [late('A', 10)], 'Since the last refresh: nothing changed.'],
    [
      'a payment of part',
      [late('A', 1000)],
      [late('A', 400)],
      'Since the last refresh: total down 600.00 to 400.00; over 30 down 600.00 to 400.00.',
    ],
    [
      'one account paid, another became late, the sums stayed',
      [late('A', 10), late('B', 5, { due: '2026-03-20' })],
      [late('B', 10), late('A', 5, { due: '2026-03-20' })],
      'Since the last refresh: newly over 30: B Ltd; no longer over 30: A Ltd.',
    ],
    [
      'five came: three are named, the largest first',
      [late('A', 1)],
      ['A', 'B', 'C', 'D', 'E', 'F'].map((account, at) => late(account, 1 + at)),
      'Since the last refresh: total up 20.00 to 21.00; over 30 up 20.00 to 21.00; newly over 30: F Ltd, E Ltd, D Ltd and 2 more.',
    ],
    [
      'four went: the ones that owed most are named',
      ['A', 'B', 'C', 'D', 'E'].map((account, at) => late(account, 1 + at)),
      [late('A', 1)],
      'Since the last refresh: total down 14.00 to 1.00; over 30 down 14.00 to 1.00; no longer over 30: E Ltd, D Ltd, C Ltd and 1 more.',
    ],
    [
      'a name that brings its own full stop ends the sentence',
      [late('A', 10)],
      [late('A', 10), late('B', 5, { name: 'Peña, S.A.' })],
      'Since the last refresh: total up 5.00 to 15.00; over 30 up 5.00 to 15.00; newly over 30: Peña, S.A.',
    ],
    [
      'an account without a name is called by its key, one without a key as on the sheet',
      [late('A', 1)],
      [late('A', 1), late('B', 2, { name: '' }), late('', 3, { name: '' })],
      'Since the last refresh: total up 5.00 to 6.00; over 30 up 5.00 to 6.00; newly over 30: (no account), B.',
    ],
  ])('%s', (_, then, now, sentence) => {
    expect(said(then, now)).toBe(sentence);
  });

  test('the day of the last refresh is named where it was another one', () => {
    const before = { asOf: dayOf('2026-03-24') };
    expect(said([late('A', 10)], [late('A', 20)], MARCH, before)).toBe(
      'Since the refresh as of 2026-03-24: total up 10.00 to 20.00; over 30 up 10.00 to 20.00.',
    );
  });

  test('in Spanish, whatever language the sheets were in', () => {
    const spanish = { ...MARCH, language: 'es' as const };
    const rows = [late('A', 10), late('', 2, { name: '' })];
    expect(said(rows, [late('A', 20), late('B', 5), late('', 2, { name: '' })], spanish)).toBe(
      'Desde la última actualización: el total sube 15.00 a 27.00; más de 30 sube 15.00 a 27.00; nuevas con más de 30: B Ltd.',
    );
  });

  test('each currency in a sentence of its own, one that left the ledger too', () => {
    const dollars = { currency: 'USD' };
    const euros = { currency: 'EUR' };
    const yen = { currency: 'JPY' };
    const then = [late('A', 10, dollars), late('A', 1, dollars), late('B', 7, euros)];
    const now = [late('A', 10, dollars), late('A', 1, dollars), late('C', 900, yen)];
    expect(said(then, now)).toBe(
      'Since the last refresh, JPY: total up 900 to 900; over 30 up 900 to 900; newly over 30: C Ltd. ' +
        'EUR: total down 7.00 to 0.00; over 30 down 7.00 to 0.00; no longer over 30: B Ltd.',
    );
  });
});

test('credits on their own date count in what is over, before as after', () => {
  const rows = [late('A', 1000), late('B', -300)];
  const ownDate: Choice = { ...MARCH, credits: 'own-date' };
  expect(said(rows, rows, ownDate, MARCH)).toBe(
    'Since the last refresh: over 30 down 300.00 to 700.00.',
  );
  expect(said(rows, rows, MARCH, ownDate)).toBe(
    'Since the last refresh: over 30 up 300.00 to 1,000.00.',
  );
});

test('items of an unknown currency are called so beside others', () => {
  const dollars = { currency: 'USD' };
  const then = [late('A', 10, dollars), late('A', 5, dollars), late('B', 7)];
  const now = [late('A', 11, dollars), late('A', 5, dollars), late('B', 8)];
  expect(said(then, now)).toBe(
    'Since the last refresh, USD: total up 1.00 to 16.00; over 30 up 1.00 to 16.00. ' +
      '(no currency): total up 1.00 to 8.00; over 30 up 1.00 to 8.00.',
  );
});

describe('what cannot be compared is not said', () => {
  test('at the first refresh there is nothing to compare with', () => {
    const ledger = ledgerOf([late('A', 10)]);
    expect(changes([], true, ledger, age(ledger, settingsOf(MARCH)))).toBeNull();
  });

  test('with other days for "over", only the totals are compared', () => {
    const sixty = { ...MARCH, overDays: 60 };
    expect(said([late('A', 10)], [late('A', 20)], sixty)).toBe(
      'Since the last refresh: total up 10.00 to 20.00.',
    );
    expect(compared([late('A', 10)], [late('A', 20)], sixty).changed?.blocks[0]?.over).toBeNull();
  });

  test('an unknown currency is not compared with a known one', () => {
    expect(said([late('A', 10)], [late('A', 20, { currency: 'USD' })])).toBeNull();
    expect(said([late('A', 10, { currency: 'USD' })], [late('A', 20)])).toBeNull();
  });

  test('where what can be compared stayed and not all can be, "nothing changed" is not said', () => {
    const sixty = { ...MARCH, overDays: 60 };
    expect(said([late('A', 10)], [late('A', 10)], sixty)).toBeNull();
    const dollars = [late('A', 10, { currency: 'USD' }), late('A', 1, { currency: 'USD' })];
    const unknown = late('B', 5);
    expect(said([...dollars, unknown], [...dollars, late('B', 5, { currency: 'EUR' })])).toBeNull();
  });

  test('where a sheet of before is gone, a currency without one is not called new', () => {
    const dollars = { currency: 'USD' };
    const euros = { currency: 'EUR' };
    const settings = settingsOf(MARCH);
    const then = ledgerOf([late('A', 10, dollars), late('C', 3, dollars), late('B', 9, euros)]);
    const [main] = sheetsOf(then, settings);
    const read = main === undefined ? null : agingBefore(standing(main), 0);
    if (read === null) throw new Error('there is no sheet of the main currency');
    expect(changes([read], false, then, age(then, settings))).toBeNull();
    const more = ledgerOf([late('A', 11, dollars), late('C', 3, dollars), late('B', 9, euros)]);
    const moved = (isComplete: boolean) =>
      changes([read], isComplete, more, age(more, settings))?.blocks.map(
        ({ currency }) => currency,
      );
    expect(moved(false)).toEqual(['USD']);
    expect(moved(true)).toEqual(['USD', 'EUR']);
  });

  test.each<readonly [string, (sheet: StandingSheet) => StandingSheet]>([
    [
      'the total column',
      (sheet) => ({ ...sheet, column: (id) => (id === 'total' ? undefined : sheet.column(id)) }),
    ],
    [
      'a row',
      (sheet) => ({
        ...sheet,
        column: (id) => {
          const column = sheet.column(id);
          return column === undefined ? undefined : { ...column, cells: column.cells.slice(1) };
        },
      }),
    ],
  ])('a sheet from which a person deleted %s is neither compared nor new', (_, deleted) => {
    const dollars = { currency: 'USD' };
    const ledger = ledgerOf([
      late('A', 10, dollars),
      late('C', 3, dollars),
      late('B', 9, { currency: 'EUR' }),
    ]);
    const settings = settingsOf(MARCH);
    const result = age(ledger, settings);
    const plans = sheetsOf(ledger, settings);
    const sheets = plans.map(standing).map((sheet, at) => (at === 0 ? deleted(sheet) : sheet));
    const read = sheets.map((sheet) => agingBefore(sheet, 0)).filter((each) => each !== null);
    expect(changes(read, true, ledger, result)).toBeNull();
    const more = ledgerOf([late('A', 10, dollars), late('B', 10, { currency: 'EUR' })]);
    const moved = changes(read, true, more, age(more, settings))?.blocks ?? [];
    expect(moved.map(({ currency }) => currency)).toEqual(['EUR']);
  });
});

test('the day of a workbook that counts from 1904 is brought to ours', () => {
  const ledger = ledgerOf([late('A', 10)]);
  const settings = settingsOf(MARCH);
  const [plan] = sheetsOf(ledger, settings);
  if (plan === undefined) throw new Error('there is no plan');
  expect(agingBefore(standing(plan), 1462)?.asOf).toBe(MARCH.asOf + 1462);
});

test('the totals of groups on another sheet are no aging that changes could be missing from', () => {
  const ledger = ledgerOf([late('A', 10, { currency: 'USD' })]);
  const settings = settingsOf(MARCH);
  const result = age(ledger, settings);
  const report = targetReport(ledger, result, settings);
  const plan = targetSheet({
    ...{ ledger, result, report, settings, today: settings.asOf },
    words: wordsFor('en'),
  });
  expect(plan.tables[0]?.columns.map(({ id }) => id)).toContain('total');
  expect(agingBefore(standing(plan), 0)).toBeNull();
});

test('before and after differ by what came and went, whatever the ledgers', () => {
  const row = fc.record({
    account: fc.constantFrom('A', 'B', 'C'),
    due: fc.constantFrom('2026-01-15', '2026-03-20', '2026-04-10'),
    balance: fc.integer({ min: -300, max: 900 }).map((cents) => cents / 100),
  });
  const rows = fc.array(row, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, rows, (then, now) => {
      const { changed, result } = compared(then, now);
      const old = age(ledgerOf(then), settingsOf(MARCH)).blocks[0];
      if (changed === null) {
        expect(old?.accounts.length).toBe(0);
        return;
      }
      const [block] = changed.blocks;
      expect(block?.total).toEqual({
        before: old?.total.amount,
        after: result.blocks[0]?.total.amount,
      });
      expect(block?.over).toMatchObject({
        before: old?.over.amount,
        after: result.blocks[0]?.over.amount,
      });
      const keys = (accounts: readonly { key: string }[] = []) => accounts.map(({ key }) => key);
      const come = keys(block?.over?.come);
      expect(keys(block?.over?.gone).filter((key) => come.includes(key))).toEqual([]);
    }),
  );
});
