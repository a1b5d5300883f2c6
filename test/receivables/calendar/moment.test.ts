import fc from 'fast-check';
import {
  dayOf,
  minutesBetween,
  momentOf,
  timeText,
} from '../../../src/receivables/calendar/moment';

const DAY = 46112;
const seconds = fc.integer({ min: 0, max: 86_399 });
const at = (second: number) => momentOf(DAY + second / 86_400);

test.each([
  [0, '00:00'],
  [59, '00:00'],
  [60, '00:01'],
  [14 * 3600 + 5 * 60, '14:05'],
  [86_399, '23:59'],
])('%d seconds after midnight it is %s', (second, time) => {
  expect(timeText(at(second))).toBe(time);
});

test('a moment shows its whole minutes, on its own day', () => {
  fc.assert(
    fc.property(seconds, (second) => {
      const [hours = 0, minutes = 0] = timeText(at(second)).split(':').map(Number);
      expect(hours * 60 + minutes).toBe(Math.floor(second / 60));
      expect(dayOf(at(second))).toBe(DAY);
    }),
  );
});

test('what lies between two moments is exact to the second, however Excel rounds a day', () => {
  fc.assert(
    fc.property(seconds, seconds, fc.integer({ min: -40, max: 40 }), (one, other, noise) => {
      const off = momentOf(DAY + other / 86_400 + noise / 100 / 86_400);
      expect(minutesBetween(at(one), off)).toBe((other - one) / 60);
    }),
  );
});
