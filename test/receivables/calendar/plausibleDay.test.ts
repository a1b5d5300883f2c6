import { isPlausibleDay } from '../../../src/receivables/calendar/plausibleDay';

test.each([
  ['12, a number that is no date', 12, false],
  ['29 December 1945', 16_799, false],
  ['30 December 1945', 16_800, true],
  ['31 March 2026', 46_112, true],
  ['31 December 2100', 73_415, true],
  ['1 January 2101', 73_416, false],
])('%s: %d', (_, day, expected) => {
  expect(isPlausibleDay(day)).toBe(expected);
});
