import fc from 'fast-check';

import { civilDate, toSerial } from '../../../src/receivables/calendar/civilDate';
import { toIso } from '../../../src/receivables/calendar/isoDay';
import { julianDay } from '../../../src/receivables/calendar/julianDay';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';

describe('a number as JD Edwards stores dates', () => {
  it.each([
    [126090, '2026-03-31'],
    [126001, '2026-01-01'],
    [126365, '2026-12-31'],
    [124366, '2024-12-31'],
    [100001, '2000-01-01'],
  ])('%d is %s', (value, day) => {
    const read = julianDay(value);
    expect(read && toIso(read)).toBe(day);
  });

  it.each([126366, 126000, 46112, 99365, 200001, 126090.5, -1])('%d is none', (value) => {
    expect(julianDay(value)).toBeNull();
  });

  it('is the century, the year and the day of the year', () => {
    const [first, last] = [toSerial(2000, 1, 1) ?? 0, toSerial(2098, 12, 31) ?? 0];
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (day) => {
        const { year } = civilDate(day as SerialDay);
        const value = (year - 1900) * 1000 + day - (toSerial(year, 1, 1) ?? 0) + 1;
        expect(julianDay(value)).toBe(day);
      }),
    );
  });
});
