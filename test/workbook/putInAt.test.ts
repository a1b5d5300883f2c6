import fc from 'fast-check';
import { putInAt } from '../../src/workbook/applying/putIn';

/** Rows put in one after the other before the cell that stands at `at` by then, all in the same columns. */
function pushed(...at: readonly number[]): readonly { from: number; now: number }[] {
  return at.map((from, nth) => {
    const now = at.slice(nth).reduce((place, later) => (later <= place ? place + 1 : place), from);
    return { from, now };
  });
}

const always = () => true;

test.each<[string, readonly number[], readonly number[]]>([
  ['alone', [10], [10]],
  ['right below each other', [10, 11], [10, 11]],
  ['the second above the first', [10, 4], [10, 4]],
  ['twice at the same place', [10, 10], [10, 10]],
  ['three in turn', [10, 3, 11], [10, 3, 11]],
])('rows put in %s are found where they were put in', (_, at, found) => {
  expect(putInAt(pushed(...at), always)).toEqual(found);
});

test('one that Excel refused to put in is none of them', () => {
  const [first = { from: 0, now: 0 }] = pushed(10);
  expect(putInAt([first, { from: 11, now: 11 }], always)).toEqual([10, null]);
});

test('a row in other columns pushes nothing', () => {
  const apart = [
    { from: 10, now: 11 },
    { from: 2, now: 3 },
  ];
  expect(putInAt(apart, () => false)).toEqual([10, 2]);
});

test('taken out last first, whatever was put in leaves the cells in their former order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { maxLength: 6 }), (at) => {
      const cells = Array.from({ length: 20 }, (_, row) => `row ${row}`);
      const held = at.map((from, nth) => {
        const below = cells[from] ?? '';
        cells.splice(from, 0, `put in as number ${nth}`);
        return { from, below };
      });
      const pushing = held.map(({ from, below }) => ({ from, now: cells.indexOf(below) }));
      const places = putInAt(pushing, always);
      for (const place of [...places].reverse()) cells.splice(place ?? -1, 1);
      expect(cells).toEqual(Array.from({ length: 20 }, (_, row) => `row ${row}`));
    }),
  );
});
