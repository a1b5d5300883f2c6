import { ageColumns } from '../../../src/receivables/ageColumns/ageColumns';
import type { AgedCells } from '../../../src/receivables/ageColumns/itemFormulas';
import { age } from '../../../src/receivables/aging/age';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';
import type { CellValue } from '../../../src/receivables/ledger/area';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import type { Settings } from '../../../src/receivables/settings/settings';
import { wordsFor } from '../../../src/words/everyLanguage';
import { dayOf } from '../ledgerOf';
import { readLedger } from '../ledger/readLedger';
import { settingsOf } from '../sheets/planOf';

const HEADERS = 'Customer ID,Due Date,Balance';
const PLACES = { bucket: 3, days: 4 };

/** Rows as they stand, aged as of 31 March 2026. */
function aged(rows: readonly CellValue[][], changes: Partial<Settings> = {}): AgedCells {
  const settings = settingsOf({ asOf: dayOf('2026-03-31'), ...changes });
  const ledger = readLedger(HEADERS, rows);
  const cells = new Map([0, 1, 2].map((at) => [at, rows.map((row) => row[at] ?? '')]));
  const words = wordsFor('en').sheets;
  return { ledger, cells, dayOffset: 0, result: age(ledger, settings), settings, words };
}

const late = (days: number, balance: number): CellValue[] => [
  'A1',
  dayOf('2026-03-31') - days,
  balance,
];

/** The same, with its items on other rows than they were read from. */
function onRows(
  cells: AgedCells,
  rows: readonly number[],
  changes: Partial<Ledger> = {},
): AgedCells {
  const { ledger } = cells;
  const items = { ...ledger.items, row: Int32Array.from(rows) };
  return { ...cells, ledger: { ...ledger, ...changes, items } };
}

test('a row has a formula over its own cells, and one without an item has none', () => {
  const columns = ageColumns(aged([late(40, 100), ['', '', ''], late(5, 7)]), PLACES);
  expect(columns.fixed).toBe(0);
  expect(columns.days[0]).toContain('AsOfDate-INT(RC[-3])');
  expect(columns.bucket[0]).toContain('INT(RC[-2])');
  expect([columns.bucket[1], columns.days[1]]).toEqual(['', '']);
  expect(columns.bucket[2]).toBe(columns.bucket[0]);
});

describe('what no formula can follow says what the aging says now', () => {
  test('a row of several items names each of their buckets once, without days', () => {
    const three = aged([late(40, 100), late(5, 7), late(50, 9)]);
    const columns = ageColumns(onRows(three, [0, 0, 0]), PLACES);
    expect(columns.bucket).toEqual(['="31-60, 1-30"', '', '']);
    expect(columns.days).toEqual(['=""', '', '']);
    expect(columns.fixed).toBe(1);
  });

  test('an export’s own buckets have no days', () => {
    const two = aged([late(40, 100), late(5, 7)]);
    const reading = { ...two.ledger.reading, given: true };
    const columns = ageColumns(onRows(two, [0, 1], { reading }), PLACES);
    expect(columns).toEqual({ bucket: ['="31-60"', '="1-30"'], days: ['=""', '=""'], fixed: 2 });
  });

  test('more holidays than a formula can hold keep the days they come to now', () => {
    const holidays = (count: number) =>
      Array.from({ length: count }, (_, at) => (30_000 + at) as SerialDay);
    // 31 March 2026 is a Tuesday: seven days before are five business days.
    const many = { dayCount: 'business', holidays: holidays(251) } as const;
    expect(ageColumns(aged([late(7, 100), ['A1', '', 5]], many), PLACES)).toEqual({
      bucket: ['="1-30"', '="No date"'],
      days: ['=5', '=""'],
      fixed: 2,
    });
    expect(
      ageColumns(aged([late(7, 100)], { ...many, holidays: holidays(250) }), PLACES).fixed,
    ).toBe(0);
    expect(ageColumns(aged([late(7, 100)], { ...many, dayCount: 'calendar' }), PLACES).fixed).toBe(
      0,
    );
  });

  test('an item that is open no more says nothing', () => {
    const two = aged([late(40, 100), late(5, 0)]);
    const reading = { ...two.ledger.reading, given: true };
    const columns = ageColumns(onRows(two, [0, 1], { reading }), PLACES);
    expect(columns.bucket[1]).toBe('=""');
  });
});
