import fc from 'fast-check';
import { ask, column, failure, failureInSpanish } from './ask';

test.each([
  // Example E15 of the receivables notes.
  [180_000, 1_000_000, 0.15, 35_294.12],
  ['180,000.00', '1,000,000.00', 0.15, 35_294.12],
  [150_000, 1_000_000, 0.15, 0],
  [100_000, 1_000_000, 0.15, 0],
  [1_000_000, 1_000_000, 0.15, 1_000_000],
  [0, 1_000_000, 0.05, 0],
  // Rounded up: 35.29 would leave 15.0002 %.
  [180, 1_000, 0.15, 35.3],
  // Three decimals where an amount has them.
  [180.006, 1_000, 0.15, 35.302],
])('of %p in %p, %p at most: collect %p', (over, total, target, needed) => {
  expect(ask('AGING.COLLECT', over, total, target)).toBe(needed);
});

test('what is collected brings the share to the target, and a cent less does not', () => {
  const cents = fc.integer({ min: 1, max: 1_000_000_000 });
  fc.assert(
    fc.property(cents, cents, fc.integer({ min: 1, max: 99 }), (a, b, percent) => {
      const [over, total] = [Math.min(a, b), Math.max(a, b)];
      const answer = ask('AGING.COLLECT', over / 100, total / 100, percent / 100);
      const needed = Math.round(Number(answer) * 100);
      const isMet = (came: number) => (over - came) * 100 <= (total - came) * percent;
      expect(isMet(needed)).toBe(true);
      expect(needed === 0 || !isMet(needed - 1)).toBe(true);
    }),
  );
});

test.each([
  [1, 10, 15, 'target must be above 0 and below 1: write 0.15 or 15% for fifteen percent.'],
  [1, 10, 1, 'target must be above 0 and below 1: write 0.15 or 15% for fifteen percent.'],
  [1, 10, -0.1, 'target must be above 0 and below 1: write 0.15 or 15% for fifteen percent.'],
  [1, 10, '15%', 'target must be above 0 and below 1: write 0.15 or 15% for fifteen percent.'],
  [
    1,
    10,
    null,
    'target is empty or 0. Write 0.15 or 15% for fifteen percent; a target of nothing means to collect over_amount itself.',
  ],
  [1, 10, column(1, 2), 'target must be one cell or value, not a range.'],
  [1, 10, { code: '#REF!' }, 'target is #REF!. Correct the cell, or wrap the range in IFERROR.'],
  [-1, 10, 0.15, 'over_amount is below 0. Give what is over, without credits.'],
  [0, 0, 0.15, 'total must be above 0: nothing is a share of it.'],
  [0, -5, 0.15, 'total must be above 0: nothing is a share of it.'],
  [
    11,
    10,
    0.15,
    'over_amount is more than total, because of credits in the total: collecting cannot bring its share under the target. Give a total without credits.',
  ],
  ['much', 10, 0.15, 'over_amount is not an amount: much.'],
  [1, { code: '#N/A' }, 0.15, 'total is #N/A. Correct the cell, or wrap the range in IFERROR.'],
  [column(1, 2), 10, 0.15, 'over_amount must be one cell or value, not a range.'],
  [
    1e16,
    1e17,
    0.15,
    'total is too large to be added exactly: an amount can have 15 digits, two to four of them decimals.',
  ],
])('%j of %j, target %j: %s', (over, total, target, sentence) => {
  expect(failure('AGING.COLLECT', over, total, target)).toBe(sentence);
});

test('in Spanish', () => {
  expect(failureInSpanish('AGING.COLLECT', 1, 10, 15)).toBe(
    'target debe ser mayor que 0 y menor que 1: escriba 0.15 o 15% para el quince por ciento.',
  );
  expect(failureInSpanish('AGING.COLLECT', 1, 0, 0.1)).toBe(
    'total debe ser mayor que 0: nada es parte de él.',
  );
});
