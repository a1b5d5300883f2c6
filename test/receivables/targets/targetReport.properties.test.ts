import fc from 'fast-check';
import { age } from '../../../src/receivables/aging/age';
import { overShares } from '../../../src/receivables/aging/overShares';
import { defaultSettings } from '../../../src/receivables/settings/defaultSettings';
import type { Settings } from '../../../src/receivables/settings/settings';
import type { TargetStanding } from '../../../src/receivables/targets/report';
import { targetReport } from '../../../src/receivables/targets/targetReport';
import { anyItems, AS_OF, ledgerFrom } from '../anyItems';
import { groupedBy } from '../groupedBy';
import { dayOf } from '../ledgerOf';

const TARGETS = [
  { overDays: 30, percent: 15 },
  { overDays: 90, percent: 5 },
];

describe('whatever the ledger and the rules', () => {
  const rules = fc.record({
    credits: fc.constantFrom('own-column', 'own-date', 'current', 'oldest-first', 'excluded'),
    disputes: fc.constantFrom('included', 'own-column', 'excluded'),
    dayCount: fc.constantFrom('calendar', 'business'),
    tolerance: fc.constantFrom(0, 25),
    edges: fc.constantFrom([0, 30, 60, 90], [-1, 29], [0, 3, 5, 10], 'months' as const),
    overDays: fc.constantFrom(0, 30, 45),
  });
  const made = fc.tuple(anyItems, rules).map(([items, chosen]) => {
    const ledger = groupedBy(ledgerFrom(items), 'Invoice', (item) => items[item]?.invoice ?? '');
    const settings: Settings = { ...defaultSettings(AS_OF, 'en'), ...chosen };
    const targets = [{ overDays: settings.overDays, percent: 10 }, ...TARGETS];
    return { ledger, settings: { ...settings, targets } };
  });

  test('what is over is what the aging says, gross and net, and groups add up to the whole', () => {
    fc.assert(
      fc.property(made, ({ ledger, settings }) => {
        const result = age(ledger, settings);
        const { blocks } = targetReport(ledger, result, settings);
        for (const { currency, whole, groups } of blocks) {
          const block = result.blocks.find((each) => each.currency === currency);
          if (block === undefined) continue;
          const { gross, net } = overShares(block);
          expect(whole.late).toMatchObject({ over: gross.part, overNet: net.part });
          expect(whole).toMatchObject({ total: gross.of, totalNet: net.of });
          expect(whole.lines[0]).toMatchObject(whole.late);
          const sum = (of: (group: (typeof groups)[number]) => number) =>
            groups.reduce((all, group) => all + of(group), 0);
          expect(sum(({ total }) => total)).toBe(whole.total);
          expect(sum(({ totalNet }) => totalNet)).toBe(whole.totalNet);
          whole.lines.forEach(({ over, overNet }, at) => {
            expect(sum(({ lines }) => lines[at]?.over ?? 0)).toBe(over);
            expect(sum(({ lines }) => lines[at]?.overNet ?? 0)).toBe(overNet);
          });
        }
      }),
    );
  });

  test('without targets all figures are the same, told by the aging alone', () => {
    fc.assert(
      fc.property(made, ({ ledger, settings }) => {
        const result = age(ledger, settings);
        const withTargets = targetReport(ledger, result, settings);
        const without = targetReport(ledger, result, { ...settings, targets: [] });
        const bare = (standing: TargetStanding) => ({
          ...standing,
          lines: [],
          hasOwnTargets: false,
        });
        expect(without.blocks).toEqual(
          withTargets.blocks.map((block) => ({
            ...block,
            whole: bare(block.whole),
            groups: block.groups.map(bare),
            plans: [],
            rolling: { ...block.rolling, then: [] },
          })),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('collecting a plan meets its target', () => {
    fc.assert(
      fc.property(made, ({ ledger, settings }) => {
        const { blocks } = targetReport(ledger, age(ledger, settings), settings);
        for (const { whole, plans } of blocks) {
          for (const { target, needed, steps, lacking, isReachable } of plans) {
            const line = whole.lines.find((each) => each.target === target);
            const collected = steps.reduce((sum, { collect }) => sum + collect, 0);
            expect(collected + lacking).toBe(needed);
            const over = (line?.over ?? 0) - needed;
            expect(isReachable).toBe((line?.over ?? 0) <= whole.total);
            if (!isReachable) continue;
            expect(over * 10_000).toBeLessThanOrEqual(
              (whole.total - needed) * target.percent * 100,
            );
          }
        }
      }),
    );
  });

  test('what rolls is what the aging of a week later has more in its older buckets', () => {
    fc.assert(
      fc.property(made, ({ ledger, settings }) => {
        const now = age(ledger, settings);
        const later = dayOf('2026-04-07');
        const then = age(ledger, { ...settings, asOf: later, cutoff: settings.cutoff ?? AS_OF });
        for (const { currency, rolling } of targetReport(ledger, now, settings).blocks) {
          if (settings.disputes !== 'included' || settings.credits === 'oldest-first') return;
          const ofCurrency = (result: typeof now) =>
            result.blocks
              .find((each) => each.currency === currency)
              ?.buckets.map(({ amount }) => amount) ?? [];
          const expected = [...ofCurrency(now)];
          for (const { from, to, tally } of rolling.buckets) {
            expected[from]! -= tally.amount;
            expected[to]! += tally.amount;
          }
          expect(ofCurrency(then)).toEqual(expected);
          // What accounts roll is what the buckets do, bucket by bucket.
          for (const { from, to, tally } of rolling.buckets) {
            const of = rolling.accounts.filter((each) => each.from === from && each.to === to);
            const sum = of.reduce((all, { amount }) => all + amount, 0);
            if (rolling.others.items === 0) expect(sum).toBe(tally.amount);
          }
          const listed = rolling.accounts.reduce((sum, { amount }) => sum + amount, 0);
          const rolls = rolling.buckets.reduce((sum, { tally }) => sum + tally.amount, 0);
          expect(listed + rolling.others.amount).toBe(rolls);
        }
      }),
    );
  });
});
