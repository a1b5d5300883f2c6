import fc from 'fast-check';
import { FIRST_DAY, LAST_DAY } from '../../../src/receivables/calendar/civilDate';
import type { AgeCells } from '../../../src/receivables/conventions/ageCells';
import {
  fittingDays,
  isMonthEnd,
  likeliestDays,
} from '../../../src/receivables/conventions/fittingDays';
import type { DocumentDays } from '../../../src/receivables/conventions/shownAges';

const BOUNDS = [0, 30, null, 90];

const near = fc.integer({ min: 43_900, max: 44_000 });
const cell = fc.record({
  day: near,
  place: fc.integer({ min: 0, max: BOUNDS.length }),
  count: fc.integer({ min: 1, max: 5 }),
});

function cellsOf(each: readonly { day: number; place: number; count: number }[]): AgeCells {
  return {
    day: Int32Array.from(each, ({ day }) => day),
    place: Int16Array.from(each, ({ place }) => place),
    count: Int32Array.from(each, ({ count }) => count),
  };
}

/** How well an as-of day fits, item by item: in its bucket's bounds, less documents dated later. */
function fitOn(asOf: number, { day, place, count }: AgeCells, documents: DocumentDays): number {
  let fit = 0;
  day.forEach((from, i) => {
    const at = place[i] ?? 0;
    const below = BOUNDS.slice(0, at).findLast((bound) => bound !== null) ?? -Infinity;
    const above = BOUNDS.slice(at).find((bound) => bound !== null) ?? Infinity;
    const age = asOf - from;
    if (age > below && age <= above) fit += count[i] ?? 0;
  });
  documents.day.forEach((written, i) => {
    if (written > asOf) fit -= documents.count[i] ?? 0;
  });
  return fit;
}

test('the days that fit best are those on which most items are in their buckets', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 8 }),
      fc.array(near, { maxLength: 4 }),
      (items, written) => {
        const cells = cellsOf(items);
        const documents = {
          day: Int32Array.from(written).sort(),
          count: new Int32Array(written.length).fill(1),
        };
        const ranges = fittingDays(cells, BOUNDS, documents);
        // No bound reaches farther than 90 days from an item: beyond, each day is like the next.
        const days = Array.from({ length: 402 }, (_, at) => 43_750 + at);
        const fits = days.map((day) => fitOn(day, cells, documents));
        const best = Math.max(...fits);
        const isIn = (day: number) => ranges.some(({ from, to }) => day >= from && day <= to);
        const found = days.filter(isIn);
        const wanted = days.filter((_, at) => fits[at] === best);
        // Of many stretches only the first ones count.
        if (ranges.length < 4) expect(found).toEqual(wanted);
        else expect(found).toEqual(wanted.slice(0, found.length));
        for (const { from, to } of ranges) expect(from).toBeLessThanOrEqual(to);
      },
    ),
  );
});

test('stretches that touch are one, and what has no end reaches as far as the calendar', () => {
  const none = { day: new Int32Array(), count: new Int32Array() };
  const oldest = cellsOf([{ day: 44_000, place: 4, count: 1 }]);
  expect(fittingDays(oldest, BOUNDS, none)).toEqual([{ from: 44_091, to: LAST_DAY }]);
  const youngest = cellsOf([{ day: 44_000, place: 0, count: 1 }]);
  expect(fittingDays(youngest, BOUNDS, none)).toEqual([{ from: FIRST_DAY, to: 44_000 }]);
  const neighbours = cellsOf([
    { day: 44_000, place: 0, count: 1 },
    { day: 44_000, place: 1, count: 1 },
  ]);
  expect(fittingDays(neighbours, BOUNDS, none)).toEqual([{ from: FIRST_DAY, to: 44_030 }]);
  const later = { day: Int32Array.of(43_990), count: Int32Array.of(2) };
  expect(fittingDays(youngest, BOUNDS, later)).toEqual([{ from: 43_990, to: 44_000 }]);
});

// 43982 is 31 May 2020, 44012 is 30 June 2020.
test.each([
  ['the end of the month', { from: 43_980, to: 43_990 }, 43_979, null, [43_982, 43_980, 43_990]],
  ['the day that is set', { from: 43_980, to: 43_990 }, 43_979, 43_985, [43_985, 43_980, 43_990]],
  ['set on its first day', { from: 43_980, to: 43_990 }, 43_979, 43_980, [43_980, 43_990]],
  ['set on its last day', { from: 43_980, to: 43_990 }, 43_979, 43_990, [43_990, 43_980]],
  ['set outside', { from: 43_980, to: 43_990 }, 43_979, 43_991, [43_982, 43_980, 43_990]],
  ['newest within', { from: 43_980, to: 43_990 }, 43_984, null, [43_984, 43_980, 43_990]],
  ['newest after it', { from: 43_980, to: 43_990 }, 44_100, null, [43_990, 43_980]],
  ['month ends on its last day', { from: 43_976, to: 43_982 }, 43_970, null, [43_982, 43_976]],
  ['open above', { from: 43_980, to: LAST_DAY }, 43_984, null, [44_012, 43_980, 43_984]],
  ['open below', { from: FIRST_DAY, to: 43_990 }, 44_100, null, [43_990]],
  ['a year and a day', { from: 43_980, to: 44_346 }, 43_970, null, [43_982, 43_980, 44_346]],
  ['longer than that', { from: 43_980, to: 44_347 }, 43_970, null, [43_982, 43_980]],
] as const)('of a stretch, the likeliest day first: %s', (_, range, newest, preferred, days) => {
  expect(likeliestDays(range, newest, preferred)).toEqual(days);
});

test('a month ends on its last day alone', () => {
  expect([43_981, 43_982, 43_983].map(isMonthEnd)).toEqual([false, true, false]);
});
