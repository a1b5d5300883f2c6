import fc from 'fast-check';
import {
  boundFits,
  freeBound,
  type BoundFit,
} from '../../../src/receivables/conventions/boundFits';

const AS_OF = 44_000;

const items = fc.array(
  fc.record({
    age: fc.integer({ min: -10, max: 100 }),
    place: fc.integer({ min: 0, max: 2 }),
    count: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 1, maxLength: 10 },
);

/** The oldest first, as days go. */
function fitsOf(each: readonly { age: number; place: number; count: number }[]) {
  const sorted = [...each].sort((a, b) => b.age - a.age);
  return boundFits(
    {
      day: Int32Array.from(sorted, ({ age }) => AS_OF - age),
      place: Int16Array.from(sorted, ({ place }) => place),
      count: Int32Array.from(sorted, ({ count }) => count),
    },
    AS_OF,
    3,
  );
}

test('a bound makes an error of each item that stands on its wrong side', () => {
  fc.assert(
    fc.property(items, (each) => {
      const fits = fitsOf(each);
      expect(fits).toHaveLength(2);
      fits.forEach(({ errorsAt, best }, at) => {
        const errors = (bound: number) =>
          each
            .filter(({ age, place }) => place <= at !== age <= bound)
            .reduce((sum, { count }) => sum + count, 0);
        const bounds = Array.from({ length: 114 }, (_, i) => i - 12);
        const counted = bounds.map(errors);
        expect(bounds.map(errorsAt)).toEqual(counted);
        const isBest = (bound: number) => best.some(({ from, to }) => bound >= from && bound <= to);
        const fewest = Math.min(...counted);
        expect(bounds.filter(isBest)).toEqual(bounds.filter((_, i) => counted[i] === fewest));
      });
    }),
  );
});

const fit = (best: BoundFit['best'], errors: (bound: number) => number): BoundFit => ({
  best,
  errorsAt: errors,
});
const open = { from: -Infinity, to: Infinity };

test.each([
  ['the header holds against one item', [{ from: 31, to: 40 }], [30, 1], 30, 30],
  ['two items speak against it', [{ from: 31, to: 40 }], [30, 2], 30, 31],
  [
    'the nearest of several',
    [
      { from: 10, to: 12 },
      { from: 33, to: 40 },
    ],
    [30, 9],
    30,
    33,
  ],
  [
    'the nearest from above',
    [
      { from: 10, to: 28 },
      { from: 33, to: 40 },
    ],
    [30, 9],
    30,
    28,
  ],
  [
    'two alike near: the first',
    [
      { from: 10, to: 28 },
      { from: 32, to: 40 },
    ],
    [30, 9],
    30,
    28,
  ],
  ['no header: a round number of thirty', [{ from: 25, to: 40 }], [0, 0], null, 30],
  ['on its end', [{ from: 25, to: 30 }], [0, 0], null, 30],
  ['no thirty in it: of five', [{ from: 31, to: 36 }], [0, 0], null, 35],
  ['nothing round in it', [{ from: 31, to: 34 }], [0, 0], null, 31],
  ['open below', [{ from: -Infinity, to: 60 }], [0, 0], null, 60],
  ['open above', [{ from: 61, to: Infinity }], [0, 0], null, 61],
  ['open to both sides', [open], [0, 0], null, 0],
] as const)('%s', (_, best, [bound, errors], headed, found) => {
  expect(
    freeBound(
      fit(best, (at) => (at === bound ? errors : 0)),
      headed,
    ),
  ).toBe(found);
});
