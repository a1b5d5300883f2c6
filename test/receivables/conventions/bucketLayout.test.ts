import { bucketLayouts } from '../../../src/receivables/conventions/bucketLayout';
import type { ShownAges } from '../../../src/receivables/conventions/shownAges';
import type { BucketColumn } from '../../../src/receivables/ledger/headers/bucketColumn';
import { NO_BUCKET, SEVERAL_BUCKETS } from '../../../src/receivables/ledger/ledger';

const column = (header: string, from: number | null, to: number | null): BucketColumn => ({
  column: 0,
  header,
  from,
  to,
});

const CURRENT = [
  column('Current', null, 0),
  column('1-30', 1, 30),
  column('31-60', 31, 60),
  column('Over 60', 61, null),
];
const FROM_ZERO = [column('0-30', 0, 30), column('31-60', 31, 60), column('Over 60', 61, null)];
const ENDED = [column('1-30', 1, 30), column('31-60', 31, 60)];

/** Each item's bucket by the export, and its day. */
function layoutsOf(
  buckets: readonly BucketColumn[],
  items: readonly (readonly [bucket: number, day: number])[],
  byDueDate = true,
) {
  const shown = { bucket: Int16Array.from(items, ([bucket]) => bucket) } as ShownAges;
  const days = Int32Array.from(items, ([, day]) => day);
  return bucketLayouts(buckets, shown, days, byDueDate).map(({ headers, ends, places }) => ({
    headers: headers.join('|'),
    ends,
    places: [...places],
  }));
}

const NONE = NO_BUCKET;

test('buckets from Current to Over hold everything: one layout, as the headers say', () => {
  expect(
    layoutsOf(CURRENT, [
      [0, 500],
      [1, 480],
      [3, 300],
      [SEVERAL_BUCKETS, 400],
    ]),
  ).toEqual([{ headers: 'Current|1-30|31-60|Over 60', ends: [0, 30, 60], places: [0, 1, 3, -1] }]);
});

test('where the headers hold everything, what is in none of them cannot be compared', () => {
  expect(
    layoutsOf(CURRENT, [
      [0, 500],
      [NONE, 600],
      [3, 300],
      [NONE, 100],
    ])[0]?.places,
  ).toEqual([0, -1, 3, -1]);
});

test('buckets that begin at 0 may hold what is younger, too: likelier that it is left out by due date', () => {
  const items = [
    [0, 500],
    [1, 460],
  ] as const;
  const apart = { headers: '|0-30|31-60|Over 60', ends: [-1, 30, 60], places: [1, 2] };
  const together = { headers: '0-30|31-60|Over 60', ends: [30, 60], places: [0, 1] };
  expect(layoutsOf(FROM_ZERO, items)).toEqual([apart, together]);
  expect(layoutsOf(FROM_ZERO, items, false)).toEqual([together, apart]);
});

test('buckets that begin at 31 leave out nothing younger unless an item shows it', () => {
  const late = [column('31-60', 31, 60), column('Over 60', 61, null)];
  expect(
    layoutsOf(late, [
      [0, 460],
      [1, 420],
    ]).map(({ ends }) => ends),
  ).toEqual([[60], [30, 60]]);
});

test('an item in none of the buckets stands before them where it is younger than their middle', () => {
  const items = [
    [0, 490],
    [0, 480],
    [0, 470],
    [1, 450],
    [NONE, 481],
    [NONE, 0],
  ] as const;
  expect(layoutsOf(FROM_ZERO, items)).toEqual([
    { headers: '|0-30|31-60|Over 60', ends: [-1, 30, 60], places: [1, 1, 1, 2, 0, -1] },
  ]);
});

test('and after them where it is older than the middle of the last that holds any', () => {
  const items = [
    [0, 490],
    [1, 470],
    [1, 450],
    [1, 440],
    [NONE, 449],
    [NONE, 460],
  ] as const;
  const [first, ...more] = layoutsOf(ENDED, items);
  expect(first).toEqual({
    headers: '|1-30|31-60|',
    ends: [0, 30, 60],
    places: [1, 2, 2, 2, 3, -1],
  });
  expect(more.map(({ headers }) => headers)).toEqual(['1-30|31-60|']);
});

test.each([
  ['an export without buckets', [], [[0, 500]]],
  [
    'one in which no item stands in any',
    CURRENT,
    [
      [NONE, 500],
      [NONE, 400],
    ],
  ],
] as const)('%s has no layout', (_, buckets, items) => {
  expect(layoutsOf(buckets, items)).toEqual([]);
});
