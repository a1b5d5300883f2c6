import fc from 'fast-check';

import { decimalsOf } from '../../../src/receivables/money/decimalsOf';
import {
  fromMinorUnits,
  hasSubUnits,
  plain,
  toMinorUnits,
} from '../../../src/receivables/money/rounding';

describe('an amount in minor units', () => {
  // The third column is what Excel's ROUND(value, decimals) shows.
  it.each([
    [0, 2, 0],
    [1004.5, 2, 100450],
    [-512, 2, -51200],
    [1.005, 2, 101],
    [-1.005, 2, -101],
    [2.675, 2, 268],
    [1.0049999, 2, 100],
    [0.1 + 0.2, 2, 30],
    [0.005, 2, 1],
    [0.0049, 2, 0],
    [-0.0049, 2, 0],
    [1e-9, 2, 0],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1234, 0, 1234],
    [0.0005, 3, 1],
    [12.3456, 3, 12346],
    [99.995, 2, 10000],
    [1e13, 2, 1e15],
    [90071992547409.9, 2, 9007199254740990],
    [1e15, 0, 1e15],
    [-1e15, 0, -1e15],
    [0.004, 2, 0],
    [0.05, 1, 1],
    [0.05, 0, 0],
    [0.5, 0, 1],
    [0.49, 0, 0],
    [9.995, 2, 1000],
    [1e-7, 7, 1],
    [-0, 2, 0],
  ])('of %d with %i decimals is %d', (value, decimals, minor) => {
    expect(toMinorUnits(value, decimals)).toBe(minor);
  });

  it.each([1e20, -1e20, 90071992547410, 9.1e15, NaN, Infinity, -Infinity, Number.MAX_VALUE])(
    'refuses %d, which does not fit',
    (value) => {
      expect(toMinorUnits(value, 2)).toBeNull();
    },
  );

  it.each([
    [100400, 2, '1004.00'],
    [-51200, 2, '-512.00'],
    [5, 2, '0.05'],
    [-5, 2, '-0.05'],
    [0, 2, '0.00'],
    [-0, 2, '0.00'],
    [7, 0, '7'],
    [1234, 3, '1.234'],
  ])('%d with %i decimals is written %s', (minor, decimals, text) => {
    expect(plain(minor, decimals)).toBe(text);
  });

  it('comes back unchanged from the number that shows it', () => {
    const cents = fc.integer({ min: -1e15 + 1, max: 1e15 - 1 });
    fc.assert(
      fc.property(cents, fc.constantFrom(0, 2, 3), (minor, decimals) => {
        expect(toMinorUnits(fromMinorUnits(minor, decimals), decimals)).toBe(minor);
        expect(toMinorUnits(Number(plain(minor, decimals)), decimals)).toBe(minor);
      }),
    );
  });

  it('rounds what ends in half a cent away from zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (whole) => {
        const value = Number(`${plain(whole, 2)}5`);
        expect(toMinorUnits(value, 2)).toBe(whole + 1);
        expect(toMinorUnits(-value, 2)).toBe(-whole - 1);
      }),
    );
  });

  it.each([
    [12.345, 2, true],
    [0.1 + 0.2, 2, false],
    [1234567.89, 2, false],
    [10.5, 0, true],
    [0.001, 2, true],
    [0.001, 3, false],
    [1e9 + 0.1 + 0.2, 2, false],
    [1e12 + 0.005, 2, true],
    [0.01 + 5e-9, 2, false],
    [0.01 + 5e-7, 2, true],
    [-12.345, 2, true],
  ])('%d with %i decimals loses something by rounding: %s', (value, decimals, loses) => {
    expect(hasSubUnits(value, decimals)).toBe(loses);
  });
});

describe('the decimals of a currency', () => {
  // ISO 4217, list one.
  it.each([
    ['USD', 2],
    ['EUR', 2],
    ['MXN', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['CLP', 0],
    ['PYG', 0],
    ['KWD', 3],
    ['BHD', 3],
    ['TND', 3],
    ['CLF', 4],
    ['???', 2],
    [null, 2],
  ])('%s has %i', (currency, decimals) => {
    expect(decimalsOf(currency)).toBe(decimals);
  });
});
