import fc from 'fast-check';
import type { FunctionArgument } from '../../../../workbench/host/functions/calledFunctions';
import { callKey } from '../../../../workbench/host/functions/callKey';

const value = fc.oneof(
  fc.double({ noNaN: true }),
  fc.string(),
  fc.boolean(),
  fc.constantFrom(null, 0, '', '0', 1, true),
);
const block = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) => {
    const row = fc.array(value, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });
const args: fc.Arbitrary<FunctionArgument[]> = fc.array(
  fc.oneof(value, block, fc.constant(undefined)),
  { maxLength: 4 },
);

test('equal calls have the same key, whatever the case of the name', () => {
  fc.assert(
    fc.property(args, (given) => {
      expect(callKey('aging', structuredClone(given))).toBe(callKey('AGING', given));
    }),
  );
});

test('calls that differ have different keys', () => {
  fc.assert(
    fc.property(args, args, (one, other) => {
      fc.pre(!isSame(one, other));
      expect(callKey('AGING', one)).not.toBe(callKey('AGING', other));
    }),
  );
});

test.each([
  ['a number and its text', [1], ['1']],
  ['nothing, a blank cell and an empty text', [null], ['']],
  ['a blank cell and what is left out', [null], [undefined]],
  ['a truth value and a number', [true], [1]],
  ['a row and a column', [[[1, 2]]], [[[1], [2]]]],
  ['texts that are cut elsewhere', [[['ab', 'c']]], [[['a', 'bc']]]],
  ['the order of arguments', [1, 2], [2, 1]],
])('%s are kept apart', (_, one: FunctionArgument[], other: FunctionArgument[]) => {
  expect(callKey('AGING', one)).not.toBe(callKey('AGING', other));
});

test('a function is kept apart from another', () => {
  expect(callKey('AGING', [1])).not.toBe(callKey('AGING.BUCKET', [1]));
});

/** Excel knows one zero; the sign of zero may give two keys, which costs one call more. */
function isSame(one: readonly FunctionArgument[], other: readonly FunctionArgument[]): boolean {
  const text = (list: readonly FunctionArgument[]): string =>
    JSON.stringify(list, (_, part: unknown) => part ?? (part === null ? null : 'left out'));
  return text(one) === text(other);
}
