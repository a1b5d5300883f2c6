import fc from 'fast-check';
import { countsOf } from '../../../src/receivables/conventions/countsOf';

describe('counting whole numbers', () => {
  const close = fc.array(fc.integer({ min: 45_000, max: 45_010 }));
  const apart = fc.array(fc.constantFrom(-2_147_483_648, -70_000, 0, 5, 2_147_483_647));

  test('gives each number once, in rising order, with how many there are', () => {
    fc.assert(
      fc.property(fc.oneof(close, apart), (numbers) => {
        const { value, count } = countsOf(Int32Array.from(numbers));
        const rising = [...new Set(numbers)].sort((a, b) => a - b);
        expect([...value]).toEqual(rising);
        expect([...count]).toEqual(
          rising.map((each) => numbers.filter((number) => number === each).length),
        );
      }),
    );
  });
});
