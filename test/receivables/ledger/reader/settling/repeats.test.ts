import fc from 'fast-check';
import { repeated } from '../../../../../src/receivables/ledger/reader/settling/repeats';

/** What a generator gives at its end. */
function atTheEnd<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const whichRepeat = (hashes: readonly number[]): readonly number[] =>
  hashes.flatMap((hash, index) => {
    const isRepeated = hash !== 0 && hashes.filter((other) => other === hash).length > 1;
    return isRepeated ? [index] : [];
  });

describe('the entries that share their hash with another one', () => {
  it.each([
    ['none of none', [], []],
    ['none of one', [7], []],
    ['both of two that are alike', [7, 9, 7], [0, 2]],
    ['every one of many that are alike', [7, 7, 7, 7], [0, 1, 2, 3]],
    ['none without a hash', [0, 0, 7, 0], []],
    ['none that only takes the same bit of the field', [1, 1 + 64, 1 + 128], []],
    ['hashes below 0 as well', [-1, 1, -1, -2147483648, -2147483648], [0, 2, 3, 4]],
  ])('are %s', (_, hashes, expected) => {
    expect(atTheEnd(repeated(Int32Array.from(hashes)))).toEqual(expected);
  });

  it('are those that comparing each with each gives', () => {
    // Multiples of 64 fall on one bit of a small field, and neighbours on one place of its table.
    const hash = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.integer({ min: -4, max: 4 }).map((times) => times * 64),
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    );
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 60 }), (hashes) => {
        expect(atTheEnd(repeated(Int32Array.from(hashes)))).toEqual(whichRepeat(hashes));
      }),
    );
  });

  it('are found across the steps in which many are looked at', () => {
    const hashes = Int32Array.from({ length: 250_001 }, (_, index) => index + 1);
    hashes[250_000] = 1;
    hashes[120_000] = 0;
    expect(atTheEnd(repeated(hashes))).toEqual([0, 250_000]);
  });
});
