import type { AgingOptions } from '../aging/age';
import type { AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';
import type { Settings } from '../settings/settings';
import { laterBounds, targetDays } from './bounds';
import { accountsByGroup } from './accountsByGroup';
import { narrowAging, narrowBlocks } from './narrowAging';
import { groupStandings, isSameGroup, wholeStanding } from './percentages';
import type { TargetReport } from './report';
import { rollAhead } from './rollAhead';
import { targetPlans } from './targetPlans';

/** What the report must know besides the ledger and its aging. */
export type TargetOptions = AgingOptions & Pick<Settings, 'targets' | 'groupTargets'>;

/** A week is what can still be called before it rolls. */
const DAYS_AHEAD = 7;

/**
 * What management allows beside what is, by currency: the whole and each group, the way back under
 * each missed target, and what rolls into an older bucket within a week.
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
  const narrow = narrowAging(ledger, result, options, [...bounds, ...sooner]);
  const counts = accountsByGroup(ledger, result);
  const names = ledger.groups?.names ?? [];
  return {
    groupedBy: ledger.groups?.header ?? null,
    blocks: narrowBlocks(narrow, result).map((block) => {
      const { currency, decimals } = block.all;
      const whole = wholeStanding(block, options);
      const from = Math.max(0, ledger.currencies.indexOf(currency)) * names.length;
      const accounts = counts.subarray(from, from + names.length);
      return {
        currency,
        decimals,
        whole,
        groups: groupStandings(names, block, accounts, options),
        plans: targetPlans(ledger, block, whole),
        rolling: rollAhead(ledger, block, { asOf, edges, later, targets: options.targets }),
      };
    }),
    unknownGroups: options.groupTargets
      .map(({ group }) => group)
      .filter((typed) => !ledger.groups?.names.some((group) => isSameGroup(typed, group))),
  };
}

/** By how many days every age grows on each of the next days; none where the ages were given. */
function daysAhead({ reading }: Ledger, { asOf, rules }: AgingResult): readonly number[] {
  if (reading.given) return [];
  const number = rules.dayNumber ?? ((day: number) => day);
  return Array.from({ length: DAYS_AHEAD }, (_, at) => number(asOf + at + 1) - number(asOf));
}
