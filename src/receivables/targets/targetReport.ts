import type { AgingOptions } from '../aging/age';
import type { AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';
import type { Settings } from '../settings/settings';
import { laterBounds, targetDays } from './bounds';
import { accountsByGroup } from './accountsByGroup';
import { computedOnce } from './computedOnce';
import { creditsToApply } from './creditsToApply';
import { narrowAging, narrowBlocks } from './narrowAging';
import { agedStanding, groupStandings, isSameGroup, wholeStanding } from './percentages';
import type { TargetBlock, TargetReport } from './report';
import { rollAhead } from './rollAhead';
import { targetPlans } from './targetPlans';

/** What the report must know besides the ledger and its aging. */
export type TargetOptions = AgingOptions & Pick<Settings, 'targets' | 'groupTargets'>;

/** A week is what can still be called before it rolls. */
const DAYS_AHEAD = 7;

/**
 * What management allows beside what is, by currency: the whole and each group, the way back under
 * each missed target, and what rolls into an older bucket within a week. What takes a further look at
 * all items is computed when it is first asked for: without targets nobody may.
 * @example targetReport(ledger, age(ledger, settings), settings).blocks[0].whole.lines[0].verdict
 */
export function targetReport(
  ledger: Ledger,
  result: AgingResult,
  options: TargetOptions,
): TargetReport {
  const { asOf, edges } = result;
  const later = laterBounds(options.edges, asOf, daysAhead(ledger, result));
  const bounds = [...edges, ...targetDays(options), options.overDays];
  const sooner = [
    ...later.flatMap((each) => each.bounds),
    ...options.targets.map(({ overDays }) => overDays - (later.at(-1)?.older ?? 0)),
  ];
  const narrow = computedOnce(() =>
    narrowBlocks(narrowAging(ledger, result, options, [...bounds, ...sooner]), result),
  );
  const counts = computedOnce(() => accountsByGroup(ledger, result));
  const credits = computedOnce(() => creditsToApply(ledger, result));
  const names = ledger.groups?.names ?? [];
  return {
    groupedBy: ledger.groups?.header ?? null,
    blocks: result.blocks.map((aged): TargetBlock => {
      const { currency, decimals } = aged;
      const of = Math.max(0, ledger.currencies.indexOf(currency));
      const block = () => narrow().find(({ all }) => all.currency === currency)!;
      const whole = isToldByAging(result, options)
        ? agedStanding(aged, options)
        : wholeStanding(block(), options);
      const groups = computedOnce(() => {
        if (aged.groups === null) return [];
        const accounts = counts().subarray(of * names.length, (of + 1) * names.length);
        return groupStandings(names, block(), accounts, options);
      });
      const isMissed = whole.lines.some(({ verdict }) => verdict === 'over');
      const terms = { asOf, edges, later, targets: options.targets };
      const rolling = computedOnce(() => rollAhead(ledger, block(), terms));
      return {
        currency,
        decimals,
        whole,
        plans: isMissed
          ? targetPlans(ledger, block(), whole, (account) => credits()(of, account))
          : [],
        get groups() {
          return groups();
        },
        get rolling() {
          return rolling();
        },
      };
    }),
    unknownGroups: options.groupTargets
      .map(({ group }) => group)
      .filter((typed) => !ledger.groups?.names.some((group) => isSameGroup(typed, group))),
  };
}

/**
 * Whether the aging itself already tells how the whole stands. Where credits lessen debts by their own
 * date, an account may come to nothing in a bucket and not in a narrow one; where disputes are left out,
 * accounts are that count in the percentages.
 */
function isToldByAging({ rules }: AgingResult, { targets }: TargetOptions): boolean {
  const leavesOut = rules.disputes === 'excluded';
  return targets.length === 0 && rules.credits !== 'own-date' && !leavesOut;
}

/** By how many days every age grows on each of the next days; none where the ages were given. */
function daysAhead({ reading }: Ledger, { asOf, rules }: AgingResult): readonly number[] {
  if (reading.given) return [];
  const number = rules.dayNumber ?? ((day: number) => day);
  return Array.from({ length: DAYS_AHEAD }, (_, at) => number(asOf + at + 1) - number(asOf));
}
