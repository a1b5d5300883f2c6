import fc from 'fast-check';
import { neededFor, wayBack, type OverAccount } from '../../../src/receivables/targets/wayBack';

describe('what must come in', () => {
  test.each([
    // R = (O - pT) / (1 - p); afterwards 144,705.88 of 964,705.88 are over, which is 15.00 %.
    ['180,000 of 1,000,000 over, at most 15 %', 100_000_000, 18_000_000, 15, 3_529_412],
    ['exactly on the target', 100_000_000, 15_000_000, 15, 0],
    ['under the target', 100_000_000, 1, 15, 0],
    ['a cent above', 10_000, 1_501, 15, 2],
    ['nothing open', 0, 0, 15, 0],
    ['all of it over', 10_000, 10_000, 5, 10_000],
    [
      'thousands of millions of pesos',
      999_999_999_999_999,
      500_000_000_000_000,
      15,
      411_764_705_882_354,
    ],
    ['a target of two decimals', 100_000_000, 10_000_000, 7.25, 2_964_960],
  ])('%s', (_, total, over, percent, needed) => {
    expect(neededFor(total, over, percent)).toBe(needed);
  });

  test('meets the target, and one unit less would not', () => {
    const cases = fc.record({
      over: fc.integer({ min: 1, max: 4_000_000_000_000_000 }),
      rest: fc.integer({ min: 0, max: 4_000_000_000_000_000 }),
      hundredths: fc.integer({ min: 1, max: 9_999 }),
    });
    fc.assert(
      fc.property(cases, ({ over, rest, hundredths }) => {
        const total = over + rest;
        const needed = neededFor(total, over, hundredths / 100);
        const isMet = (collected: number) =>
          BigInt(over - collected) * 10_000n <= BigInt(total - collected) * BigInt(hundredths);
        expect(isMet(needed)).toBe(true);
        if (needed > 0) expect(isMet(needed - 1)).toBe(false);
      }),
    );
  });
});

describe('the way back', () => {
  const target = { overDays: 30, percent: 15 };
  const of = (account: number, callable: number, disputed = 0): OverAccount => ({
    account,
    callable,
    disputed,
  });

  test('asks the fewest accounts, the largest first', () => {
    const accounts = [of(0, 900_000), of(1, 2_000_000), of(2, 1_600_000), of(3, 100)];
    expect(wayBack(target, 100_000_000, 18_000_000, accounts)).toEqual({
      needed: 3_529_412,
      isReachable: true,
      steps: [
        { account: 1, amount: 2_000_000, needsDispute: false },
        { account: 2, amount: 1_600_000, needsDispute: false },
      ],
      lacking: 0,
    });
  });

  test('leaves what is disputed for last', () => {
    const accounts = [of(0, 0, 2_000_000), of(1, 2_000_000, 500_000)];
    expect(wayBack(target, 100_000_000, 18_000_000, accounts).steps).toEqual([
      { account: 1, amount: 2_000_000, needsDispute: false },
      { account: 0, amount: 2_000_000, needsDispute: true },
    ]);
  });

  test('asks nobody who is not needed once a large dispute has to be settled', () => {
    const accounts = [of(0, 0, 9_000_000), of(1, 2_000_000, 500_000)];
    expect(wayBack(target, 100_000_000, 18_000_000, accounts).steps).toEqual([
      { account: 0, amount: 9_000_000, needsDispute: true },
    ]);
  });

  test.each([
    ['all that they reach too much is one account', 60, [0, 2]],
    ['they reach more than that', 150, [0, 2]],
    ['they reach less than any of them', 59, [0, 1, 2]],
    ['they reach as much as all but the dispute', 160, [2]],
  ])('leaves out the smallest ones first where %s', (_, spare, asked) => {
    const accounts = [of(0, 100), of(1, 60), of(2, 0, 500)];
    const { steps } = wayBack({ overDays: 30, percent: 0 }, 900, 660 - spare, accounts);
    expect(steps.map(({ account }) => account)).toEqual(asked);
  });

  test('of equal amounts asks the first account of the ledger, and settles its dispute first', () => {
    const half = { overDays: 30, percent: 0 };
    const [last, first] = [of(1, 100, 50), of(0, 100, 50)];
    const asks = (over: number) => wayBack(half, 1_000, over, [last, first]).steps;
    expect(asks(100)).toEqual([{ account: 0, amount: 100, needsDispute: false }]);
    expect(asks(240)).toEqual([
      { account: 0, amount: 150, needsDispute: true },
      { account: 1, amount: 100, needsDispute: false },
    ]);
    expect(wayBack(half, 1_000, 40, [of(1, 0, 50), of(0, 0, 50)]).steps).toEqual([
      { account: 0, amount: 50, needsDispute: true },
    ]);
  });

  test('settles the largest disputes first, and asks nobody for nothing', () => {
    const accounts = [of(0, 0, 30), of(1, 0, 70), of(2, 0, 0), of(3, 0, 40)];
    const { steps } = wayBack({ overDays: 30, percent: 0 }, 1_000, 110, accounts);
    expect(steps.map(({ account }) => account)).toEqual([1, 3]);
  });

  test('takes the account that is asked anyway with its dispute, and no other', () => {
    // 350 of 1,000 would do; Alpha alone has 100 and 300 in dispute.
    const accounts = [of(0, 10_000, 30_000), of(1, 0, 31_000)];
    const { needed, steps } = wayBack({ overDays: 30, percent: 0 }, 100_000, 35_000, accounts);
    expect(needed).toBe(35_000);
    expect(steps).toEqual([{ account: 0, amount: 40_000, needsDispute: true }]);
  });

  test('collects all that is over, and says so, where credits leave less in all', () => {
    // 2,000 over, 200 current, -1,200 of credits: R would be 2,176.48.
    expect(wayBack(target, 100_000, 200_000, [of(0, 200_000)])).toEqual({
      needed: 200_000,
      isReachable: false,
      steps: [{ account: 0, amount: 200_000, needsDispute: false }],
      lacking: 0,
    });
  });

  test('no step is needless, and no dispute of one', () => {
    const owed = fc.array(fc.record({ callable: fc.nat(500), disputed: fc.nat(500) }), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(owed, fc.integer({ min: 0, max: 5_000 }), (amounts, rest) => {
        const accounts = amounts.map(({ callable, disputed }, at) => of(at, callable, disputed));
        const over = amounts.reduce((sum, each) => sum + each.callable + each.disputed, 0);
        const { needed, steps, lacking } = wayBack(target, over + rest, over, accounts);
        const reached = steps.reduce((sum, { amount }) => sum + amount, 0);
        expect(lacking).toBe(0);
        expect(reached).toBeGreaterThanOrEqual(needed);
        for (const { account, amount, needsDispute } of steps) {
          expect(reached - amount).toBeLessThan(needed);
          const { callable, disputed } = amounts[account]!;
          expect(amount).toBe(needsDispute ? callable + disputed : callable);
          if (needsDispute) expect(reached - disputed).toBeLessThan(needed);
        }
      }),
    );
  });

  test('settles the dispute of an account that is asked anyway before it asks another one', () => {
    const accounts = [of(0, 0, 4_000_000), of(1, 1_000_000, 3_000_000)];
    expect(wayBack(target, 100_000_000, 18_000_000, accounts).steps).toEqual([
      { account: 1, amount: 4_000_000, needsDispute: true },
    ]);
  });

  test('says what is lacking where all accounts together are not enough', () => {
    expect(wayBack(target, 100_000_000, 18_000_000, [of(0, 500_000, 29_412)])).toEqual({
      needed: 3_529_412,
      isReachable: true,
      steps: [{ account: 0, amount: 529_412, needsDispute: true }],
      lacking: 3_000_000,
    });
  });

  test('has nothing to do where the target is met', () => {
    expect(wayBack(target, 100, 0, [of(0, 5)])).toEqual({
      needed: 0,
      isReachable: true,
      steps: [],
      lacking: 0,
    });
  });

  test('no smaller set of accounts reaches what is needed', () => {
    const owed = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(owed, fc.integer({ min: 0, max: 5_000 }), (amounts, rest) => {
        const over = amounts.reduce((sum, amount) => sum + amount, 0);
        const accounts = amounts.map((callable, account) => of(account, callable));
        const { needed, steps, lacking } = wayBack(target, over + rest, over, accounts);
        const reached = steps.reduce((sum, { amount }) => sum + amount, 0);
        expect(lacking).toBe(0);
        expect(reached).toBeGreaterThanOrEqual(needed);
        for (let chosen = 0; chosen < 1 << amounts.length; chosen += 1) {
          const members = amounts.filter((_, at) => (chosen >> at) & 1);
          const sum = members.reduce((total, amount) => total + amount, 0);
          if (sum >= needed) expect(members.length).toBeGreaterThanOrEqual(steps.length);
        }
      }),
    );
  });
});
