import fc from 'fast-check';

import {
  civilDate,
  FIRST_DAY,
  LAST_DAY,
  toSerial,
} from '../../../src/receivables/calendar/civilDate';
import { daysBetween } from '../../../src/receivables/calendar/daysBetween';
import { fromIso, toIso } from '../../../src/receivables/calendar/isoDay';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map((day) => day as SerialDay);

describe('a serial day', () => {
  // The numbers that Excel's DATE and DATEVALUE give.
  it.each([
    ['1900-01-01', 1],
    ['1900-01-31', 31],
    ['1900-02-28', 59],
    ['1900-02-29', 60],
    ['1900-03-01', 61],
    ['1999-12-31', 36525],
    ['2000-01-01', 36526],
    ['2000-02-29', 36585],
    ['2012-01-03', 40911],
    ['2024-02-29', 45351],
    ['2026-03-31', 46112],
    ['2100-02-28', 73109],
    ['2100-03-01', 73110],
    ['9999-12-31', 2958465],
  ])('%s is %i', (iso, serial) => {
    expect(fromIso(iso)).toBe(serial);
    expect(toIso(serial as SerialDay)).toBe(iso);
  });

  it.each([
    [2026, 2, 29],
    [2100, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [1899, 12, 31],
    [10000, 1, 1],
    [2026.5, 1, 1],
  ])('refuses %d-%d-%d', (year, month, day) => {
    expect(toSerial(year, month, day)).toBeNull();
  });

  it.each(['2026-3-31', '31/03/2026', '2026-02-30', '', '2026-03-31T00:00', ' 2026-03-31'])(
    'is not read from %j as ISO text',
    (text) => {
      expect(fromIso(text)).toBeNull();
    },
  );

  it('and its calendar date stand for each other', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: ofMonth } = civilDate(day);
        expect(toSerial(year, month, ofMonth)).toBe(day);
        expect(fromIso(toIso(day))).toBe(day);
      }),
    );
  });

  it('agrees with the proleptic Gregorian calendar from March 1900 on', () => {
    const epoch = Date.UTC(1899, 11, 30);
    fc.assert(
      fc.property(fc.integer({ min: 61, max: LAST_DAY }), (serial) => {
        const expected = new Date(epoch + serial * 86_400_000).toISOString().slice(0, 10);
        expect(toIso(serial as SerialDay)).toBe(expected);
      }),
    );
  });

  it('counts whole days to another', () => {
    const from = toSerial(2026, 2, 28);
    const to = toSerial(2026, 3, 31);
    expect(from !== null && to !== null ? daysBetween(from, to) : null).toBe(31);
  });
});
